package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.ProblemTexts;
import dk.ungegarantien.shared.Said;
import java.util.List;

/**
 * Something that stands between one person and one place, and how heavy it is for whoever asks.
 *
 * @param key under which its sentence stands, in {@code problems/offers}
 * @param arguments of the sentence; what is itself said in a language is {@link Said}
 */
public record Block(Obstacle obstacle, BlockSeverity severity, String key, List<Object> arguments) implements Said {

    public Block {
        arguments = List.copyOf(arguments);
    }

    public boolean blocks() {
        return severity == BlockSeverity.BLOCKS;
    }

    /** The block as a sentence about the person, for whoever looks at the pair of them: {@code For ung: man skal være fyldt 15 år, når arbejdet begynder.} */
    @Override
    public String in(Language language) {
        return ProblemTexts.sentence(language, key + ".block", arguments.toArray());
    }
}
