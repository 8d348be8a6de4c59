package dk.ungegarantien.notifications;

/** What letters about a guardian's yes say. */
final class GuardianContents {

    private GuardianContents() {}

    /** To the guardian: read what it is about, and say yes or no. */
    record Asked(String name, String young, String firm, String offer, String until, String link) implements Content {
        @Override
        public String template() {
            return "guardian-asked";
        }
    }

    /** To the guardian who has not answered. */
    record Reminded(String name, String young, String firm, String offer, String until, String link)
            implements Content {
        @Override
        public String template() {
            return "guardian-reminded";
        }
    }

    /** To the guardian who has asked for a new link, or for whom somebody has. */
    record AskedAgain(String name, String young, String firm, String offer, String until, String link)
            implements Content {
        @Override
        public String template() {
            return "guardian-asked-again";
        }
    }

    /** To the guardian who has said yes: how to take it back. */
    record Receipt(String name, String young, String firm, String offer, String link) implements Content {
        @Override
        public String template() {
            return "guardian-receipt";
        }
    }

    /** To the young person: it waits for a guardian; names in one line. */
    record Awaited(String name, String firm, String offer, String guardians, String until, String link)
            implements Content {
        @Override
        public String template() {
            return "guardian-awaited";
        }
    }

    /** To the young person: there is nobody who could be written to, and somebody of the municipality helps. */
    record Missing(String name, String firm, String offer, String professional, String link) implements Content {
        @Override
        public String template() {
            return "guardian-missing";
        }
    }

    /** To the young person: nobody has answered, and somebody of the municipality helps. */
    record Silent(String name, String firm, String offer, String professional, String link) implements Content {
        @Override
        public String template() {
            return "guardian-silent";
        }
    }

    /** To the young person: a guardian has said no, and somebody of the municipality helps on. */
    record Refused(String name, String guardian, String firm, String offer, String professional, String link)
            implements Content {
        @Override
        public String template() {
            return "guardian-refused";
        }
    }

    /** To the young person: a yes was taken back, and somebody of the municipality helps on. */
    record TakenBack(
            String name,
            String guardian,
            String firm,
            String offer,
            String professional,
            boolean inCalendar,
            String link)
            implements Content {
        @Override
        public String template() {
            return "consent-taken-back";
        }
    }

    /** To the firm: a yes was taken back, so the application is over. It names nobody. */
    record TakenBackAtFirm(String offer, boolean inCalendar, String link) implements Content {
        @Override
        public String template() {
            return "consent-taken-back-at-firm";
        }
    }
}
