package io.fika.coffees;

import io.fika.people.Category;
import io.fika.planner.Problem;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wished mix of categories as the planner needs it. People without a category form one of their own: nothing is
 * wished for them, so they get the share that they have of all, and the wishes divide the rest.
 */
record Mix(List<Problem.Category> shares, Map<UUID, Integer> indexes) {
    static Mix of(List<Category> categories, List<Candidate> candidates, Wish wish) {
        Map<UUID, Integer> indexes = new HashMap<>();
        categories.forEach(category -> indexes.put(category.id(), indexes.size()));
        Map<UUID, Integer> wished = wish.sharesOf(indexes.keySet());
        long without = candidates.stream()
                .filter(candidate -> index(indexes, candidate.person().category()) == indexes.size())
                .count();
        int rest = candidates.isEmpty() ? 0 : (int) (100 * without / candidates.size());
        List<Problem.Category> shares = new ArrayList<>();
        for (Category category : categories) {
            shares.add(new Problem.Category(
                    category.name(), Math.clamp(wished.getOrDefault(category.id(), 0) * (100L - rest) / 100, 0, 100)));
        }
        if (without > 0) {
            shares.add(new Problem.Category(Messages.text("coffees.uncategorised"), rest));
        }
        return new Mix(List.copyOf(shares), Map.copyOf(indexes));
    }

    int indexOf(@Nullable UUID category) {
        return index(indexes, category);
    }

    private static int index(Map<UUID, Integer> indexes, @Nullable UUID category) {
        return category == null ? indexes.size() : indexes.getOrDefault(category, indexes.size());
    }
}
