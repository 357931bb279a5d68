package io.fika.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The small file beside the database that holds its {@link Mark}. After each commit the mark is written over the older
 * of two places in the file, without waiting for the disk: the commit has waited already, and whatever the power does,
 * one of the two places is whole, and at worst a little old. When the program opens or closes the database, the whole
 * file is replaced and waited for.
 */
final class Watermark {
    private static final int PLACE = 4096;
    private static final int HEAD = "00000000 0000000000000000\n".length();

    private final Path file;
    private long sequence;

    Watermark(Path file) {
        this.file = file;
    }

    /** A mark in its place, the newer of two having the higher sequence. */
    private record Written(long sequence, Mark mark) {}

    boolean exists() {
        return Files.exists(file);
    }

    /** The newest mark that is whole. */
    Optional<Mark> read() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(file);
        Optional<Written> newest = Stream.of(0, PLACE)
                .filter(at -> content.length >= at + PLACE)
                .flatMap(at -> parse(Arrays.copyOfRange(content, at, at + PLACE)).stream())
                .max(Comparator.comparingLong(Written::sequence));
        newest.ifPresent(it -> sequence = it.sequence());
        return newest.map(Written::mark);
    }

    /** Writes a mark over the older one, cheaply. */
    void note(Mark mark) throws IOException {
        sequence++;
        ByteBuffer place = ByteBuffer.wrap(format(mark, sequence));
        try (FileChannel channel = Disk.writable(file)) {
            channel.write(place, sequence % 2 * PLACE);
        }
    }

    /** Replaces the file, and has it on the disk. */
    void replace(Mark mark) throws IOException {
        Disk.write(file, format(mark, 0));
        sequence = 0;
    }

    /** A place: the checksum of what follows it, the sequence, the mark, and blanks to the end. */
    private static byte[] format(Mark mark, long sequence) {
        byte[] place = new byte[PLACE];
        Arrays.fill(place, (byte) ' ');
        place[PLACE - 1] = '\n';
        String text = "%016x\n".formatted(sequence) + MarkText.format(mark);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int start = HEAD - "0000000000000000\n".length();
        if (start + bytes.length >= PLACE) {
            throw new IllegalStateException("The mark outgrew its place: " + bytes.length);
        }
        System.arraycopy(bytes, 0, place, start, bytes.length);
        byte[] head = crc(place, start).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, place, 0, start);
        return place;
    }

    private static Optional<Written> parse(byte[] place) {
        String text = new String(place, StandardCharsets.UTF_8);
        String head = crc(place, HEAD - "0000000000000000\n".length());
        if (!text.startsWith(head)) {
            return Optional.empty();
        }
        long sequence = Long.parseUnsignedLong(text.substring(head.length(), HEAD - 1), 16);
        return MarkText.parse(text.substring(HEAD)).map(mark -> new Written(sequence, mark));
    }

    private static String crc(byte[] place, int start) {
        CRC32 crc = new CRC32();
        crc.update(place, start, place.length - start);
        return "%08x ".formatted(crc.getValue());
    }
}
