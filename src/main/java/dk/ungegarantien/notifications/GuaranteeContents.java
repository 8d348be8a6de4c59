package dk.ungegarantien.notifications;

import java.util.List;

/** What letters say when the clock strikes. Those to firms and professionals never name the young person. */
final class GuaranteeContents {

    private GuaranteeContents() {}

    /** To the firm: these wait for an answer; a line for each. */
    record AnswersDue(int count, List<String> applications, String link) implements Content {
        @Override
        public String template() {
            return "answers-due";
        }
    }

    /** To the young person: these are to be decided; a line for each. */
    record ChoicesDue(String name, List<String> applications, String link) implements Content {
        @Override
        public String template() {
            return "choices-due";
        }
    }

    /** To the young person: the firm has not answered, and somebody of the municipality looks after it. */
    record CalledInForYou(String name, String firm, String offer, String professional, String link) implements Content {
        @Override
        public String template() {
            return "called-in-for-you";
        }
    }

    /** To the young person: the place has not been taken, and somebody of the municipality helps. */
    record CalledInToConfirm(String name, String firm, String offer, String professional, String link)
            implements Content {
        @Override
        public String template() {
            return "called-in-to-confirm";
        }
    }

    /** To the young person: what was proposed has not been followed, and somebody of the municipality helps. */
    record CalledInToChoose(String name, String firm, String professional, String link) implements Content {
        @Override
        public String template() {
            return "called-in-to-choose";
        }
    }

    /** To the firm: a professional was told, and answering is still possible. */
    record CalledInAtFirm(String offer, boolean unconfirmed, String link) implements Content {
        @Override
        public String template() {
            return "called-in-at-firm";
        }
    }

    /** To a professional: these wait too long; a line for some of them, and how many more there are. */
    record CalledIn(int count, List<String> applications, int more, String link) implements Content {
        @Override
        public String template() {
            return "called-in";
        }
    }

    /** To a professional: a young person would rather talk to somebody than follow what a firm proposed. */
    record HelpWanted(String firm, String link) implements Content {
        @Override
        public String template() {
            return "help-wanted";
        }
    }
}
