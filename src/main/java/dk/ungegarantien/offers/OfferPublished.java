package dk.ungegarantien.offers;

import java.util.UUID;

/** The public can find the offer for the first time. Told to whoever asked for it. */
public record OfferPublished(UUID offer, String title, OfferKind kind, Recipient recipient) {}
