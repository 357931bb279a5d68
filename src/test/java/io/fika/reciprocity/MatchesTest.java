package io.fika.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private final UUID nadia = Ids.next();
    private final UUID sven = Ids.next();

    @Test
    void findsWhoOffersWhatAnotherLooksFor() {
        Need need = need(nadia, "a coating lab that takes small series");
        Offer offer = offer(sven, "Coatings in small series");
        assertThat(Matches.of(List.of(need), List.of(offer))).singleElement().satisfies(match -> {
            assertThat(match.words()).containsExactlyInAnyOrder("coating", "small", "series");
            assertThat(match.isMine()).isFalse();
        });
    }

    @Test
    void matchesTheUsersOwnTextsToo() {
        assertThat(Matches.of(List.of(need(null, "a lawyer for export")), List.of(offer(sven, "export lawyer"))))
                .singleElement()
                .matches(Match::isMine);
    }

    @Test
    void doesNotMatchSomebodyWithThemselves() {
        assertThat(Matches.of(List.of(need(nadia, "prisms")), List.of(offer(nadia, "prisms")))).isEmpty();
        assertThat(Matches.of(List.of(need(null, "prisms")), List.of(offer(null, "prisms")))).isEmpty();
    }

    @Test
    void smallWordsMakeNoMatch() {
        assertThat(Matches.of(List.of(need(nadia, "somebody who can help with this")), List.of(offer(sven, "help with that"))))
                .isEmpty();
    }

    @Test
    void oneWordThatEverybodyUsesMakesNoMatch() {
        List<Offer> offers = IntStream.range(0, 40).mapToObj(i -> offer(Ids.next(), "optics number" + i)).toList();
        assertThat(Matches.of(List.of(need(nadia, "optics people")), offers)).isEmpty();
    }

    @Test
    void theMatchThatSharesMoreComesFirst() {
        Offer better = offer(sven, "apprentices in mechanics");
        Offer weaker = offer(Ids.next(), "mechanics course");
        assertThat(Matches.of(List.of(need(nadia, "an apprentice for mechanics")), List.of(weaker, better)))
                .extracting(Match::offer)
                .containsExactly(better, weaker);
    }

    @Test
    void whatIsClosedIsNotMatched() {
        Need closed = new Need(Ids.next(), 1, nadia, "prisms", DAY, false);
        assertThat(Matches.of(List.of(closed), List.of(offer(sven, "prisms")))).isEmpty();
    }

    private static Need need(@Nullable UUID contact, String text) {
        return new Need(Ids.next(), 1, contact, text, DAY, true);
    }

    private static Offer offer(@Nullable UUID contact, String text) {
        return new Offer(Ids.next(), 1, contact, text, DAY, true);
    }
}
