package dk.ungegarantien.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

/** Long lines of a calendar file are folded (RFC 5545, 3.1): none is longer than 75 octets, and no character is torn apart. */
final class Folding {

    static final int OCTETS = 75;

    private static final String END = "\r\n";

    private Folding() {}

    static String fold(String file) {
        return file.lines().map(Folding::line).collect(joining(END, "", END));
    }

    private static String line(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            var length = text.getBytes(UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(text);
            octets += length;
        }
        return folded.toString();
    }
}
