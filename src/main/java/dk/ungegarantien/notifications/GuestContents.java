package dk.ungegarantien.notifications;

/** What letters about pupils who are guests of a host say. Those to professionals never name the pupil. */
final class GuestContents {

    private GuestContents() {}

    /** To whoever looks after the pupil: somebody did not come. */
    record Missed(String firm, String offer, String schoolClass, String week, String note, String link)
            implements Content {
        @Override
        public String template() {
            return "guest-missed";
        }
    }

    /** To the pupil: a friendly word of the host. */
    record Thanked(String name, String firm, String note, String link) implements Content {
        @Override
        public String template() {
            return "stay-ended";
        }
    }

    /** To the host: a family has told something, which stands on its page alone. */
    record Told(String name, String offer, String link) implements Content {
        @Override
        public String template() {
            return "arrangements-told";
        }
    }

    /** To the host: a week is over, and it has not told how it went. */
    record Unmarked(String week, int guests, String link) implements Content {
        @Override
        public String template() {
            return "guests-unmarked";
        }
    }
}
