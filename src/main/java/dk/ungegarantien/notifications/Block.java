package dk.ungegarantien.notifications;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a letter. Letters are written once, as plain text that reads well as it is; blocks stand between empty lines:
 *
 * <pre>
 * An ordinary paragraph.
 *
 * - a line of a list
 * - another one
 *
 * > somebody's own words
 *
 * What the button says:
 * https://where.it/leads
 * </pre>
 *
 * The HTML part of the mail is drawn from the same text, so that both always say the same.
 *
 * @param lines what is in it, without the marks; of a {@code LINK} the label and the address
 */
record Block(Kind kind, List<String> lines) {

    enum Kind {
        PARAGRAPH,
        LIST,
        QUOTE,
        LINK
    }

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Reads a letter; the values in it have been put on one line, or behind {@code >} marks, by then. */
    static List<Block> read(String body) {
        return EMPTY_LINES
                .splitAsStream(body.strip())
                .map(block -> of(block.lines().toList()))
                .toList();
    }

    private static Block of(List<String> lines) {
        if (lines.stream().allMatch(line -> line.startsWith(">"))) {
            return new Block(Kind.QUOTE, unmarked(lines));
        }
        if (lines.stream().allMatch(line -> line.startsWith("- "))) {
            return new Block(Kind.LIST, unmarked(lines));
        }
        if (lines.size() == 2
                && lines.get(0).endsWith(":")
                && ADDRESS.matcher(lines.get(1)).matches()) {
            return new Block(Kind.LINK, List.of(lines.get(0).replaceFirst(":$", ""), lines.get(1)));
        }
        return new Block(Kind.PARAGRAPH, lines);
    }

    private static List<String> unmarked(List<String> lines) {
        return lines.stream().map(line -> line.substring(1).strip()).toList();
    }

    /** Somebody's own words, line by line behind marks, so that they cannot pass for ours. */
    static String quote(String words) {
        return String.join(
                "\n",
                Arrays.stream(words.strip().split("\\R", -1))
                        .map(line -> ("> " + line).strip())
                        .toList());
    }
}
