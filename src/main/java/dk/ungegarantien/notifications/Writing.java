package dk.ungegarantien.notifications;

/** A letter as written: its subject, and its body in the notation of {@link Block}. */
record Writing(String subject, String body) {

    static Writing of(String rendered) {
        var end = rendered.indexOf('\n');
        return new Writing(
                rendered.substring(0, end).strip(), rendered.substring(end).strip());
    }
}
