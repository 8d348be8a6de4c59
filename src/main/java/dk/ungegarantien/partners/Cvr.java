package dk.ungegarantien.partners;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;

/**
 * The number of a firm in the Danish register of firms: eight digits, weighted with 2, 7, 6, 5, 4, 3, 2, 1, of which the sum is
 * divisible by 11.
 */
record Cvr(String digits) {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");
    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};
    private static final int MODULUS = 11;

    Cvr {
        if (!EIGHT_DIGITS.matcher(digits).matches()) {
            throw new InvalidInput(Violation.of("cvr", "cvr-digits"));
        }
        if (weightedSum(digits) % MODULUS != 0) {
            throw new InvalidInput(Violation.of("cvr", "cvr-check-digit", digits));
        }
    }

    /** Reads a number as people write it, such as {@code DK 24 25 67 90}; fails on the field {@code cvr}. */
    static Cvr of(String written) {
        return new Cvr(written.replaceAll("[\\s\\u00a0]", "").replaceFirst("(?i)^DK", ""));
    }

    private static int weightedSum(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    @Override
    public String toString() {
        return digits;
    }

    /** Stored as its eight digits. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Cvr, String> {

        @Override
        public String convertToDatabaseColumn(Cvr cvr) {
            return cvr == null ? null : cvr.digits;
        }

        @Override
        public Cvr convertToEntityAttribute(String digits) {
            return digits == null ? null : new Cvr(digits);
        }
    }
}
