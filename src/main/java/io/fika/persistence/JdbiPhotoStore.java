package io.fika.persistence;

import io.fika.people.PhotoStore;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Pictures in the database, in parts of half a megabyte, under their SHA-256. */
record JdbiPhotoStore(Connections connections) implements PhotoStore {
    private static final int PART = 512 * 1024;

    @Override
    public String put(byte[] image) {
        String digest = digest(image);
        connections.jdbi().useTransaction(handle -> {
            boolean kept = handle.createQuery("select count(*) from \"photo\" where \"digest\" = ?")
                            .bind(0, digest)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            for (int part = 0; !kept && (part == 0 || part * PART < image.length); part++) {
                byte[] bytes = Arrays.copyOfRange(image, part * PART, Math.min(image.length, (part + 1) * PART));
                handle.execute(
                        "insert into \"photo\" (\"digest\", \"part\", \"bytes\") values (?, ?, ?)", digest, part, bytes);
            }
        });
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

    private static String digest(byte[] image) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(image));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
