package dk.ungegarantien.offers;

/** A published offer, how far it is from where somebody lives, and how many of its places are free. */
public record NearbyOffer(OfferSummary offer, double distanceKm, int free) {}
