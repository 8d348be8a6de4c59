package dk.ungegarantien.bookings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a publication has told. */
record PublicationView(ToldView told, int withoutPlace, RoundView round) {

    /** How many were told, each once. */
    record ToldView(
            int pupils,
            int guardians,
            int hosts,

            @Schema(
                    description =
                            "Pupils with a place who have neither an account nor an e-mail address: tell them at school.")
            int pupilsWithoutAddress) {}
}
