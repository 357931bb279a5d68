package io.fika.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.SomePeople;
import io.fika.people.Tag;
import io.fika.people.Work;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MarketGapsTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @AutoClose
    private final Core core =
            new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-12-16T21:30:00Z"), ZoneOffset.UTC));

    private final MarketGaps gaps = core.marketGaps();
    private final Tag tag = new Tag(Ids.next(), 0, "Medical optics");
    private final Contact buyer = placed(person("Ada Buyer", "Senior buyer"));
    private final Contact tagged = placed(person("Ben Tagged", "")).withTags(List.of(tag.id()));
    private final Contact far = placed(person("Cleo Far", "Founder")).withMethods(List.of(ContactMethod.address(
            List.of("", "", "Hauptplatz 1", "Graz", "", "8010", "Austria"), "work")));
    private final Contact waiting = person("Dora Waiting", "Tax adviser");

    @Test
    void eachKindIsFoundWhereItIsWritten() {
        add(tag, buyer, tagged, far, waiting);
        gaps.want(Wanted.Kind.ROLE, "buyer\ntax adviser\njournalist");
        gaps.want(Wanted.Kind.INDUSTRY, "medical optics\nshipbuilding");
        gaps.want(Wanted.Kind.PLACE, "Graz\nOslo");
        assertThat(gaps.all()).extracting(it -> it.wanted().text() + " " + names(it.placed()) + names(it.waiting()))
                .containsExactly(
                        "buyer [Ada Buyer][]", "tax adviser [][Dora Waiting]", "journalist [][]",
                        "medical optics [Ben Tagged][]", "shipbuilding [][]", "Graz [Cleo Far][]", "Oslo [][]");
    }

    @Test
    void oneWordOfTwoIsNotEnough() {
        add(placed(person("Ada Adviser", "Legal adviser")));
        gaps.want(Wanted.Kind.ROLE, "tax adviser\nlegal adviser for exports");
        assertThat(gaps.all()).extracting(Gap::isMissing).containsExactly(true, false);
    }

    @Test
    void whoFillsAGapOrIsTheOnlyOneIsSaidSo() {
        add(tag, buyer, tagged, far, waiting);
        gaps.want(Wanted.Kind.ROLE, "buyer\ntax adviser");
        GapReasons reasons = new Gaps(core.set()).reasons();
        assertThat(reasons.of(waiting)).contains("fills a gap: tax adviser");
        assertThat(reasons.of(buyer)).contains("the only one you know: buyer");
        assertThat(reasons.of(far)).isEmpty();
        add(placed(person("Eve Second", "Buyer")));
        assertThat(new Gaps(core.set()).reasons().of(buyer)).as("one of two").isEmpty();
    }

    @Test
    void whatIsWantedTwiceIsOneGapAndUndoBringsBackWhatWasWanted() {
        gaps.want(Wanted.Kind.ROLE, " buyer \n\nbuyer");
        assertThat(gaps.all()).hasSize(1).allMatch(Gap::isMissing);
        gaps.want(Wanted.Kind.ROLE, "");
        assertThat(gaps.market().isEmpty()).isTrue();
        core.journal().undo();
        assertThat(gaps.market().lines(Wanted.Kind.ROLE)).isEqualTo("buyer");
    }

    @Test
    void tenThousandPeopleAreLookedThroughInAMoment() {
        core.journal().commit(new Change("Add", SomePeople.waiting(10_000, 3).stream()
                .<Edit<?>>map(Edit::added).toList()));
        gaps.want(Wanted.Kind.ROLE, "electrician\njournalist\ncontroller\nfounder");
        gaps.want(Wanted.Kind.PLACE, "Graz");
        for (int warm = 0; warm < 5; warm++) {
            gaps.all();
        }
        long start = System.nanoTime();
        List<Gap> all = gaps.all();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
        assertThat(all.getFirst().waiting()).hasSizeGreaterThan(1_000);
    }

    private static List<String> names(List<Contact> people) {
        return people.stream().map(it -> it.name().full()).toList();
    }

    private static Contact person(String name, String role) {
        return Contact.named(PersonName.of(name), SINCE).withWork(new Work("", "", role));
    }

    private Contact placed(Contact contact) {
        Ring ring = core.set().all(Ring.class).iterator().next();
        return contact.withPlacement(new Placement(ring.id(), 0, 0.5));
    }

    private void add(Entity... entities) {
        List<Edit<?>> edits = Arrays.stream(entities).<Edit<?>>map(Edit::added).toList();
        assertThat(core.journal().commit(new Change("Add", edits)).isDone()).isTrue();
    }
}
