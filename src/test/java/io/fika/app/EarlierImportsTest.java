package io.fika.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fika.exchange.EarlierImports;
import io.fika.exchange.ImportBatch;
import io.fika.exchange.ImportChoices;
import io.fika.exchange.ImportSource;
import io.fika.exchange.Imports;
import io.fika.exchange.Progress;
import io.fika.exchange.Reading;
import io.fika.exchange.TakeBack;
import io.fika.exchange.TakeBack.Fate;
import io.fika.journal.Ids;
import io.fika.journal.Outcome;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.people.Ring;
import io.fika.people.Tag;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Work;
import io.fika.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that are taken back when much has happened since. */
class EarlierImportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @TempDir
    Path folder;

    private final Core core = new Core(Database.inMemory(), Clock.systemUTC());
    private final EarlierImports earlier = core.earlierImports();

    @BeforeEach
    void importFive() throws IOException {
        core.people().add(Contact.named(PersonName.of("Ada"), DAY)
                .withMethods(List.of(new ContactMethod(ContactMethod.Kind.EMAIL, "ada@x.example", "")))
                .withWork(new Work("Acme", "", "")));
        take("fair.vcf", "ada Ben Cam Dee Eli", ImportChoices.NONE.withTags(List.of("Fair")));
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void whatNobodyTouchedGoesWholeAndTheImportIsNoLongerListed() {
        String before = core.database().check().digest();
        core.journal().undo();
        String without = core.database().check().digest();
        core.journal().redo();
        TakeBack plan = plan();
        assertThat(fates(plan)).isEqualTo(Map.of(
                "Ada", Fate.RETURNS, "Ben", Fate.GOES, "Cam", Fate.GOES, "Dee", Fate.GOES, "Eli", Fate.GOES));
        assertThat(earlier.takeBack(plan, false)).isInstanceOf(Outcome.Done.class);
        assertThat(core.database().check().digest()).isEqualTo(without);
        assertThat(earlier.all()).isEmpty();
        assertThat(earlier.plan(plan.batch())).isEmpty();
        core.journal().undo();
        assertThat(core.database().check().digest()).isEqualTo(before);
    }

    @Test
    void laterEditsStayAndItIsSaidWhatWasEdited() {
        edit("Ben", ben -> ben.withWork(new Work("Berg", "", "")));
        core.people().logTouch(new Touch(
                Ids.next(), 0, TouchKind.CALL, DAY, By.ME, "", List.of(named("Cam").id()), null, null));
        core.people().moveTo(
                core.set().all(Ring.class).iterator().next(), List.of(named("Dee").id()));
        edit("Ada", ada -> ada.withStory(ada.story().withThrough(named("Eli").id())));
        TakeBack plan = plan();
        assertThat(plan.people()).extracting(TakeBack.Person::name, TakeBack.Person::fate, TakeBack.Person::since)
                .containsExactly(
                        tuple(
                                "Ada", Fate.PARTLY, List.of("notes")),
                        tuple("Ben", Fate.STAYS, List.of("where they work")),
                        tuple("Cam", Fate.STAYS, List.of("a touch was logged")),
                        tuple("Dee", Fate.STAYS, List.of("place on the map")),
                        tuple("Eli", Fate.STAYS, List.of("brought somebody else")));
        assertThat(earlier.takeBack(plan, false)).isInstanceOf(Outcome.Done.class);
        assertThat(core.people().all()).hasSize(5);
        assertThat(named("Ada").tags()).isEmpty();
        assertThat(named("Ada").story().note()).isEqualTo("Met");
        assertThat(named("Ada").story().through()).isEqualTo(named("Eli").id());
        assertThat(named("Ben").tags()).hasSize(1);
        assertThat(core.set().all(Tag.class)).hasSize(1);
    }

    @Test
    void onWishThoseGoTooWithAllThatIsKeptAboutThem() {
        core.people().logTouch(new Touch(
                Ids.next(), 0, TouchKind.CALL, DAY, By.ME, "", List.of(named("Cam").id()), null, null));
        edit("Ada", ada -> ada.withStory(ada.story().withThrough(named("Eli").id())));
        String before = core.database().check().digest();
        assertThat(earlier.takeBack(plan(), true)).isInstanceOf(Outcome.Done.class);
        assertThat(core.people().all()).extracting(contact -> contact.name().full()).containsExactly("Ada");
        assertThat(named("Ada").story().through()).isNull();
        assertThat(named("Ada").tags()).isEmpty();
        assertThat(core.database().check().findings()).isEmpty();
        core.journal().undo();
        assertThat(core.database().check().digest()).isEqualTo(before);
    }

    @Test
    void whoWasRemovedSinceIsNoTroubleAndALaterImportStays() throws IOException {
        core.people().remove(List.of(named("Ben").id()));
        take("later.vcf", "Cam Fay", ImportChoices.NONE);
        ImportBatch first = earlier.all().getLast();
        TakeBack plan = earlier.plan(first).orElseThrow();
        assertThat(fates(plan)).doesNotContainKey("Ben").containsEntry("Cam", Fate.GOES);
        earlier.takeBack(plan, false);
        assertThat(core.people().all()).extracting(contact -> contact.name().full())
                .containsExactlyInAnyOrder("Ada", "Fay");
        assertThat(earlier.all()).extracting(ImportBatch::file).containsExactly("later.vcf");
    }

    @Test
    void thePlanOfAMomentAgoIsRefusedIfSomebodyEditedMeanwhile() {
        TakeBack plan = plan();
        edit("Ben", ben -> ben.withBirthday("1980-01-02"));
        assertThat(earlier.takeBack(plan, false)).isEqualTo(new Outcome.Refused(Outcome.Cause.STALE));
        assertThat(core.people().all()).hasSize(5);
    }

    private TakeBack plan() {
        return earlier.plan(earlier.all().getFirst()).orElseThrow();
    }

    private void take(String file, String names, ImportChoices choices) throws IOException {
        String cards = List.of(names.split(" ")).stream()
                .map(name -> "BEGIN:VCARD\nFN:" + Character.toUpperCase(name.charAt(0)) + name.substring(1)
                        + "\nEMAIL:" + name.toLowerCase(Locale.ROOT) + "@x.example\nNOTE:Met\nEND:VCARD\n")
                .collect(Collectors.joining());
        Imports imports = core.imports();
        Reading reading = imports.preview(
                ImportSource.of(Files.writeString(folder.resolve(file), cards)), choices, Progress.UNSEEN);
        assertThat(reading).isInstanceOfSatisfying(Reading.Ready.class, ready ->
                assertThat(imports.commit(ready.preview())).isInstanceOf(Outcome.Done.class));
    }

    private void edit(String name, UnaryOperator<Contact> change) {
        Contact before = named(name);
        assertThat(core.people().edit(before, change.apply(before))).isInstanceOf(Outcome.Done.class);
    }

    private Contact named(String name) {
        return core.people().all().stream().filter(one -> one.name().full().equals(name)).findFirst().orElseThrow();
    }

    private static Map<String, Fate> fates(TakeBack plan) {
        return plan.people().stream().collect(Collectors.toMap(TakeBack.Person::name, TakeBack.Person::fate));
    }
}
