package io.fika.coffees;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The mix of coffees that the user wishes for.
 *
 * @param shares percent for each category by its identity; empty while the user has not said
 * @param newSharePercent how many of the coffees should be with people not met before
 */
public record Wish(Map<UUID, Integer> shares, int newSharePercent) {
    public static final Wish USUAL = new Wish(Map.of(), 30);

    public Wish {
        shares = Map.copyOf(shares);
        newSharePercent = Math.clamp(newSharePercent, 0, 100);
    }

    /** The share of each of these categories in percent; equal shares while the user has not said. */
    public Map<UUID, Integer> sharesOf(Collection<UUID> categories) {
        Map<UUID, Integer> result = new LinkedHashMap<>();
        for (UUID category : categories) {
            int share = shares.isEmpty() ? 100 / categories.size() : shares.getOrDefault(category, 0);
            result.put(category, share);
        }
        return result;
    }

    /** The number of coffees that a share of all of them comes to, halves rounded up. */
    public static int target(int sharePercent, int all) {
        return Math.floorDiv(2 * sharePercent * all + 100, 200);
    }

    String sharesText() {
        return shares.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(share -> share.getKey() + "=" + share.getValue())
                .collect(Collectors.joining(";"));
    }

    static Optional<Map<UUID, Integer>> parseShares(String text) {
        try {
            return Optional.of(Arrays.stream(text.split(";"))
                    .filter(part -> !part.isBlank())
                    .map(part -> part.split("=", 2))
                    .collect(Collectors.toMap(
                            part -> UUID.fromString(part[0]), part -> Math.clamp(Integer.parseInt(part[1]), 0, 100))));
        } catch (IllegalArgumentException | IllegalStateException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
