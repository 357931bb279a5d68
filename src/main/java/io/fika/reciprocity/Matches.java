package io.fika.reciprocity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the offers that answer a need: by the significant words that both texts share. A word counts by the logarithm
 * of how few texts speak of it (inverse document frequency), a topic more; one shared word is enough if it is a topic
 * or not a common one. The same texts and people give the same matches in the same order. For one thread.
 */
final class Matches {
    /** So many of each need are kept, the best: nobody reads more. */
    static final int MOST_OF_ONE = 12;

    private static final int COMMON = 6;
    private static final double COMMON_SHARE = 0.05;
    /** What a pair must have: one word that tells, or two that all use. */
    private static final int ENOUGH = 2;

    private static final Comparator<Match> BEST = Comparator.comparingDouble((Match match) -> -match.weight())
            .thenComparing(match -> match.need().id())
            .thenComparing(match -> match.offer().id());

    private final List<Said<Need>> needs;
    private final List<Said<Offer>> offers;
    private final Map<String, Word> words = new HashMap<>();
    /** One that is in none of the texts. */
    private final Word unheard = new Word();
    private final Map<UUID, Double> near = new HashMap<>();
    private final Nearness.Source nearness;
    private final double[] offered;
    private final double[] giver;
    private final double[] shared;
    private final int[] points;

    /**
     * A wish with its words.
     *
     * @param words as they were written, by what they are compared under
     * @param topics those of the words that are topics
     */
    record Said<W extends Wish>(W wish, Map<String, String> words, Set<String> topics) {}

    /** In how many texts a word is, and in which offers. */
    private static final class Word {
        private int texts;
        private int[] offers = new int[4];
        private int size;
        private double rarity;
        private int points;

        void in(int offer) {
            if (size == offers.length) {
                offers = Arrays.copyOf(offers, size * 2);
            }
            offers[size++] = offer;
        }
    }

    private record Candidate(int offer, double weight) {
        /** The best last, so that the first of a queue is the one to give up. */
        private static final Comparator<Candidate> WORST =
                Comparator.comparingDouble(Candidate::weight).thenComparing(Candidate::offer, Comparator.reverseOrder());
    }

    Matches(Collection<Said<Need>> needs, Collection<Said<Offer>> offers, Nearness.Source nearness) {
        this.needs = sorted(needs);
        this.offers = sorted(offers);
        this.nearness = nearness;
        shared = new double[offers.size()];
        points = new int[offers.size()];
        for (int i = 0; i < this.offers.size(); i++) {
            for (String word : this.offers.get(i).words().keySet()) {
                count(word).in(i);
            }
        }
        this.needs.forEach(need -> need.words().keySet().forEach(this::count));
        double texts = Math.max(2, (double) needs.size() + offers.size());
        words.values().forEach(word -> {
            word.rarity = Math.log(1 + texts / word.texts);
            word.points = word.texts > Math.max(COMMON, texts * COMMON_SHARE) ? 1 : ENOUGH;
        });
        unheard.rarity = Math.log(1 + texts);
        unheard.points = ENOUGH;
        offered = this.offers.stream().mapToDouble(this::total).toArray();
        giver = this.offers.stream().mapToDouble(offer -> near(offer.wish())).toArray();
    }

    private Word count(String word) {
        Word known = words.computeIfAbsent(word, missing -> new Word());
        known.texts++;
        return known;
    }

    private static <W extends Wish> List<Said<W>> sorted(Collection<Said<W>> said) {
        return said.stream().sorted(Comparator.comparing(it -> it.wish().id())).toList();
    }

    /** All of them, the best first. */
    List<Match> all() {
        return best(needs.stream().flatMap(need -> of(need).stream()));
    }

    /** Those of one need, whether or not it is among the others. */
    List<Match> of(Said<Need> need) {
        int[] touched = new int[offers.size()];
        int found = 0;
        for (String word : need.words().keySet()) {
            Word known = word(word);
            for (int i = 0; i < known.size; i++) {
                int offer = known.offers[i];
                boolean topic = isTopic(word, need, offers.get(offer));
                if (points[offer] == 0) {
                    touched[found++] = offer;
                }
                points[offer] += topic ? ENOUGH : known.points;
                shared[offer] += known.rarity * (topic ? Ranking.TOPIC : 1);
            }
        }
        PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.WORST);
        double wanted = total(need);
        double seeker = near(need.wish());
        for (int i = 0; i < found; i++) {
            int offer = touched[i];
            if (points[offer] >= ENOUGH) {
                double weight = Ranking.weight(share(shared[offer], wanted, offered[offer]), seeker, giver[offer]);
                take(new Candidate(offer, weight), need, best);
            }
            points[offer] = 0;
            shared[offer] = 0;
        }
        return best(best.stream().map(it -> match(need, offers.get(it.offer()), it.weight())));
    }

    private void take(Candidate one, Said<Need> need, PriorityQueue<Candidate> best) {
        boolean full = best.size() == MOST_OF_ONE;
        if ((full && Candidate.WORST.compare(one, best.element()) < 0)
                || isOwn(need.wish(), offers.get(one.offer()).wish())) {
            return;
        }
        if (full) {
            best.remove();
        }
        best.add(one);
    }

    /** Those of one offer, whether or not it is among the others. */
    List<Match> answeredBy(Said<Offer> offer) {
        return best(needs.stream().map(need -> pair(need, offer)).flatMap(Optional::stream)).stream()
                .limit(MOST_OF_ONE)
                .toList();
    }

    /** All between these. */
    List<Match> between(Predicate<Wish> those) {
        List<Said<Offer>> given = offers.stream().filter(offer -> those.test(offer.wish())).toList();
        return best(needs.stream()
                .filter(need -> those.test(need.wish()))
                .flatMap(need -> given.stream().map(offer -> pair(need, offer)))
                .flatMap(Optional::stream));
    }

    /** All of one person. */
    List<Match> with(UUID person) {
        return best(Stream.concat(
                needs.stream().filter(it -> person.equals(it.wish().contact())).flatMap(need -> of(need).stream()),
                offers.stream()
                        .filter(it -> person.equals(it.wish().contact()))
                        .flatMap(offer -> answeredBy(offer).stream())));
    }

    private Optional<Match> pair(Said<Need> need, Said<Offer> offer) {
        double both = 0;
        int enough = 0;
        for (String word : need.words().keySet()) {
            if (offer.words().containsKey(word)) {
                boolean topic = isTopic(word, need, offer);
                enough += topic ? ENOUGH : word(word).points;
                both += word(word).rarity * (topic ? Ranking.TOPIC : 1);
            }
        }
        return enough < ENOUGH || isOwn(need.wish(), offer.wish())
                ? Optional.empty()
                : Optional.of(match(need, offer, Ranking.weight(
                        share(both, total(need), total(offer)), near(need.wish()), near(offer.wish()))));
    }

    private static List<Match> best(Stream<Match> matches) {
        return matches.sorted(BEST).toList();
    }

    /** What both say of all that they say. */
    private static double share(double both, double wanted, double offered) {
        return Math.min(1, 2 * both / (wanted + offered));
    }

    private Match match(Said<Need> need, Said<Offer> offer, double weight) {
        List<Map.Entry<String, String>> both = new ArrayList<>();
        for (Map.Entry<String, String> word : need.words().entrySet()) {
            if (offer.words().containsKey(word.getKey())) {
                both.add(word);
            }
        }
        both.sort(Comparator.comparingDouble(word -> -word(word.getKey()).rarity));
        return new Match(need.wish(), offer.wish(), both.stream().map(Map.Entry::getValue).toList(), weight);
    }

    private double total(Said<?> said) {
        double total = 0;
        for (String word : said.words().keySet()) {
            total += word(word).rarity;
        }
        return total;
    }

    private Word word(String word) {
        return words.getOrDefault(word, unheard);
    }

    private static boolean isTopic(String word, Said<?> one, Said<?> other) {
        return !(one.topics().isEmpty() && other.topics().isEmpty())
                && (one.topics().contains(word) || other.topics().contains(word));
    }

    private static boolean isOwn(Need need, Offer offer) {
        return Objects.equals(need.contact(), offer.contact());
    }

    private double near(Wish wish) {
        UUID contact = wish.contact();
        return contact == null ? 1 : near.computeIfAbsent(contact, it -> Ranking.nearness(nearness.apply(it)));
    }
}
