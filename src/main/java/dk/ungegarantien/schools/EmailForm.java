package dk.ungegarantien.schools;

/** What an e-mail address looks like. */
final class EmailForm {

    static final String REGEXP = "\\s*[^@\\s<>;,\"]+@[^@\\s<>;,\"]+\\.[^@\\s.<>;,\"]{2,}\\s*";

    private EmailForm() {}
}
