package io.fika.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.ui.kit.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowMemoryTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void remembersHowTheWindowWasLeft() {
        var left = new WindowMemory.Left(new Rectangle2D(10.5, -20, 1000, 700), true, Place.EVENTS);
        memory().write(left);
        assertThat(memory().read()).contains(left);
    }

    @Test
    void remembersNothingAtFirst() {
        assertThat(memory().read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x=1\ny=two", "x=NaN\ny=0\nwidth=1\nheight=1", "x=1e300\ny=0\nwidth=9\nheight=9", "\\u00"})
    void whatCannotBeUnderstoodIsAsGoodAsNothing(String content) throws IOException {
        Files.writeString(folder.resolve("window.properties"), content);
        assertThat(memory().read()).isEmpty();
    }

    private WindowMemory memory() {
        return new WindowMemory(folder.resolve("window.properties"));
    }
}
