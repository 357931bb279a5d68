package io.fika.reciprocity;

import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.text.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which offers answer which needs, from what is held in memory; the words of what was once read are kept, so that it
 * answers while one types. Any thread may ask.
 */
public final class Matching {
    private final WorkingSet set;
    private final Nearness.Source nearness;
    private final Map<UUID, Text> read = new ConcurrentHashMap<>();

    private record Text(String text, Map<String, String> words, Set<String> topics) {
        static Text of(Wish wish) {
            return new Text(wish.text(), Words.of(wish.text()), Words.of(String.join(" ", wish.topics())).keySet());
        }
    }

    public Matching(WorkingSet set, Nearness.Source nearness) {
        this.set = set;
        this.nearness = nearness;
    }

    /** What is said of somebody who is part of a match. */
    public Nearness nearness(UUID contact) {
        return nearness.apply(contact);
    }

    /** Needs that an offer answers now, the best match first, without those of two who were introduced for it. */
    public List<Match> all() {
        return all(Wish::open, LocalDate.MAX);
    }

    /** The same of what was known and open at the end of a day. */
    public List<Match> all(LocalDate day) {
        return all(wish -> wish.openOn(day), day);
    }

    private List<Match> all(Predicate<Wish> open, LocalDate until) {
        List<Introduction> made =
                set.all(Introduction.class).stream().filter(it -> !it.day().isAfter(until)).toList();
        return matches(open).all().stream().filter(match -> isNew(match, made)).toList();
    }

    /** What answers this need that is being written, the best first. */
    public List<Match> answers(@Nullable UUID contact, String text, LocalDate today) {
        Need need = Need.of(contact, text, today);
        return matches(Wish::open).of(said(need, Text.of(need), synonyms()));
    }

    /** Whom this offer that is being written would help, the best first. */
    public List<Match> helps(@Nullable UUID contact, String text, LocalDate today) {
        Offer offer = Offer.of(contact, text, today);
        return matches(Wish::open).answeredBy(said(offer, Text.of(offer), synonyms()));
    }

    /** The matches between these people and with the user, all of them. */
    public List<Match> among(Collection<UUID> contacts) {
        List<Introduction> made = List.copyOf(set.all(Introduction.class));
        return matches(Wish::open).between(wish -> sits(wish, contacts)).stream()
                .filter(match -> isNew(match, made))
                .toList();
    }

    /** All of one person, whether they look for something or give it. */
    public List<Match> of(UUID person) {
        List<Introduction> made = List.copyOf(set.all(Introduction.class));
        return matches(Wish::open).with(person).stream().filter(match -> isNew(match, made)).toList();
    }

    private static boolean sits(Wish wish, Collection<UUID> contacts) {
        return wish.contact() == null || contacts.contains(wish.contact());
    }

    private static boolean isNew(Match match, List<Introduction> made) {
        return made.stream().noneMatch(it -> match.need().id().equals(it.need()) && match.joins(it.first(), it.second()));
    }

    private Matches matches(Predicate<Wish> open) {
        Synonyms.Reading synonyms = synonyms();
        return new Matches(said(Need.class, open, synonyms), said(Offer.class, open, synonyms), nearness);
    }

    private Synonyms.Reading synonyms() {
        return Synonyms.of(new Settings(set)).reading();
    }

    private <W extends Wish> List<Matches.Said<W>> said(
            Class<W> type, Predicate<Wish> open, Synonyms.Reading synonyms) {
        return set.all(type).stream().filter(open).map(wish -> said(wish, text(wish), synonyms)).toList();
    }

    private Text text(Wish wish) {
        return Objects.requireNonNull(read.compute(
                wish.id(), (id, known) -> known != null && known.text().equals(wish.text()) ? known : Text.of(wish)));
    }

    private static <W extends Wish> Matches.Said<W> said(W wish, Text text, Synonyms.Reading synonyms) {
        Map<String, String> words = synonyms.of(text.words());
        Set<String> topics = text.topics().isEmpty()
                ? text.topics()
                : synonyms.of(text.topics().stream().collect(Collectors.toMap(it -> it, it -> it))).keySet();
        return new Matches.Said<>(wish, words, topics);
    }
}
