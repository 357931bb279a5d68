package io.fika.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern CALL = Pattern.compile("\\btext\\(\\s*\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9]+)+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9]+)+)\"");

    @Test
    void setsItsArgumentsIn() {
        assertThat(Messages.text("people.change.moved", "Ada", "Inner circle")).isEqualTo("Move Ada to Inner circle");
    }

    @Test
    void everyKeyInTheSourcesHasItsSentence() throws IOException {
        assertThat(found(CALL)).isSubsetOf(bundle().stringPropertyNames());
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(bundle().stringPropertyNames());
        unused.removeAll(found(LITERAL));
        assertThat(unused).isEmpty();
    }

    @Test
    void everySentenceIsAPatternWithItsApostrophesDoubled() throws IOException {
        Properties bundle = bundle();
        for (String key : bundle.stringPropertyNames()) {
            String pattern = bundle.getProperty(key);
            assertThat(new MessageFormat(pattern)).as(key).isNotNull();
            assertThat(pattern.replace("''", "")).as(key).doesNotContainPattern("(?<![{ ,<|])'(?![{<|])");
        }
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String folder : List.of("src/main/java", "src/main/jte")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile)
                        .flatMap(file -> pattern.matcher(read(file)).results().map(result -> result.group(1)))
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties bundle() throws IOException {
        Properties bundle = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/io/fika/messages.properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
