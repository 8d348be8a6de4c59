package dk.ungegarantien.schools;

import java.util.regex.Pattern;

/** Recognises what looks like a CPR number: a birth date of six digits and four more. We want none of them, so no digit of one is ever kept or repeated. */
final class CprNumbers {

    private static final Pattern DAY_AND_MONTH = Pattern.compile("(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}");
    /** With a dash or a blank, also in the middle of other words. */
    private static final Pattern IN_TEXT = Pattern.compile("(?<!\\d)(\\d{6})[ -]?\\d{4}(?!\\d)");
    /** A spreadsheet has taken it for a number, and dropped the zero in front. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{4}-?\\d{4}");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0./-]");
    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");
    private static final Pattern HEADING = Pattern.compile(
            "(?U).*(\\bcpr|cprnr|cpr-?(nr|nummer|number)|person-?\\s?(nr|nummer|number)|social security|\\bssn\\b).*");

    private CprNumbers() {}

    /** Whether a column of that heading is one of CPR numbers. */
    static boolean isHeading(String heading) {
        return HEADING.matcher(heading.toLowerCase().replaceAll("\\s+", " ")).matches();
    }

    /** Null is none. */
    static boolean standsIn(String cell) {
        if (cell == null) {
            return false;
        }
        var text = cell.strip();
        var found = IN_TEXT.matcher(text);
        while (found.find()) {
            if (isDate(found.group(1))) {
                return true;
            }
        }
        var digits = BETWEEN.matcher(text).replaceAll("");
        return WITHOUT_ZERO.matcher(text).matches() && isDate("0" + text.substring(0, 5))
                || TEN_DIGITS.matcher(digits).matches() && isDate(digits.substring(0, 6));
    }

    private static boolean isDate(String sixDigits) {
        return DAY_AND_MONTH.matcher(sixDigits).matches();
    }
}
