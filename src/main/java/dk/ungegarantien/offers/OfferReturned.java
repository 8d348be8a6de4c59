package dk.ungegarantien.offers;

import java.util.UUID;

/** The secretariat gave the offer back, with reasons. Told to whoever had asked for its publication. */
public record OfferReturned(UUID offer, String title, OfferKind kind, String reasons, Recipient recipient) {}
