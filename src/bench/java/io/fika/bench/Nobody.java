package io.fika.bench;

import io.fika.ui.kit.Choosers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Nobody chooses files here. */
record Nobody() implements Choosers {
    @Override
    public List<Path> open(String title, List<FileKind> kinds) {
        return List.of();
    }

    @Override
    public Optional<Path> save(String title, String name, List<FileKind> kinds) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }
}
