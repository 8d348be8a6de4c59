package dk.ungegarantien.accounts;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The firm that the caller acts for. */
public record MyFirmView(
        UUID id,
        String name,

        @Schema(enumeration = {"REGISTERED", "ACTIVE", "FORMER"})
        String status) {}
