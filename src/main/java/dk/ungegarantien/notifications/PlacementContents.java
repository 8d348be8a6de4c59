package dk.ungegarantien.notifications;

import java.util.List;

/** What letters about placements of a round say. */
final class PlacementContents {

    private PlacementContents() {}

    /**
     * To the pupil, or to a guardian: where the pupil goes.
     *
     * @param child the first name of the pupil; null when it is the pupil who reads
     * @param before the firm of the place that is off by that; null when there was none
     * @param meeting where and when to meet; null when nobody has said
     * @param contact whom to ask at school
     */
    record Placed(
            String name,
            String child,
            String firm,
            String before,
            List<String> when,
            String where,
            String meeting,
            String contact,
            String link)
            implements Content {
        @Override
        public String template() {
            return child == null ? "placement-told" : "placement-told-guardian";
        }
    }

    /** To the pupil, or to a guardian: the place is off, and nothing is in its place yet. */
    record Off(String name, String child, String firm, boolean lost, String contact, String link) implements Content {
        @Override
        public String template() {
            return child == null ? "placement-off" : "placement-off-guardian";
        }
    }

    /**
     * To the host: who comes, as one list.
     *
     * @param first whether it is the first list
     * @param guests all who come
     * @param fresh those of them who are new, when it is not the first list; likewise gone
     * @param contacts whom to ask at the schools
     */
    record Guests(
            String firm,
            boolean first,
            List<String> guests,
            List<String> fresh,
            List<String> gone,
            List<String> contacts,
            String link)
            implements Content {
        @Override
        public String template() {
            return first ? "guests-listed" : "guests-changed";
        }
    }

    /**
     * To a pupil who has waited: a seat is free, and there is time to say yes.
     *
     * @param until by when to say yes
     */
    record Asked(String name, String firm, List<String> weeks, String until, String contact, String link)
            implements Content {
        @Override
        public String template() {
            return "seat-offered";
        }
    }

    /**
     * To a pupil who has waited in vain.
     *
     * @param closed whether the firm takes nobody any more; else it is too late
     */
    record InVain(String name, String firm, List<String> weeks, boolean closed, String contact, String link)
            implements Content {
        @Override
        public String template() {
            return "queue-ended";
        }
    }

    /**
     * To who looks after the pupils: they have no place any more. It names none of them.
     *
     * @param words what the host says; null when it said nothing
     */
    record Lost(String round, String host, String words, int pupils, String link) implements Content {
        @Override
        public String template() {
            return "places-lost";
        }
    }

    /** To a firm that a pupil has found: become a partner. */
    record Invited(String name, String firm, String school, String contact, String link) implements Content {
        @Override
        public String template() {
            return "own-place-invited";
        }
    }
}
