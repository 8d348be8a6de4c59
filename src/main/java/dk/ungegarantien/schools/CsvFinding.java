package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Violation;

/**
 * What is wrong in a file, and where.
 *
 * @param line counted from 1, as an editor shows it
 * @param column null when the line as a whole is to blame
 * @param key under which its sentence stands in the problem texts
 */
record CsvFinding(int line, CsvColumn column, String key, Object... arguments) {

    /** As a problem names it: {@code lines[3].from}, the lines counted from 1. */
    Violation violation() {
        return Violation.of("lines[%d]%s".formatted(line, part()), key, arguments);
    }

    private String part() {
        return column == null
                ? ""
                : switch (column) {
                    case SCHOOL_YEAR -> ".schoolYear";
                    case TYPE -> ".type";
                    case NAME -> ".name";
                    case FROM -> ".from";
                    case TO -> ".to";
                };
    }
}
