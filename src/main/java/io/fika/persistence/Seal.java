package io.fika.persistence;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Two sums over all rows, which a commit moves on by the rows that it wrote and the integrity check works out anew: a
 * row that is lost, added or altered by anything but a commit gives another sum. {@code content} is what the user would
 * call the data: the entities without their versions, the same after undo as before the change. {@code ledger} is the
 * rest: versions and journal. Each is the sum of the rows' SHA-256, modulo 2^256, so the order of rows does not matter.
 */
final class Seal {
    private static final BigInteger MASK = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);

    private final MessageDigest sha = sha256();
    private BigInteger content;
    private BigInteger ledger;

    Seal(String content, String ledger) {
        this.content = new BigInteger(content, 16);
        this.ledger = new BigInteger(ledger, 16);
    }

    Seal() {
        this("0", "0");
    }

    String content() {
        return content.and(MASK).toString(16);
    }

    String ledger() {
        return ledger.and(MASK).toString(16);
    }

    void add(RowShape shape, @Nullable Object[] row) {
        content = content.add(hash(shape, row));
        if (shape.version() >= 0) {
            ledger = ledger.add(version(shape, row));
        }
    }

    void remove(RowShape shape, @Nullable Object[] row) {
        content = content.subtract(hash(shape, row));
        if (shape.version() >= 0) {
            ledger = ledger.subtract(version(shape, row));
        }
    }

    /** A row of the journal, which is never taken away. */
    void append(RowShape shape, @Nullable Object... row) {
        ledger = ledger.add(hash(shape, row));
    }

    private BigInteger hash(RowShape shape, @Nullable Object[] row) {
        put(shape.table());
        for (int place : shape.order()) {
            put(shape.names().get(place));
            put(row[place]);
        }
        return new BigInteger(1, sha.digest());
    }

    private BigInteger version(RowShape shape, @Nullable Object[] row) {
        put(shape.table());
        put(row[shape.id()]);
        put(row[shape.version()]);
        return new BigInteger(1, sha.digest());
    }

    // a mark and the length before each value: no two rows give the same bytes
    private void put(@Nullable Object value) {
        if (value == null) {
            sha.update((byte) 0);
            return;
        }
        String text = value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((byte) 1);
        for (int shift = 24; shift >= 0; shift -= 8) {
            sha.update((byte) (bytes.length >> shift));
        }
        sha.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
