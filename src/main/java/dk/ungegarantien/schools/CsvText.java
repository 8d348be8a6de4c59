package dk.ungegarantien.schools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Reads the bytes of a file as spreadsheets write them: UTF-8 with or without its mark, or else Windows-1252. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    static String of(byte[] file) {
        var text = decoded(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Whether these are the bytes of text at all, and not of a workbook or a picture. */
    static boolean isText(String text) {
        return text.chars()
                .noneMatch(character -> character < ' ' && character != '\n' && character != '\r' && character != '\t');
    }

    private static String decoded(byte[] file) {
        try {
            // a new decoder refuses what is no UTF-8
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }
}
