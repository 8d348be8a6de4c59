package dk.ungegarantien.schools;

import java.util.List;

/**
 * A column that is not read, by its place; what stands in it, even its heading, is never repeated.
 *
 * @param at counted from 0
 */
record OtherColumn(int at) implements CsvHeading {

    private static final int LETTERS = 26;

    /** As spreadsheets name it: A, B, … Z, AA. */
    @Override
    public List<String> headings() {
        var letter = String.valueOf((char) ('A' + at % LETTERS));
        return List.of(at < LETTERS ? letter : (char) ('A' + at / LETTERS - 1) + letter);
    }

    @Override
    public String field() {
        return "column" + heading();
    }

    @Override
    public int ordinal() {
        return at;
    }
}
