package dk.ungegarantien.notifications;

/** What letters about applications say. Those to a firm never name the young person. */
final class ApplicationContents {

    private ApplicationContents() {}

    /** To the young person: it has arrived, and by when there is an answer. Whoever has said yes for them may be missing. */
    record Receipt(String name, String guardian, String firm, String offer, String answerBy, String link)
            implements Content {
        @Override
        public String template() {
            return "application-receipt";
        }
    }

    /** To the firm: somebody has applied. */
    record Arrived(String offer, String answerBy, String link) implements Content {
        @Override
        public String template() {
            return "application-arrived";
        }
    }

    /** To the young person: come and talk. The message may be missing. */
    record Invited(
            String name, String firm, String offer, String at, String place, String message, boolean moved, String link)
            implements Content {
        @Override
        public String template() {
            return "application-invited";
        }
    }

    /** To the firm that has invited: the same for its calendar. */
    record TalkArranged(String offer, String at, String place, boolean moved, String link) implements Content {
        @Override
        public String template() {
            return "talk-arranged";
        }
    }

    /** To the firm that has answered before the talk: it is not needed any more. */
    record TalkOff(String offer, String at, String link) implements Content {
        @Override
        public String template() {
            return "talk-off";
        }
    }

    /** To the young person: you have the place if you want it. The message may be missing, and so may be a talk that is off by that. */
    record Accepted(
            String name, String firm, String offer, String message, String confirmBy, String talkOff, String link)
            implements Content {
        @Override
        public String template() {
            return "application-accepted";
        }
    }

    /** To the young person who has taken a place: when and where it begins. */
    record PlaceTaken(String name, String firm, String offer, String start, String place, String link)
            implements Content {
        @Override
        public String template() {
            return "place-taken";
        }
    }

    /** To the firm: the young person takes the place. The start may be missing. */
    record Confirmed(String offer, String start, String link) implements Content {
        @Override
        public String template() {
            return "application-confirmed";
        }
    }

    /** To the young person who has withdrawn: what stood in the calendar is off. */
    record TakenBack(String name, String firm, String offer, String link) implements Content {
        @Override
        public String template() {
            return "application-taken-back";
        }
    }

    /** To the firm: the young person does not want it any more. */
    record Withdrawn(String offer, boolean inCalendar, String link) implements Content {
        @Override
        public String template() {
            return "application-withdrawn";
        }
    }

    /** To the young person: who takes over, and why. Either another offer, another firm, or somebody of the municipality. A talk that is off by that may be missing. */
    record Referred(
            String name,
            String firm,
            String offer,
            String reason,
            String toOffer,
            String toFirm,
            String toProfessional,
            String talkOff,
            String link)
            implements Content {
        @Override
        public String template() {
            return "application-referred";
        }
    }

    /** To a professional: somebody needs you. */
    record HandedOver(String link) implements Content {
        @Override
        public String template() {
            return "application-handed-over";
        }
    }

    /** To the firm that was named to a young person. */
    record Recommended(String firm, String link) implements Content {
        @Override
        public String template() {
            return "firm-recommended";
        }
    }
}
