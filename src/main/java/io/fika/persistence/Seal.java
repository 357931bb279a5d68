package io.fika.persistence;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Arrays;
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
    /** The row that is added up, so far. */
    private byte[] bytes = new byte[1024];
    private int length;

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

    /** Adds what another seal has added and removed since it began with nothing. */
    void add(Seal other) {
        content = content.add(other.content);
        ledger = ledger.add(other.ledger);
    }

    private BigInteger hash(RowShape shape, @Nullable Object[] row) {
        put(shape.encoded().getFirst());
        for (int i = 0; i < shape.order().size(); i++) {
            put(shape.encoded().get(i + 1));
            put(row[shape.order().get(i)]);
        }
        return sum();
    }

    private BigInteger version(RowShape shape, @Nullable Object[] row) {
        put(shape.encoded().getFirst());
        put(row[shape.id()]);
        put(row[shape.version()]);
        return sum();
    }

    private BigInteger sum() {
        sha.update(bytes, 0, length);
        length = 0;
        return new BigInteger(1, sha.digest());
    }

    private void put(@Nullable Object value) {
        switch (value) {
            case null -> {
                makeRoom(1);
                bytes[length++] = 0;
            }
            case byte[] content -> put(content);
            case OffsetDateTime time -> put(time.toInstant().toString().getBytes(StandardCharsets.UTF_8));
            default -> put(value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    // a mark and the length before each value: no two rows give the same bytes
    private void put(byte[] value) {
        makeRoom(5 + value.length);
        bytes[length++] = 1;
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value.length >> shift);
        }
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
