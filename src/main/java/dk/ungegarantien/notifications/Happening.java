package dk.ungegarantien.notifications;

import java.util.UUID;

/** A row of the outbox: what happened, as it was told. */
record Happening(UUID id, String municipalityCode, String type, String payload) {

    Occasion occasion() {
        return new Occasion(id, municipalityCode);
    }
}
