package dk.ungegarantien.schools;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To how many the codes of a class go by mail. */
record CodeMailsView(
        int sent,

        @Schema(description = "Have not joined and have no e-mail address: they need a letter.")
        int withoutEmail) {}
