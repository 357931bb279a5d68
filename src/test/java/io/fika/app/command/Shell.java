package io.fika.app.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands as they are typed, over one data folder, on the morning of 21 November 2026. */
final class Shell {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneId.of("Europe/Berlin"));

    private final Path data;

    Shell(Path data) {
        this.data = data;
    }

    /** What came of a command. */
    record Ran(int exit, String out, String err) {
        /** The one document on standard output. */
        JsonNode json() {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(out);
        }
    }

    /** Runs a command on the data folder. */
    Ran run(String... typed) {
        return bare(Stream.concat(Arrays.stream(typed), Stream.of("--data", data.toString())).toList());
    }

    /** Runs a command on the data folder and has it answer with JSON. */
    Ran json(String... typed) {
        return run(Stream.concat(Arrays.stream(typed), Stream.of("--json")).toArray(String[]::new));
    }

    /** Runs exactly this, without a display. */
    static Ran bare(List<String> typed) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                CLOCK, Map.of());
        int exit = new Program(terminal, data -> {
                    throw new IllegalStateException("There is no display");
                })
                .run(typed.toArray(String[]::new));
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
