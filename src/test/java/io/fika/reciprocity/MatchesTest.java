package io.fika.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Away;
import io.fika.people.Ring;
import io.fika.people.Trust;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MatchesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @AutoClose
    private final Database database = Database.inMemory();

    private final Journal journal = new Journal(database.journal(), Clock.systemUTC());
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final Map<UUID, Nearness> near = new HashMap<>();
    private final Nearness.Source nobody = Nearness.Source.unknown(DAY);
    private final Matching matching =
            new Matching(set, id -> Objects.requireNonNullElseGet(near.get(id), () -> nobody.apply(id)));
    private final UUID nadia = Ids.next();
    private final UUID sven = Ids.next();

    @Test
    void findsWhoOffersWhatAnotherLooksFor() {
        store(Need.of(nadia, "a coating lab that takes small series", DAY), Offer.of(sven, "Coatings in small series", DAY));
        assertThat(matching.all()).singleElement().satisfies(match -> {
            assertThat(match.words()).containsExactlyInAnyOrder("coating", "small", "series");
            assertThat(match.isMine()).isFalse();
        });
    }

    @Test
    void formsOfAWordAreTheSameWordInEnglishAndGerman() {
        assertThat(isMatch("somebody to translate contracts", "translations")).isTrue();
        assertThat(isMatch("a supplier of prisms", "glass supplies")).isTrue();
        assertThat(isMatch("sucht ein Büro in Jena", "zwei freie Büros")).isTrue();
        assertThat(isMatch("jemanden für Übersetzungen", "Übersetzung ins Polnische")).isTrue();
        assertThat(isMatch("Räume für einen Kurs", "ein heller Raum")).isTrue();
        assertThat(isMatch("a bookkeeper", "a bookshelf")).isFalse();
    }

    @Test
    void matchesTheUsersOwnTextsTooAndNobodyWithThemselves() {
        store(Need.of(null, "a lawyer for export", DAY), Offer.of(sven, "export lawyer", DAY));
        store(Need.of(nadia, "prisms", DAY), Offer.of(nadia, "prisms", DAY));
        store(Need.of(null, "mirrors", DAY), Offer.of(null, "mirrors", DAY));
        assertThat(matching.all()).singleElement().matches(Match::isMine);
    }

    @Test
    void smallWordsMakeNoMatchNorDoesOneThatEverybodyUses() {
        assertThat(isMatch("somebody who can help with this", "help with that")).isFalse();
        IntStream.range(0, 40).forEach(i -> store(Offer.of(Ids.next(), "optics number" + i, DAY)));
        assertThat(matching.answers(nadia, "optics people", DAY)).isEmpty();
        assertThat(matching.answers(nadia, "#optics", DAY)).as("a topic is enough").hasSize(Matches.MOST_OF_ONE);
    }

    @Test
    void whatSharesMoreComesFirstWhoeverSaysIt() {
        Offer weaker = Offer.of(nadia, "mechanics course", DAY);
        Offer better = Offer.of(sven, "apprentices in mechanics", DAY);
        close(nadia, Trust.PROFITABILITY, DAY);
        store(weaker, better);
        assertThat(offers(matching.answers(null, "an apprentice for mechanics", DAY))).containsExactly(better, weaker);
    }

    @Test
    void ofTwoWhoSayTheSameTheNearerComesFirst() {
        UUID paused = Ids.next();
        UUID lately = Ids.next();
        UUID trusted = Ids.next();
        UUID away = Ids.next();
        for (UUID one : List.of(away, paused, sven, lately, trusted)) {
            store(Offer.of(one, "a bookkeeper", DAY));
        }
        near.put(away, nearness(null, DAY.minusDays(30), new Away(DAY, DAY.plusDays(9)), false));
        near.put(paused, nearness(null, null, null, true));
        near.put(sven, nearness(null, DAY.minusDays(30), null, false));
        near.put(lately, nearness(null, DAY.minusDays(3), null, false));
        near.put(trusted, nearness(Trust.CREDIBILITY, DAY.minusDays(30), null, false));
        assertThat(matching.answers(nadia, "bookkeepers", DAY)).extracting(it -> it.offer().contact())
                .containsExactly(trusted, lately, sven, away, paused);
    }

    @Test
    void whatTheUserTeachesIsOneWordAndForgottenAgainByUndo() {
        Need need = Need.of(nadia, "a solicitor for a lease", DAY);
        store(need, Offer.of(sven, "Anwältin für Mietrecht", DAY));
        assertThat(matching.all()).isEmpty();
        Reciprocity reciprocity = new Reciprocity(journal, set, matching);
        assertThat(reciprocity.teach("lawyer", "solicitor").isDone()).isTrue();
        assertThat(reciprocity.teach("Solicitors", "Anwältin").isDone()).isTrue();
        assertThat(Synonyms.of(new Settings(set)).text()).isEqualTo("lawyer = solicitor = Anwältin");
        assertThat(matching.all()).singleElement().satisfies(it -> assertThat(it.words()).containsExactly("solicitor"));
        journal.undo();
        assertThat(matching.all()).isEmpty();
    }

    @Test
    void aMeaningMayHaveSeveralWords() {
        store(Offer.of(sven, "Steuerberater in Jena", DAY));
        journal.commit(new Change("Teach", Synonyms.parse("tax adviser = Steuerberater\nalone =\n")
                .edit(new Settings(set))));
        assertThat(matching.answers(nadia, "an adviser for tax", DAY)).hasSize(1);
        assertThat(matching.answers(nadia, "an adviser", DAY)).isEmpty();
    }

    @Test
    void whatIsMetOrWithdrawnIsNotMatchedAnyMoreAndWasOnTheDayBefore() {
        Need need = Need.of(nadia, "prisms", DAY.minusDays(9));
        store(need.withState(WishState.MET, DAY), Offer.of(sven, "prisms", DAY.minusDays(9)));
        assertThat(matching.all()).isEmpty();
        assertThat(matching.all(DAY.minusDays(1))).hasSize(1);
        assertThat(matching.all(DAY.minusDays(10))).isEmpty();
    }

    @Test
    void whatIsBeingWrittenIsAnsweredBothWays() {
        store(Need.of(nadia, "a coating lab", DAY), Offer.of(sven, "a printer for boxes", DAY));
        assertThat(matching.helps(sven, "knows a coating lab", DAY)).hasSize(1);
        assertThat(matching.helps(nadia, "knows a coating lab", DAY)).as("nobody helps themselves").isEmpty();
        assertThat(matching.answers(null, "boxes", DAY)).hasSize(1);
        assertThat(matching.answers(null, "", DAY)).isEmpty();
    }

    @Test
    void theSameTextsGiveTheSameOrderEveryTime() {
        IntStream.range(0, 60).forEach(i -> store(
                Need.of(Ids.next(), "lens polishing " + i % 7, DAY), Offer.of(Ids.next(), "polished lenses " + i % 5, DAY)));
        List<Match> first = matching.all();
        assertThat(new Matching(set, nobody).all()).isEqualTo(first).hasSizeGreaterThan(60);
    }

    private boolean isMatch(String need, String offer) {
        store(Offer.of(sven, offer, DAY));
        boolean found = !matching.answers(nadia, need, DAY).isEmpty();
        journal.undo();
        return found;
    }

    private void close(UUID contact, Trust trust, LocalDate last) {
        near.put(contact, nearness(trust, last, null, false));
    }

    private static Nearness nearness(
            @Nullable Trust trust, @Nullable LocalDate last, @Nullable Away away, boolean paused) {
        return new Nearness(
                Optional.of(new Ring(Ids.next(), 0, "Inner", 1, null, null)), 4, Optional.ofNullable(trust),
                Optional.ofNullable(last), Optional.ofNullable(away), paused, DAY);
    }

    private static List<Offer> offers(List<Match> matches) {
        return matches.stream().map(match -> match.offer().withVersion(0)).toList();
    }

    private void store(Entity... entities) {
        journal.commit(new Change("Note", Arrays.stream(entities).<Edit<?>>map(Edit::added).toList()));
    }
}
