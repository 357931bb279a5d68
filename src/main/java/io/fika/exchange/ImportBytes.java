package io.fika.exchange;

import io.fika.text.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What files hold, as far as one can tell before their records are read. */
sealed interface ImportBytes {
    /** A larger one would not fit into the memory beside all else. */
    long LARGEST_FILE = 256L * 1024 * 1024;

    /** Folders within folders are looked into as deep as that. */
    int DEEPEST = 8;

    record Found(ImportKind kind, List<Part> parts, String digest) implements ImportBytes {
        String charset() {
            return String.join(", ", parts.stream().map(part -> part.text().charset()).distinct().toList());
        }

        /** The text of the only file. */
        String text() {
            return parts.getFirst().text().text();
        }
    }

    record Refused(String sentence) implements ImportBytes {}

    /** Everything of a Fika, of which only the beginning was looked at: it may be of any size. */
    record Whole() implements ImportBytes {}

    /**
     * One of the files.
     *
     * @param name empty if it is the only one
     * @param trouble why it cannot be read; empty if it can
     */
    record Part(String name, DecodedText text, String trouble) {}

    static ImportBytes of(ImportSource source) {
        Path first = source.files().getFirst();
        if (source.files().size() == 1 && !Files.isDirectory(first)) {
            return one(source, first);
        }
        try {
            List<Path> cards = new ArrayList<>();
            for (Path file : source.files()) {
                cards.addAll(Files.isDirectory(file) ? cardsIn(file) : List.of(file));
            }
            return cards.isEmpty()
                    ? new Refused(Messages.text("exchange.refused.folder", source.name()))
                    : several(source, cards);
        } catch (IOException e) {
            return new Refused(Messages.text("exchange.refused.unreadable", source.name()));
        }
    }

    private static List<Path> cardsIn(Path folder) throws IOException {
        // links are not followed, so a folder that leads into itself ends
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(Files::isRegularFile).filter(ImportBytes::isCard).sorted().toList();
        }
    }

    /** Whether the name says that it is a vCard. */
    static boolean isCard(Path file) {
        String name = ImportSource.name(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".vcf") || name.endsWith(".vcard");
    }

    private static ImportBytes several(ImportSource source, List<Path> cards) throws IOException {
        long size = 0;
        MessageDigest digest = sha256();
        List<Part> parts = new ArrayList<>();
        for (Path card : cards) {
            size += Files.exists(card) ? Files.size(card) : 0;
            if (size > LARGEST_FILE) {
                return new Refused(
                        Messages.text("exchange.refused.tooLarge", source.name(), LARGEST_FILE / (1024 * 1024)));
            }
            String name = ImportSource.name(card);
            ImportBytes read = one(new ImportSource(List.of(card), source.kinds(), source.charset(), null), card);
            switch (read) {
                case Whole whole -> parts.add(new Part(
                        name, DecodedText.NONE, Messages.text("exchange.refused.notCard", name)));
                case Refused(String sentence) -> parts.add(new Part(name, DecodedText.NONE, sentence));
                case Found found when found.kind() != ImportKind.VCARD -> parts.add(new Part(
                        name, DecodedText.NONE, Messages.text("exchange.refused.notCard", name)));
                case Found found -> {
                    parts.add(new Part(name, found.parts().getFirst().text(), ""));
                    digest.update(found.digest().getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        return new Found(ImportKind.VCARD, parts, HexFormat.of().formatHex(digest.digest()));
    }

    private static ImportBytes one(ImportSource source, Path file) {
        String name = ImportSource.name(file);
        try {
            if (source.kinds().contains(ImportKind.JSON) && WholeFile.isOne(file)) {
                return new Whole();
            }
            if (Files.size(file) > LARGEST_FILE) {
                return new Refused(Messages.text("exchange.refused.tooLarge", name, LARGEST_FILE / (1024 * 1024)));
            }
            FileTime written = Files.getLastModifiedTime(file);
            byte[] bytes = Files.readAllBytes(file);
            return Files.size(file) != bytes.length || !Files.getLastModifiedTime(file).equals(written)
                    ? new Refused(Messages.text("exchange.refused.beingWritten", name))
                    : of(source, name, bytes);
        } catch (NoSuchFileException e) {
            return new Refused(Messages.text("exchange.refused.missing", name));
        } catch (AccessDeniedException e) {
            return new Refused(Messages.text("exchange.refused.denied", name));
        } catch (IOException e) {
            return new Refused(Messages.text("exchange.refused.unreadable", name));
        }
    }

    private static ImportBytes of(ImportSource source, String name, byte[] bytes) {
        Optional<String> trouble = FileLook.trouble(name, bytes);
        if (trouble.isPresent()) {
            return new Refused(trouble.get());
        }
        String charset = source.charset();
        DecodedText text = charset == null ? DecodedText.of(bytes) : DecodedText.of(bytes, Charset.forName(charset));
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
        return new Found(
                kind.get(), List.of(new Part("", text, "")), HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /** What digests of files are made with. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
