package io.fika.briefing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Commands of the system, found in these folders and started without a shell. What goes in and what comes out lies in
 * files that only the user may read, so that no command waits for the other end; they are deleted at once.
 */
record SystemCommands(List<Path> folders) {
    private static final int STEP_MILLIS = 40;

    /** What a command said. */
    sealed interface Said {
        /** It ended by itself. */
        record Ended(boolean well, String words) implements Said {}

        /** It was stopped by the user. */
        record Stopped() implements Said {}

        /** It was stopped because it took too long. */
        record Late() implements Said {}
    }

    static SystemCommands onPath(@Nullable String path) {
        return new SystemCommands(Stream.of((Objects.requireNonNullElse(path, "") + File.pathSeparator + "/usr/bin")
                        .split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList());
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** Runs the first word with the others. */
    Said run(List<String> words, byte[] input, Duration patience, BooleanSupplier cancelled) throws IOException {
        Path command = find(words.getFirst()).orElseThrow(() -> new IOException("There is no " + words.getFirst()));
        Path in = Files.createTempFile("fika", ".in");
        Path out = Files.createTempFile("fika", ".out");
        try {
            Files.write(in, input);
            var builder = new ProcessBuilder(Stream.concat(Stream.of(command.toString()), words.stream().skip(1)).toList());
            // its words are read by the program, and the program is English
            builder.environment().put("LC_ALL", "C");
            Process process = builder.redirectInput(in.toFile()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
            return waited(process, patience, cancelled)
                    .orElseGet(() -> new Said.Ended(process.exitValue() == 0, read(out)));
        } finally {
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
        }
    }

    // empty where it ended by itself
    private static Optional<Said> waited(Process process, Duration patience, BooleanSupplier cancelled) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
                boolean stopped = cancelled.getAsBoolean();
                if (stopped || System.nanoTime() - end > 0) {
                    process.destroyForcibly();
                    return Optional.of(stopped ? new Said.Stopped() : new Said.Late());
                }
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return Optional.of(new Said.Stopped());
        }
    }

    private static String read(Path out) {
        try {
            return new String(Files.readAllBytes(out), Charset.defaultCharset()).strip();
        } catch (IOException nothing) {
            return "";
        }
    }

    private Optional<Path> find(String name) {
        return folders.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst();
    }
}
