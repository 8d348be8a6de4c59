package dk.ungegarantien.partners;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;

/** The number of one place of work of a firm: ten digits without a check digit. */
record PNumber(String digits) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    PNumber {
        if (!TEN_DIGITS.matcher(digits).matches()) {
            throw new InvalidInput(Violation.of("pNumber", "p-number-digits"));
        }
    }

    /** Reads a number as people write it; nothing stays nothing; fails on the field {@code pNumber}. */
    static PNumber of(String written) {
        return written == null || written.isBlank() ? null : new PNumber(written.replaceAll("[\\s\\u00a0]", ""));
    }

    @Override
    public String toString() {
        return digits;
    }

    /** Stored as its ten digits. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<PNumber, String> {

        @Override
        public String convertToDatabaseColumn(PNumber number) {
            return number == null ? null : number.digits;
        }

        @Override
        public PNumber convertToEntityAttribute(String digits) {
            return digits == null ? null : new PNumber(digits);
        }
    }
}
