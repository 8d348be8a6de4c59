package dk.ungegarantien.notifications;

/** What letters to pupils say. */
final class PupilContents {

    private PupilContents() {}

    /** The personal code, with which the pupil joins. */
    record Code(String name, String school, String className, String code, String link) implements Content {
        @Override
        public String template() {
            return "pupil-code";
        }
    }
}
