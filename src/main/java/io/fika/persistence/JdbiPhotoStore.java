package io.fika.persistence;

import io.fika.people.PhotoStore;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Pictures in the database, in parts of half a megabyte, under their SHA-256. Keeping one does not wait for the disk:
 * the change by which a contact shows it does.
 */
record JdbiPhotoStore(Connections connections) implements PhotoStore {
    private static final int PART = 512 * 1024;

    @Override
    public String put(byte[] image) {
        String digest = digest(image);
        try {
            connections.change(handle -> isKept(handle, digest) || keep(handle, digest, image));
        } catch (SQLException | JdbiException e) {
            throw new IllegalStateException("A picture cannot be kept: " + Faults.describe(e));
        }
        return digest;
    }

    @Override
    public Optional<byte[]> find(String photo) {
        List<byte[]> parts = connections.read(handle ->
                handle.createQuery("select \"bytes\" from \"photo\" where \"digest\" = ? order by \"part\"")
                        .bind(0, photo)
                        .mapTo(byte[].class)
                        .list());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return Optional.of(whole.toByteArray());
    }

    private static boolean isKept(Handle handle, String digest) {
        return handle.createQuery("select count(*) from \"photo\" where \"digest\" = ?")
                        .bind(0, digest)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static boolean keep(Handle handle, String digest, byte[] image) {
        int from = 0;
        for (int part = 0; part == 0 || from < image.length; part++) {
            byte[] bytes = Arrays.copyOfRange(image, from, Math.min(image.length, from + PART));
            handle.execute(
                    "insert into \"photo\" (\"digest\", \"part\", \"bytes\") values (?, ?, ?)", digest, part, bytes);
            from += PART;
        }
        return true;
    }

    private static String digest(byte[] image) {
        return HexFormat.of().formatHex(Seal.sha256().digest(image));
    }
}
