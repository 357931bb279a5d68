package io.fika.reciprocity;

import io.fika.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the offers that answer a need: by the significant words that both texts share. A word counts by the logarithm
 * of how few texts speak of it (inverse document frequency); one shared word is enough if it is not a common one.
 */
public final class Matches {
    private static final int COMMON = 6;
    private static final double COMMON_SHARE = 0.05;

    private Matches() {}

    /** The matches of open needs with open offers of somebody else, the best first. */
    public static List<Match> of(Collection<Need> needs, Collection<Offer> offers) {
        Map<Need, Map<String, String>> wanted = new LinkedHashMap<>();
        needs.stream().filter(Need::open).sorted(Comparator.comparing(Need::id))
                .forEach(need -> wanted.put(need, Words.of(need.text())));
        Map<String, List<Offer>> given = new HashMap<>();
        Map<String, Integer> texts = new HashMap<>();
        offers.stream().filter(Offer::open).sorted(Comparator.comparing(Offer::id)).forEach(offer ->
                Words.of(offer.text()).keySet().forEach(word -> {
                    given.computeIfAbsent(word, missing -> new ArrayList<>()).add(offer);
                    texts.merge(word, 1, Integer::sum);
                }));
        wanted.values().forEach(words -> words.keySet().forEach(word -> texts.merge(word, 1, Integer::sum)));
        double all = Math.max(2, (double) wanted.size() + offers.size());
        List<Match> matches = new ArrayList<>();
        wanted.forEach((need, words) -> matches.addAll(matchesOf(need, words, given, new Rarity(texts, all))));
        matches.sort(Comparator.comparingDouble(Match::weight).reversed());
        return matches;
    }

    private record Rarity(Map<String, Integer> texts, double all) {
        double of(String word) {
            return Math.log(1 + all / texts.getOrDefault(word, 1));
        }

        boolean isCommon(String word) {
            return texts.getOrDefault(word, 0) > Math.max(COMMON, all * COMMON_SHARE);
        }
    }

    private static List<Match> matchesOf(
            Need need, Map<String, String> words, Map<String, List<Offer>> given, Rarity rarity) {
        Map<Offer, List<String>> shared = new LinkedHashMap<>();
        words.keySet().stream()
                .sorted(Comparator.comparingDouble(rarity::of).reversed())
                .forEach(word -> given.getOrDefault(word, List.of()).stream()
                        .filter(offer -> !Objects.equals(offer.contact(), need.contact()))
                        .forEach(offer -> shared.computeIfAbsent(offer, missing -> new ArrayList<>()).add(word)));
        List<Match> matches = new ArrayList<>();
        shared.forEach((offer, stems) -> {
            if (stems.size() > 1 || !rarity.isCommon(stems.getFirst())) {
                matches.add(new Match(
                        need, offer, stems.stream().map(words::get).toList(),
                        stems.stream().mapToDouble(rarity::of).sum()));
            }
        });
        return matches;
    }
}
