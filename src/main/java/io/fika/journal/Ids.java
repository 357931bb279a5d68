package io.fika.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/** Identities: UUIDs of version 7 (RFC 9562), which sort by the time of their making. Thread-safe. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identity. */
    public static UUID next() {
        // at once: each call of the system's generator waits for those of other threads
        byte[] random = new byte[2 * Long.BYTES];
        RANDOM.nextBytes(random);
        ByteBuffer bits = ByteBuffer.wrap(random);
        return at(System.currentTimeMillis(), bits.getLong(), bits.getLong());
    }

    /** The identity for a moment in epoch milliseconds and 74 bits of the two given values; for seeded data. */
    public static UUID at(long millis, long high, long low) {
        long most = (millis << 16) | 0x7000L | (high & 0x0FFFL);
        long least = (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    /** The identity that always belongs to this name, such as a setting's key. */
    public static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
