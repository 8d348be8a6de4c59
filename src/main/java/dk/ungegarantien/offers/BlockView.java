package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Language;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands between a person and a place, in the caller's language. */
@Schema(name = "Block")
public record BlockView(
        Obstacle obstacle,
        BlockSeverity severity,

        @Schema(examples = "For ung: man skal være fyldt 15 år, når arbejdet begynder.")
        String sentence) {

    public static List<BlockView> of(List<Block> blocks, Language language) {
        return blocks.stream()
                .map(block -> new BlockView(block.obstacle(), block.severity(), block.in(language)))
                .toList();
    }
}
