package dk.ungegarantien.offers;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The firm that makes an offer. */
public record PartnerName(
        UUID id, @Schema(examples = "Bageriet Kringlen") String name) {}
