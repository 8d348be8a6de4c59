package dk.ungegarantien.notifications;

/** What letters about offers say. */
final class OfferContents {

    private OfferContents() {}

    /** Everybody can find it now. */
    record Published(String name, String offer, String link) implements Content {
        @Override
        public String template() {
            return "offer-published";
        }
    }

    /** The municipality asks for changes. */
    record Returned(String name, String offer, String reasons, String link) implements Content {
        @Override
        public String template() {
            return "offer-returned";
        }
    }
}
