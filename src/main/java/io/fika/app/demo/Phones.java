package io.fika.app.demo;

import java.util.List;
import java.util.Optional;

/**
 * Telephone numbers that belong to nobody: the ranges kept for film and print by the regulators of the United Kingdom
 * (Ofcom) and Germany (Bundesnetzagentur). Each number is given once, until they are used up.
 */
final class Phones {
    private static final List<String> RANGES =
            List.of("+44 7700 900", "+49 30 23125", "+44 20 7946 0", "+49 40 66969", "+49 89 99998", "+49 69 90009");
    private static final int EACH = 1000;

    private int given;

    Optional<String> next() {
        if (given == RANGES.size() * EACH) {
            return Optional.empty();
        }
        String range = RANGES.get(given % RANGES.size());
        // 617 and 1000 have no common factor, so every number comes once, in no visible order
        int number = given / RANGES.size() * 617 % EACH;
        given++;
        return Optional.of(range + "%03d".formatted(number));
    }
}
