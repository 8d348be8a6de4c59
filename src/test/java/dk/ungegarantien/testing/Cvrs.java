package dk.ungegarantien.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** CVR numbers that pass the check, for firms of tests: none is given twice, for chance alone would repeat one among some thousand firms. */
public final class Cvrs {

    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};
    private static final AtomicInteger LAST = new AtomicInteger(10_000_000);

    private Cvrs() {}

    public static String next() {
        var number = LAST.incrementAndGet();
        while (!passesTheCheck(number)) {
            number = LAST.incrementAndGet();
        }
        return String.valueOf(number);
    }

    private static boolean passesTheCheck(int number) {
        var digits = String.valueOf(number);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
