package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFileTest {
    @TempDir
    private Path folder;

    @Test
    void replacesAFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.pdf"), "before");
        SheetFile.save(sheet("A", "after"), file);
        assertThat(file).hasContent("after");
        assertThat(names()).containsExactly("sheet.pdf");
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Path taken = folder.resolve("folder.pdf");
        Files.createDirectories(taken.resolve("inside"));
        assertThatThrownBy(() -> SheetFile.save(sheet("A", "x"), taken)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SheetFile.save(sheet("A", "x"), folder.resolve("nowhere/sheet.pdf")))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("folder.pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Optics Evening # Optics Evening.pdf",
        "../../etc/passwd # etc passwd.pdf",
        "a:b\\c*d? # a b c d.pdf",
        "CON # Briefing CON.pdf",
        "'' # Briefing.pdf",
        "光学之夜 # 光学之夜.pdf",
    })
    void namesAFileSafely(String title, String name) {
        assertThat(SheetFile.nameFor(sheet(title, ""))).isEqualTo(name);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    private static SheetPdf sheet(String title, String text) {
        return new SheetPdf(title, text.getBytes(StandardCharsets.UTF_8), 1);
    }
}
