package dk.ungegarantien.testing;

import java.util.concurrent.ThreadLocalRandom;

/** CVR numbers that pass the check, for firms of tests. */
public final class Cvrs {

    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    private Cvrs() {}

    public static String next() {
        while (true) {
            var number = String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
            var sum = 0;
            for (var i = 0; i < 8; i++) {
                sum += WEIGHTS[i] * (number.charAt(i) - '0');
            }
            if (sum % 11 == 0) {
                return number;
            }
        }
    }
}
