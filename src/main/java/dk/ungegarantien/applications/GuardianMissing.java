package dk.ungegarantien.applications;

import java.util.UUID;

/** A minor has applied, there is nobody who could be written to for a yes, and a professional was called in. */
public record GuardianMissing(
        UUID application,
        UUID young,
        String municipality,
        String partnerName,
        String offerTitle,
        Professional professional) {}
