package io.fika.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.demo.Example;
import io.fika.exchange.ExportFormat;
import io.fika.exchange.Exported;
import io.fika.exchange.ImportChoices;
import io.fika.exchange.ImportKind;
import io.fika.exchange.ImportSource;
import io.fika.exchange.Progress;
import io.fika.exchange.Reading;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.people.Extra;
import io.fika.people.PersonName;
import io.fika.persistence.Check;
import io.fika.persistence.Database;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Everything as JSON, and read back. */
class EverythingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final Set<String> NOT_OF_THE_CONTENT =
            Set.of("journal", "journal_edit", "journal_pack", "photo", "state", "draft");

    @TempDir
    Path folder;

    private final Core core = new Core(Database.inMemory(), CLOCK);
    private Path file = Path.of("");

    @BeforeEach
    void export() throws IOException {
        file = folder.resolve("everything.json");
        core.journal().commit(
                new Example(60, Example.USUAL_SEED, LocalDate.now(CLOCK), CLOCK.getZone()).change(core.set()));
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", picture);
        core.people().add(Contact.named(PersonName.of("Half \uD83D of \u202Ea pair\r\n=1+1"), LocalDate.now(CLOCK))
                .withPhoto(core.database().photos().put(picture.toByteArray()))
                .withExtras(List.of(new Extra("X-ODD;A=\"b\"", "c\\nd"))));
        assertThat(core.exports().write(ExportFormat.JSON, file, Progress.UNSEEN)).isInstanceOf(Exported.Written.class);
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void readIntoAnEmptyFolderItGivesTheSameDigest() {
        try (Core other = new Core(Database.inMemory(), CLOCK)) {
            String empty = other.database().check().digest();
            Reading reading = other.imports().preview(ImportSource.of(file), Progress.UNSEEN);
            assertThat(reading).isInstanceOfSatisfying(Reading.Ready.class, ready -> {
                assertThat(ready.preview().kind()).isEqualTo(ImportKind.JSON);
                assertThat(other.imports().commit(ready.preview())).isInstanceOf(Outcome.Done.class);
            });
            Check check = other.database().check();
            assertThat(check.findings()).isEmpty();
            assertThat(check.digest()).isEqualTo(core.database().check().digest());
            other.journal().undo();
            assertThat(other.database().check().digest()).isEqualTo(empty);
        }
    }

    @Test
    void everyTableOfTheContentIsInTheDocument() throws IOException {
        Set<String> types = JsonMapper.shared().readTree(Files.readString(file)).get("entities").propertyNames().stream()
                .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(core.database().check().rows().keySet())
                .allMatch(table -> NOT_OF_THE_CONTENT.contains(table)
                        || types.stream().anyMatch(type -> table.equals(type) || table.startsWith(type + "_")));
    }

    @Test
    void whereSomebodyIsAlreadyItIsRefused() {
        assertThat(refusal(core, file)).contains("empty data folder only").contains("nothing was changed");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"version\" : 1', '\"version\" : 2', of version 2",
        "'\"Contact\" :', '\"Ghost\" :', holds Ghost",
        "'\"full\" :', '\"fool\" :', is damaged",
        "'\"photos\" :', '\"pictures\" :', is damaged"})
    void whatIsNewerOrDamagedIsRefusedInASentence(String from, String to, String says) throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"), Files.readString(file).replaceFirst(from, to));
        try (Core empty = new Core(Database.inMemory(), CLOCK)) {
            assertThat(refusal(empty, other)).startsWith("other.json ").contains(says);
            assertThat(empty.set().all(Contact.class)).isEmpty();
        }
    }

    @Test
    void aFileThatBreaksOffIsRefused() throws IOException {
        String whole = Files.readString(file);
        try (Core empty = new Core(Database.inMemory(), CLOCK)) {
            for (int share = 1; share < 10; share++) {
                Path part = Files.writeString(
                        folder.resolve("part.json"), whole.substring(0, whole.length() / 10 * share));
                assertThat(refusal(empty, part)).contains("breaks off");
            }
        }
    }

    private static String refusal(Core core, Path file) {
        Reading reading = core.imports().preview(ImportSource.of(file), ImportChoices.NONE, Progress.UNSEEN);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return reading instanceof Reading.Refused refused ? refused.sentence() : "";
    }
}
