package dk.ungegarantien.notifications;

/** What letters about pledges say. */
final class PledgeContents {

    private PledgeContents() {}

    /** The receipt, with the signed pledge enclosed. */
    record Signed(String name, String firm, String municipality, String link) implements Content {
        @Override
        public String template() {
            return "pledge-signed";
        }
    }

    /** The pledge is in force. */
    record Approved(String name, String firm, String municipality, String until, String link) implements Content {
        @Override
        public String template() {
            return "pledge-approved";
        }
    }

    /** The municipality asks for changes. */
    record Returned(String name, String firm, String municipality, String reasons, String link) implements Content {
        @Override
        public String template() {
            return "pledge-returned";
        }
    }

    /** The municipality has ended the pledge. */
    record Ended(String name, String firm, String municipality, String reasons, String link) implements Content {
        @Override
        public String template() {
            return "pledge-ended";
        }
    }
}
