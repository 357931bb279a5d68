package io.fika.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.persistence.DataFolder;
import io.fika.persistence.Database;
import io.fika.persistence.Opening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command line over an example of forty people: exit codes, and the JSON that scripts rely on. */
class CommandsTest {
    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void demo() {
        shell = new Shell(folder.resolve("data"));
        Shell.Ran ran = shell.json("demo", "--people", "40", "--seed", "7", "--today", "2026-11-21");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().get("people").asInt()).isEqualTo(40);
        assertThat(ran.json().get("events").asInt()).isEqualTo(5);
    }

    @Test
    void demoNeverMixesWithPeopleWhoAreThere() {
        Shell.Ran ran = shell.json("demo");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().get("error").asString()).contains("people in this data folder already");
    }

    @Test
    void demoWantsToBeToldWhere() {
        assertThat(Shell.bare(List.of("demo")).exit()).isEqualTo(2);
    }

    @Test
    void peopleAreListedWithWhatScriptsNeed() {
        JsonNode people = shell.json("people", "--limit", "3").json();
        assertThat(people).hasSize(3);
        assertThat(people.get(0).propertyNames())
                .containsExactly(
                        "id", "name", "organisation", "role", "category", "ring", "standing", "due", "lastTouch",
                        "cadence");
    }

    @Test
    void peopleAreFilteredByRingStandingAndWords() {
        assertThat(shell.json("people", "--ring", "Inner circle").json()).hasSize(5);
        assertThat(shell.json("people", "--ring", "tray").json()).isNotEmpty();
        assertThat(shell.json("people", "--query", "okafor nadia").json().get(0).get("name").asString())
                .isEqualTo("Nadia Okafor");
        shell.json("people", "--standing", "never-met").json().forEach(
                row -> assertThat(row.get("standing").asString()).isEqualTo("never-met"));
        assertThat(shell.run("people", "--ring", "Outer space").exit()).isEqualTo(2);
        assertThat(shell.json("people", "--standing", "sleepy").exit()).isEqualTo(2);
    }

    @Test
    void aMoveIsMadeUndoneAndRedone() {
        JsonNode moved = shell.json("move", "Nadia Okafor", "--ring", "inner").json().get("moved");
        assertThat(moved.get(0).get("ring").asString()).isEqualTo("Inner circle");
        JsonNode undone = shell.json("undo").json();
        assertThat(undone.get(0).get("undone").asBoolean()).isTrue();
        assertThat(ringOfNadia()).isEqualTo("Contact sphere");
        assertThat(shell.json("redo").json().get(0).get("label").asString()).contains("Nadia Okafor");
        assertThat(ringOfNadia()).isEqualTo("Inner circle");
        assertThat(shell.json("history", "nadia").json().get(0).propertyNames())
                .containsExactly("number", "at", "label", "undone");
    }

    @Test
    void moreIsUndoneThanThereIsOnlyAsFarAsItGoes() {
        int changes = shell.json("history").json().size();
        assertThat(shell.json("undo", "500").json()).hasSize(changes);
        Shell.Ran ran = shell.json("undo");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().has("error")).isTrue();
    }

    @Test
    void anAmbiguousNameIsRefusedWithItsCandidates() {
        Shell.Ran ran = shell.json("move", "Okafor", "--ring", "inner");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().get("candidates").size()).isGreaterThan(1);
        assertThat(shell.json("touch", "Nobody at all", "--kind", "call", "--on", "2026-11-20").exit()).isEqualTo(1);
    }

    @Test
    void aTouchMakesSomebodyFreshAndLiesInThePast() {
        JsonNode row = shell.json("touch", "Nadia Okafor", "--kind", "coffee", "--on", "2026-11-20", "--by", "me")
                .json();
        assertThat(row.get("lastTouch").asString()).isEqualTo("2026-11-20");
        assertThat(row.get("due").asString()).isEqualTo("2027-01-19");
        assertThat(shell.json("touch", "Nadia Okafor", "--kind", "call", "--on", "2026-12-24").exit()).isEqualTo(2);
    }

    @Test
    void aMonthIsPlannedAndOnlyBookedWhenAsked() {
        int changes = shell.json("history").json().size();
        Shell.Ran ran = shell.json("plan", "--month", "2026-12");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().propertyNames()).containsExactly("score", "coffees", "left");
        assertThat(ran.json().get("coffees").get(0).propertyNames())
                .containsExactly("contact", "name", "start", "place", "reasons");
        assertThat(ran.json().get("left").get(0).propertyNames()).containsExactly("contact", "name", "why");
        assertThat(shell.json("history").json()).hasSize(changes);
        assertThat(shell.json("plan", "--month", "2026-12", "--apply").exit()).isZero();
        assertThat(shell.json("history").json()).hasSize(changes + 1);
        assertThat(shell.json("history").json().get(0).get("label").asString()).startsWith("Agree on ");
        assertThat(shell.json("plan").exit()).isEqualTo(2);
    }

    @Test
    void aSheetIsWrittenForAnEventOrAPerson() {
        Path sheet = folder.resolve("sheet.pdf");
        JsonNode event = shell.json("briefing", "--event", "next", "--out", sheet.toString()).json();
        assertThat(event.get("pages").asInt()).isEqualTo(2);
        assertThat(event.get("attendees").asInt()).isPositive();
        assertThat(sheet).content(StandardCharsets.ISO_8859_1).startsWith("%PDF");
        assertThat(shell.json("briefing", "--contact", "Nadia Okafor", "--out", sheet.toString()).json().get("pages")
                        .asInt())
                .isEqualTo(1);
        assertThat(shell.json("briefing", "--out", sheet.toString()).exit()).isEqualTo(2);
        assertThat(shell.json("briefing", "--event", "No such evening", "--out", sheet.toString()).exit()).isEqualTo(1);
    }

    @Test
    void everythingGoesOutAndComesInAgainWithoutAChange() {
        Path cards = folder.resolve("cards.vcf");
        assertThat(shell.json("export", "--format", "vcard4", "--out", cards.toString()).json().get("records").asInt())
                .isEqualTo(40);
        JsonNode totals = shell.json("import", cards.toString()).json().get("totals");
        assertThat(totals.get("records").asInt()).isEqualTo(40);
        assertThat(totals.get("unchanged").asInt()).isEqualTo(40);
        assertThat(shell.run("export", "--format", "vcard3", "--out", "-").out()).startsWith("BEGIN:VCARD");
        assertThat(shell.json("export", "--format", "vcard3", "--out", "-").exit()).isEqualTo(2);
    }

    @Test
    void anImportAccountsForEveryRecord() throws IOException {
        Path cards = Files.writeString(folder.resolve("some.vcf"), """
                BEGIN:VCARD
                VERSION:3.0
                FN:Ada Example
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                EMAIL:nobody@example.org
                """);
        int changes = shell.json("history").json().size();
        Shell.Ran dry = shell.json("import", "--dry-run", cards.toString());
        JsonNode file = dry.json().get("files").get(0);
        assertThat(file.get("new").asInt() + file.get("merged").asInt() + file.get("unchanged").asInt()
                        + file.get("rejected").size())
                .isEqualTo(file.get("records").asInt());
        assertThat(shell.json("history").json()).hasSize(changes);
        assertThat(shell.json("import", folder.resolve("missing.vcf").toString()).exit()).isEqualTo(1);
    }

    @Test
    void aBackupRestoresToTheSameDigest() {
        Path backup = folder.resolve("backup.zip");
        String digest = shell.json("check").json().get("digest").asString();
        assertThat(shell.json("backup", "--out", backup.toString()).exit()).isZero();
        assertThat(shell.run("move", "Nadia Okafor", "--ring", "tray").exit()).isZero();
        assertThat(shell.json("check").json().get("digest").asString()).isNotEqualTo(digest);
        assertThat(shell.json("restore", backup.toString()).exit()).isZero();
        JsonNode check = shell.json("check").json();
        assertThat(check.get("ok").asBoolean()).isTrue();
        assertThat(check.get("digest").asString()).isEqualTo(digest);
        assertThat(shell.json("backups").json()).isNotEmpty();
        assertThat(shell.json("restore", folder.resolve("none.zip").toString()).exit()).isEqualTo(1);
    }

    @Test
    void dataThatIsOpenElsewhereIsLeftAlone() {
        Path backup = folder.resolve("backup.zip");
        assertThat(shell.run("backup", "--out", backup.toString()).exit()).isZero();
        Opening opening = Database.open(DataFolder.under(folder.resolve("data")));
        assertThat(opening).isInstanceOfSatisfying(Opening.Opened.class, opened -> {
            try (Database database = opened.database()) {
                assertThat(database.check().ok()).isTrue();
                Shell.Ran ran = shell.json("people");
                assertThat(ran.exit()).isEqualTo(4);
                assertThat(ran.json().has("error")).isTrue();
                Shell.Ran restore = shell.json("restore", backup.toString());
                assertThat(restore.exit()).isEqualTo(4);
                assertThat(restore.json().get("error").asString()).contains("open in another window");
            }
        });
    }

    @Test
    void damagedDataIsSetAsideAndSaidSo() throws IOException {
        Path file = folder.resolve("data").resolve("fika.mv.db");
        Files.write(file, new byte[100]);
        Shell.Ran ran = shell.json("people");
        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.json().has("aside")).isTrue();
    }

    @Test
    void aWindowNeedsADisplayWhereTheSystemMayHaveNone() {
        assertThat(new Screens(Map.of("HOME", "/"), "Linux", "").isAnyThere()).isFalse();
        assertThat(new Screens(Map.of("DISPLAY", ":0"), "Linux", "").isAnyThere()).isTrue();
        assertThat(new Screens(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", "").isAnyThere()).isTrue();
        assertThat(new Screens(Map.of(), "Linux", "Headless").isAnyThere()).isTrue();
        assertThat(new Screens(Map.of(), "Mac OS X", "").isAnyThere()).isTrue();
    }

    @Test
    void wrongUseIsAnsweredInJsonToo() {
        Shell.Ran ran = Shell.bare(List.of("move", "--json"));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().get("error").asString()).contains("--ring");
    }

    private String ringOfNadia() {
        return shell.json("people", "--query", "Nadia Okafor").json().get(0).get("ring").asString();
    }
}
