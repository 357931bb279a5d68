package io.fika.exchange;

import io.fika.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What a file holds, as far as one can tell before its records are read. */
sealed interface ImportBytes {
    /** A larger one would not fit into the memory beside all else. */
    long LARGEST_FILE = 256L * 1024 * 1024;

    record Found(ImportKind kind, DecodedText text, String digest) implements ImportBytes {}

    record Refused(String sentence) implements ImportBytes {}

    static ImportBytes of(ImportSource source) {
        Path file = source.file();
        String name = source.name();
        try {
            if (Files.isDirectory(file)) {
                return new Refused(Messages.text("exchange.refused.folder", name));
            }
            if (Files.size(file) > LARGEST_FILE) {
                return new Refused(Messages.text("exchange.refused.tooLarge", name, LARGEST_FILE / (1024 * 1024)));
            }
            return of(source, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return new Refused(Messages.text("exchange.refused.missing", name));
        } catch (AccessDeniedException e) {
            return new Refused(Messages.text("exchange.refused.denied", name));
        } catch (IOException e) {
            return new Refused(Messages.text("exchange.refused.unreadable", name));
        }
    }

    private static ImportBytes of(ImportSource source, byte[] bytes) {
        String name = source.name();
        Optional<String> trouble = FileLook.trouble(name, bytes);
        if (trouble.isPresent()) {
            return new Refused(trouble.get());
        }
        DecodedText text = DecodedText.of(bytes);
        if (text.text().isBlank()) {
            return new Refused(Messages.text("exchange.refused.empty", name));
        }
        Optional<ImportKind> kind = FileLook.kind(text.text());
        if (kind.isEmpty()) {
            return new Refused(Messages.text("exchange.refused.unknown", name));
        }
        if (!source.kinds().contains(kind.get())) {
            return new Refused(Messages.text("exchange.refused.kind", name, kind.get().code()));
        }
        return new Found(kind.get(), text, sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
