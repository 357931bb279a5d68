package io.fika.ui.sphere;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PNG file without transparency that is written from the top down, so that the whole image is never in memory. */
final class PngStream implements AutoCloseable {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int CHUNK = 1 << 16;

    private final int width;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(6);
    private final DeflaterOutputStream rows = new DeflaterOutputStream(packed, deflater, CHUNK);
    private final byte[] above;
    private final byte[] row;

    PngStream(int width, int height) throws IOException {
        this.width = width;
        above = new byte[3 * width];
        row = new byte[1 + 3 * width];
        var out = new DataOutputStream(file);
        out.writeLong(SIGNATURE);
        var header = new ByteArrayOutputStream();
        var head = new DataOutputStream(header);
        head.writeInt(width);
        head.writeInt(height);
        head.write(new byte[] {8, 2, 0, 0, 0}); // eight bits each of red, green and blue
        chunk("IHDR", header.toByteArray());
    }

    /** Writes the next rows. */
    void write(int[] pixels, int count) throws IOException {
        for (int y = 0; y < count; y++) {
            row[0] = 2; // what differs from the row above
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                for (int part = 0; part < 3; part++) {
                    byte value = (byte) (pixel >> (16 - 8 * part));
                    row[1 + 3 * x + part] = (byte) (value - above[3 * x + part]);
                    above[3 * x + part] = value;
                }
            }
            rows.write(row);
            if (packed.size() >= CHUNK) {
                flush();
            }
        }
    }

    /** The finished file. */
    byte[] bytes() throws IOException {
        rows.finish();
        flush();
        chunk("IEND", new byte[0]);
        return file.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void flush() throws IOException {
        chunk("IDAT", packed.toByteArray());
        packed.reset();
    }

    private void chunk(String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(content);
        var out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
