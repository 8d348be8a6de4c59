package dk.ungegarantien.notifications;

/** What letters about the visit of a class say. No pupil is named in any of them. */
final class VisitContents {

    private VisitContents() {}

    /**
     * What every one of them says.
     *
     * @param schoolClass the class and its school
     * @param contact who goes with the class or receives the firm, and how to reach that person
     */
    record Facts(
            String offer,
            String firm,
            String schoolClass,
            int pupils,
            boolean atSchool,
            String when,
            String place,
            String contact,
            String link) {}

    /** To the firm: a school asks. */
    record Asked(Facts visit, String message, String answerBy) implements Content {
        @Override
        public String template() {
            return "visit-asked";
        }
    }

    /** To both sides: this is agreed, with a calendar file. */
    record Booked(Facts visit, boolean moved) implements Content {
        @Override
        public String template() {
            return "visit-booked";
        }
    }

    /** To the school: the firm would rather meet at another time. */
    record Proposed(Facts visit, String proposal, String words, boolean booked, String answerBy) implements Content {
        @Override
        public String template() {
            return "visit-proposed";
        }
    }

    /** To the firm: the school would rather keep what is booked. */
    record Kept(Facts visit, String words) implements Content {
        @Override
        public String template() {
            return "visit-kept";
        }
    }

    /** To the school: somebody else can help. Where nobody is named the consultants do. */
    record Referred(Facts visit, String words, String toOffer, String toFirm) implements Content {
        @Override
        public String template() {
            return "visit-referred";
        }
    }

    /** To the consultants: a class looks for a visit. */
    record HandedOver(Facts visit, String words) implements Content {
        @Override
        public String template() {
            return "visit-handed-over";
        }
    }

    /** To the firm: the school has taken back what it asked for. */
    record Withdrawn(Facts visit, String words) implements Content {
        @Override
        public String template() {
            return "visit-withdrawn";
        }
    }

    /** To both sides: it is off, with a file that takes it out of the calendar. */
    record Cancelled(Facts visit, boolean byFirm, String words) implements Content {
        @Override
        public String template() {
            return "visit-cancelled";
        }
    }

    /** To whose turn it is: today is the last day. */
    record AnswerDue(Facts visit, boolean toFirm) implements Content {
        @Override
        public String template() {
            return "visit-answer-due";
        }
    }

    /** To the school and the consultants: nobody has answered. */
    record Unanswered(Facts visit, boolean byFirm) implements Content {
        @Override
        public String template() {
            return "visit-unanswered";
        }
    }
}
