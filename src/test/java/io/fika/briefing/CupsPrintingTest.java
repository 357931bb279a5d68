package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With commands that stand for those of CUPS, as short scripts. */
class CupsPrintingTest {
    private static final SheetPdf SHEET = new SheetPdf("Optics Evening", "%PDF-1.7 ü".getBytes(StandardCharsets.UTF_8), 2);

    @TempDir
    private Path folder;

    private CupsPrinting printing = new CupsPrinting(new SystemCommands(List.of()));

    @BeforeEach
    void printers() throws IOException {
        printing = new CupsPrinting(new SystemCommands(List.of(folder)));
        command("lpstat", "case $1 in -e) echo Attic; echo Desk; echo Office;; -d) echo 'system default destination: Desk';; esac");
    }

    @Test
    void theUsualPrinterComesFirst() {
        assertThat(printing.printers()).containsExactly("Desk", "Attic", "Office");
    }

    @Test
    void theBytesGoIntoTheQueueAsTheyAreWithWhatWasChosen() throws IOException {
        command("lp", "printf '%s\\n' \"$@\" > " + folder + "/words; /bin/cat > " + folder + "/taken");
        var order = new PrintOrder("Desk", Paper.LETTER, 3, true, true);
        assertThat(printing.print(SHEET, order, () -> false)).isEqualTo(new Printing.Printed.Sent("Desk"));
        assertThat(folder.resolve("taken")).hasBinaryContent(SHEET.bytes());
        assertThat(Files.readAllLines(folder.resolve("words"))).containsSubsequence("-d", "Desk", "-n", "3")
                .contains(
                        "Optics Evening", "media=Letter", "sides=two-sided-long-edge", "print-color-mode=monochrome",
                        "collate=true");
    }

    @Test
    void aPlainOrderAsksForNothingSpecial() throws IOException {
        command("lp", "echo \"$@\" > " + folder + "/words");
        printing.print(SHEET, PrintOrder.once("Desk", Paper.A4), () -> false);
        assertThat(Files.readString(folder.resolve("words")))
                .contains("-n 1", "media=A4", "sides=one-sided")
                .doesNotContain("monochrome", "collate");
    }

    @Test
    void saysThatAPrinterIsNotThereAnyMore() throws IOException {
        command("lp", "echo 'lp: The printer or class does not exist.' >&2; exit 1");
        var printed = printing.print(SHEET, PrintOrder.once("Shed", Paper.A4), () -> false);
        assertThat(printed).isEqualTo(new Printing.Printed.NoSuchPrinter("Shed"));
        assertThat(PrintWords.of(printed)).contains("Shed", "Nothing was printed", "save the sheet as PDF");
    }

    @Test
    void saysWhyAPrinterRefuses() throws IOException {
        command("lp", "echo '/usr/bin/lp: Destination \"Desk\" is not accepting jobs.' >&2; exit 1");
        var printed = printing.print(SHEET, PrintOrder.once("Desk", Paper.A4), () -> false);
        assertThat(printed).isEqualTo(new Printing.Printed.Refused("Desk", "Destination \"Desk\" is not accepting jobs"));
        assertThat(PrintWords.of(printed)).contains("is not accepting jobs", "Nothing was printed");
    }

    @Test
    void stopsAtOnceWhenTheUserThinksBetterOfIt() throws IOException {
        command("lp", "exec /bin/sleep 30");
        long start = System.nanoTime();
        var printed = printing.print(SHEET, PrintOrder.once("Desk", Paper.A4), () -> true);
        assertThat(printed).isEqualTo(new Printing.Printed.Cancelled());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void doesNotWaitForEver() throws IOException {
        command("lp", "exec /bin/sleep 30");
        var said = new SystemCommands(List.of(folder)).run(List.of("lp"), SHEET.bytes(), Duration.ofMillis(100), () -> false);
        assertThat(said).isEqualTo(new SystemCommands.Said.Late());
        assertThat(PrintWords.of(new Printing.Printed.NoAnswer("Desk"))).contains("Desk did not answer");
    }

    @Test
    void namesThePackageThatIsMissing() {
        assertThat(printing.isPossible()).isFalse();
        var printed = printing.print(SHEET, PrintOrder.once("Desk", Paper.A4), () -> false);
        assertThat(PrintWords.of(printed)).contains("cups-client");
        assertThat(PrintWords.noPrinter(false)).contains("cups-client");
        assertThat(PrintWords.noPrinter(true)).contains("No printer is set up");
        assertThat(new CupsPrinting(new SystemCommands(List.of())).printers()).isEmpty();
    }

    @Test
    void asksWhatThePrinterCanDo() throws IOException {
        command("lpoptions", """
                case $2 in
                Desk) echo 'PageSize/Media Size: *A4 Letter'; echo 'Duplex/2-Sided Printing: *None DuplexNoTumble DuplexTumble'
                      echo 'ColorModel/Color Mode: *RGB Gray';;
                Attic) echo 'PageSize/Media Size: *A4'; echo 'Duplex/2-Sided Printing: *None'; echo 'ColorModel/Color Mode: *Gray';;
                Office) echo 'sides/Sides: *one-sided two-sided-long-edge'; echo 'print-color-mode/Color: *color monochrome';;
                esac""");
        assertThat(printing.abilities("Desk")).isEqualTo(new Printing.Abilities(true, true));
        assertThat(printing.abilities("Attic")).isEqualTo(new Printing.Abilities(false, false));
        assertThat(printing.abilities("Office")).isEqualTo(new Printing.Abilities(true, true));
        assertThat(printing.abilities("Shed")).isEqualTo(Printing.Abilities.NONE);
    }

    @Test
    void findsCommandsInTheFoldersOfThePath() throws IOException {
        command("fika-prints", "true");
        assertThat(SystemCommands.onPath("/nowhere:" + folder).has("fika-prints")).isTrue();
        assertThat(SystemCommands.onPath(null).has("fika-prints")).isFalse();
    }

    private void command(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
