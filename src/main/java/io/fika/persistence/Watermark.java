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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The small file beside the database that holds its {@link Mark}. After each commit the mark is written over the older
 * of two places in the file, without waiting for the disk: the commit has waited already, and whatever the power does,
 * one of the two places is whole, and at worst a little old. When the program opens or closes the database, the whole
 * file is replaced and waited for.
 */
final class Watermark {
    private static final int PLACE = 4096;

    private final JsonMapper mapper = new JsonMapper();
    private final Path file;
    private long sequence;

    Watermark(Path file) {
        this.file = file;
    }

    /** A mark in its place, the newer of two having the higher sequence. */
    record Written(long sequence, Mark mark) {}

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
                .filter(at -> at < content.length)
                .flatMap(at -> parse(Arrays.copyOfRange(content, at, Math.min(content.length, at + PLACE))).stream())
                .max(Comparator.comparingLong(Written::sequence));
        newest.ifPresent(it -> sequence = it.sequence());
        return newest.map(Written::mark);
    }

    /** Writes a mark over the older one, cheaply. */
    void note(Mark mark) throws IOException {
        sequence++;
        ByteBuffer place = ByteBuffer.wrap(format(new Written(sequence, mark)));
        try (FileChannel channel = Disk.writable(file)) {
            channel.write(place, sequence % 2 * PLACE);
        }
    }

    /** Replaces the file, and has it on the disk. */
    void replace(Mark mark) throws IOException {
        sequence = 0;
        Disk.write(file, format(new Written(0, mark)));
    }

    private byte[] format(Written written) {
        byte[] json = mapper.writeValueAsBytes(written);
        byte[] head = head(json).getBytes(StandardCharsets.US_ASCII);
        if (head.length + json.length >= PLACE) {
            throw new IllegalStateException("The mark outgrew its place: " + json.length);
        }
        byte[] place = new byte[PLACE];
        Arrays.fill(place, (byte) ' ');
        place[PLACE - 1] = '\n';
        System.arraycopy(head, 0, place, 0, head.length);
        System.arraycopy(json, 0, place, head.length, json.length);
        return place;
    }

    private Optional<Written> parse(byte[] place) {
        String text = new String(place, StandardCharsets.UTF_8).strip();
        int start = text.indexOf('{');
        if (start < 0 || !text.startsWith(head(text.substring(start).getBytes(StandardCharsets.UTF_8)))) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.readValue(text.substring(start), Written.class));
        } catch (JacksonException e) { // whole, but of another program
            return Optional.empty();
        }
    }

    private static String head(byte[] json) {
        CRC32 crc = new CRC32();
        crc.update(json);
        return "%08x ".formatted(crc.getValue());
    }
}
