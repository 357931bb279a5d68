package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemPrintingTest {
    private final SystemPrinting printing = new SystemPrinting();

    @Test
    void listsWhateverPrintersThereAre() {
        assertThatCode(printing::printers).doesNotThrowAnyException();
    }

    @Test
    void saysThatAPrinterIsNotThere() {
        SheetPdf sheet = new SheetPdf("A", new byte[0], 0);
        Printing.Printed printed = printing.print(sheet, Paper.A4, "a printer that nobody has");
        assertThat(printed).isEqualTo(new Printing.Printed.NoSuchPrinter("a printer that nobody has"));
        assertThat(PrintWords.of(printed)).contains("a printer that nobody has", "Nothing was printed");
    }

    @Test
    void findsTheCommandThatPrints(@TempDir Path folder) throws IOException {
        assertThat(SystemPrinting.isOnPath("fika-prints", folder.toString())).isFalse();
        Path command = Files.createFile(folder.resolve("fika-prints"));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(SystemPrinting.isOnPath("fika-prints", "/nowhere:" + folder)).isTrue();
        assertThat(SystemPrinting.isOnPath("fika-prints", null)).isFalse();
    }

    @Test
    void namesThePackageThatIsMissing() {
        assertThat(PrintWords.of(new Printing.Printed.NoPrintCommand())).contains("cups-bsd");
    }
}
