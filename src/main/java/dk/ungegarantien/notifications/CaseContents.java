package dk.ungegarantien.notifications;

/** What letters about help from the municipality say. Those to professionals never name the young person. */
final class CaseContents {

    private CaseContents() {}

    /** To the professionals: somebody asks for help without an offer. */
    record Asked(String link) implements Content {
        @Override
        public String template() {
            return "help-asked";
        }
    }

    /** To the young person: this is who helps now. */
    record InHand(String name, String professional, String profession, String link) implements Content {
        @Override
        public String template() {
            return "case-in-hand";
        }
    }

    /** To whoever goes on with a case. */
    record HandedOn(String by, String link) implements Content {
        @Override
        public String template() {
            return "case-handed-on";
        }
    }

    /** To the young person: an offer that might be something. */
    record Proposed(String name, String professional, String offer, String firm, String words, String link)
            implements Content {
        @Override
        public String template() {
            return "offer-proposed";
        }
    }

    /** To whoever has to take the next step; once a day, of all that is late. */
    record Late(boolean untaken, String link) implements Content {
        @Override
        public String template() {
            return "case-late";
        }
    }

    /** To the young person: this is where you have come to. */
    record Reached(String name, String professional, String words, String link) implements Content {
        @Override
        public String template() {
            return "destination-reached";
        }
    }

    /** To the young person: what you applied for is no more, and somebody of the municipality helps. */
    record HandedOver(String name, String firm, String offer, boolean firmLeft, String professional, String link)
            implements Content {
        @Override
        public String template() {
            return "handed-over-for-you";
        }
    }

    /** To the firm: several have not been answered. */
    record Silent(int unanswered, int paused, String link) implements Content {
        @Override
        public String template() {
            return "partner-silent";
        }
    }
}
