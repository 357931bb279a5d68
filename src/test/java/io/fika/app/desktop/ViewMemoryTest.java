package io.fika.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewMemoryTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aViewIsRememberedUntilTheNextStart() {
        memory().put("sphere.layer", "TRUST");
        memory().put("sphere.table", "true");
        assertThat(memory().get("sphere.layer")).contains("TRUST");
        assertThat(memory().get("sphere.table")).contains("true");
    }

    @Test
    void nothingIsRememberedAtFirst() {
        assertThat(memory().get("sphere.layer")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\u00", "\u0000\u0001=", "one line without a sign"})
    void aBrokenFileIsAsGoodAsNoneAndIsMendedByTheNextChange(String content) throws IOException {
        Files.writeString(folder.resolve("views.properties"), content);
        ViewMemory memory = memory();
        assertThat(memory.get("sphere.layer")).isEmpty();
        memory.put("sphere.layer", "EVENT");
        assertThat(memory().get("sphere.layer")).contains("EVENT");
    }

    @Test
    void whatIsNoTextIsAsGoodAsNone() throws IOException {
        Files.write(folder.resolve("views.properties"), new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF});
        assertThat(memory().get("sphere.layer")).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenTheViewIsRememberedForNow() throws IOException {
        Files.createFile(folder.resolve("file"));
        var memory = new ViewMemory(folder.resolve("file").resolve("views.properties"));
        memory.put("sphere.layer", "TRUST");
        assertThat(memory.get("sphere.layer")).contains("TRUST");
    }

    private ViewMemory memory() {
        return new ViewMemory(folder.resolve("views.properties"));
    }
}
