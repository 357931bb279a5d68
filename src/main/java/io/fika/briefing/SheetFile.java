package io.fika.briefing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Saves a sheet whole or not at all: what stood there before stays until the new file is on the disk. */
public final class SheetFile {
    private static final int LONGEST = 80;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "lpt1", "lpt2");

    private SheetFile() {}

    /**
     * Writes the bytes beside the file, has them on the disk, and puts them in its place.
     *
     * @throws IOException if that fails; then the file is as it was before
     */
    public static void save(SheetPdf sheet, Path file) throws IOException {
        save(sheet.bytes(), file);
    }

    /** The same with any file's content. */
    public static void save(byte[] content, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null) {
            throw new IOException("A folder is no file");
        }
        Path temporary = Files.createTempFile(folder, ".fika", ".part");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A name for the file that every system takes: of the title's letters, digits and simple signs. */
    public static String nameFor(SheetPdf sheet) {
        String plain = Normalizer.normalize(sheet.title(), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _.,()&+-]+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
        boolean usable = !cut.isBlank() && !RESERVED.contains(cut.toLowerCase(Locale.ROOT));
        return (usable ? cut : "Briefing " + cut).strip() + ".pdf";
    }
}
