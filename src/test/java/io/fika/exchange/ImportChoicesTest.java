package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.exchange.Conflict.Answer;
import io.fika.exchange.Conflict.Field;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Outcome;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Extra;
import io.fika.people.Hue;
import io.fika.people.Ring;
import io.fika.people.Shape;
import io.fika.people.Tag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportChoicesTest {
    private static final String ADA = "BEGIN:VCARD\nFN:Ada Byron\nEMAIL:ada@x.example\nORG:Acme\nEND:VCARD\n";
    private static final String ADA_SINCE =
            "BEGIN:VCARD\nFN:Ada Byron\nEMAIL:ada@x.example\nORG:Berg\nTEL:+49 40 1234567\nEND:VCARD\n";
    private static final String BEN = "BEGIN:VCARD\nFN:Ben Orr\nEMAIL:ben@x.example\nEND:VCARD\n";

    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itIsSaidIntoWhomARecordIsMergedAndWhy() {
        desk.take(folder, "a.vcf", ADA);
        ImportRecord record = preview(ADA_SINCE, choices -> choices).records().getFirst();
        assertThat(record.fate()).isEqualTo(Fate.MERGED);
        assertThat(record.match()).isEqualTo(new ImportRecord.Match(
                desk.named("Ada Byron").id(), "Ada Byron", "the same e-mail address ada@x.example"));
        assertThat(record.conflicts()).containsExactly(
                new Conflict(Field.ORGANISATION, "Acme", "Berg", true, Answer.BOTH));
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void aConflictIsAnsweredOnceOrForAllAndTheSameAnswerAgainChangesNothing(Answer answer) {
        desk.take(folder, "a.vcf", ADA);
        ImportPreview forAll = preview(ADA_SINCE, choices -> choices.withUsual(answer));
        ImportPreview once = preview(
                ADA_SINCE, choices -> choices.with(new Conflict.Place(1, Field.ORGANISATION), answer));
        assertThat(once.records().getFirst().remarks()).isEqualTo(forAll.records().getFirst().remarks());
        commit(once);
        Contact ada = desk.named("Ada Byron");
        assertThat(ada.work().organisation()).isEqualTo(answer == Answer.FILE ? "Berg" : "Acme");
        assertThat(ada.extras().contains(new Extra("ORG", "Berg"))).isEqualTo(answer == Answer.BOTH);
        assertThat(preview(ADA_SINCE, choices -> choices.withUsual(answer)).changesAnything()).isFalse();
    }

    @Test
    void theAnswerForOneFieldLeavesTheOthersToTheAnswerForAll() {
        desk.take(folder, "a.vcf", ADA.replace("ORG:Acme", "ORG:Acme\nTITLE:Head"));
        commit(preview(ADA_SINCE.replace("ORG:Berg", "ORG:Berg\nTITLE:Tail"), choices -> choices
                .withUsual(Answer.MINE)
                .with(new Conflict.Place(1, Field.ROLE), Answer.FILE)));
        Contact ada = desk.named("Ada Byron");
        assertThat(List.of(ada.work().organisation(), ada.work().role())).containsExactly("Acme", "Tail");
        assertThat(ada.extras()).isEmpty();
    }

    @Test
    void everybodyOfTheFileGetsRingCategoryAndTagsButNobodyLosesTheirs() {
        Ring inner = new Ring(UUID.randomUUID(), 0, "Inner", 0, null, null);
        Ring outer = new Ring(UUID.randomUUID(), 0, "Outer", 1, null, null);
        desk.journal.commit(new Change("rings", Edit.added(inner), Edit.added(outer)));
        commit(preview(ADA, choices -> choices.withRing(inner.id())));
        UUID category = UUID.randomUUID();
        desk.journal.commit(new Change("category", Edit.added(
                new Category(category, 0, "Supplier", 0, Hue.BLUE, Shape.CIRCLE))));
        commit(preview(ADA + BEN, choices -> choices
                .withRing(outer.id()).withCategory(category).withTags(List.of("Fair", "fair", "Suppliers"))));
        for (String name : List.of("Ada Byron", "Ben Orr")) {
            Contact contact = desk.named(name);
            assertThat(contact.category()).isEqualTo(category);
            assertThat(contact.tags()).hasSize(2);
            assertThat(Objects.requireNonNull(contact.placement()).ring()).isEqualTo(name.startsWith("Ada") ? inner.id() : outer.id());
        }
        assertThat(desk.set.all(Tag.class)).extracting(Tag::name).containsExactlyInAnyOrder("Fair", "Suppliers");
        assertThat(preview(ADA + BEN, choices -> choices
                .withRing(outer.id()).withCategory(category).withTags(List.of("Fair"))).changesAnything()).isFalse();
    }

    @Test
    void whatIsLeftOutDoesNotComeInAndIsAccountedFor() {
        ImportPreview preview = preview(ADA + BEN, choices -> choices.leaving(1, true));
        assertThat(Desk.counts(preview)).containsExactly(1, 0, 0, 1);
        commit(preview);
        assertThat(desk.people()).extracting(contact -> contact.name().full()).containsExactly("Ben Orr");
        assertThat(preview(ADA + BEN, choices -> choices.leaving(1, true).leaving(1, false)).count(Fate.NEW)).isEqualTo(1);
    }

    @Test
    void otherChoicesForWhatWasReadNeedNoFileAnyMore() {
        ImportPreview first = preview(ADA, choices -> choices);
        Reading again = desk.imports.preview(
                first.read(), ImportChoices.NONE.withTags(List.of("Fair")), Progress.UNSEEN);
        assertThat(again).isInstanceOfSatisfying(Reading.Ready.class, ready -> commit(ready.preview()));
        assertThat(desk.only(Contact.class).tags()).hasSize(1);
    }

    @Test
    void aFolderOfCardsIsOneImportAndItsBadFilesAreRecords() {
        Desk.write(folder, "a.vcf", ADA.getBytes(StandardCharsets.UTF_8));
        Desk.write(folder, "b.VCF", BEN.getBytes(StandardCharsets.UTF_16LE));
        Desk.write(folder, "c.vcf", "Dear Sir".getBytes(StandardCharsets.UTF_8));
        Desk.write(folder, "notes.txt", "not asked".getBytes(StandardCharsets.UTF_8));
        ImportPreview preview = desk.take(folder);
        assertThat(Desk.counts(preview)).containsExactly(2, 0, 0, 1);
        assertThat(preview.records().get(2).reason()).startsWith("c.vcf ");
        assertThat(preview.records()).extracting(ImportRecord::file).containsExactly("a.vcf", "b.VCF", "c.vcf");
        assertThat(desk.set.all(ImportBatch.class)).hasSize(1);
        assertThat(desk.take(folder).changesAnything()).isFalse();
    }

    @Test
    void severalCardsAreOneImportBesideOtherFiles() {
        Path a = Desk.write(folder, "a.vcf", ADA.getBytes(StandardCharsets.UTF_8));
        Path b = Desk.write(folder, "b.vcf", BEN.getBytes(StandardCharsets.UTF_8));
        Path table = Desk.write(folder, "c.csv", "Name\nCam\n".getBytes(StandardCharsets.UTF_8));
        assertThat(ImportSource.all(List.of(a, table, b))).containsExactly(
                ImportSource.together(List.of(a, b)), ImportSource.of(table));
        assertThat(ImportSource.all(List.of(a, folder))).hasSize(2);
    }

    private ImportPreview preview(String text, UnaryOperator<ImportChoices> choices) {
        Path file = Desk.write(folder, "people.vcf", text.getBytes(StandardCharsets.UTF_8));
        Reading reading = desk.imports.preview(
                ImportSource.of(file), choices.apply(ImportChoices.NONE), Progress.UNSEEN);
        assertThat(reading).isInstanceOf(Reading.Ready.class);
        return ((Reading.Ready) reading).preview();
    }

    private void commit(ImportPreview preview) {
        if (preview.changesAnything()) {
            assertThat(desk.imports.commit(preview)).isInstanceOf(Outcome.Done.class);
        }
    }
}
