package io.fika.app.tour;

import io.fika.ui.kit.Choosers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whoever asks for a file gets a small address book, kept in a temporary place until this is closed. */
record SampleFile(Path file) implements Choosers, AutoCloseable {
    static SampleFile make() throws IOException {
        Path file = Files.createTempDirectory("fika-tour").resolve("address book.vcf");
        try (InputStream cards = SampleFile.class.getResourceAsStream("cards.vcf")) {
            Files.copy(Objects.requireNonNull(cards), file, StandardCopyOption.REPLACE_EXISTING);
        }
        return new SampleFile(file);
    }

    @Override
    public List<Path> open(String title, List<FileKind> kinds) {
        return List.of(file);
    }

    @Override
    public Optional<Path> save(String title, String name, List<FileKind> kinds) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(Objects.requireNonNull(file.getParent()));
    }
}
