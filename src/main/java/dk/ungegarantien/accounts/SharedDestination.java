package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Interest;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a young person wants to go, as those read it with whom it is shared. */
@Schema(name = "SharedDestination")
public record SharedDestination(String words, List<Interest> interests) {}
