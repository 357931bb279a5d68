package io.fika.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that grows past these sizes wants to be two. */
class SizesTest {
    private static final int LARGEST = 400;

    @Test
    void noSourceFileIsOverTheLargestSize() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLarge = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LARGEST)
                    .map(file -> file + " has " + lines(file) + " lines")
                    .toList();
            assertThat(tooLarge).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
