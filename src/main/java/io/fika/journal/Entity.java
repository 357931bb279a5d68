package io.fika.journal;

import java.util.UUID;

/**
 * Anything the user keeps: an immutable record with an identity for life and a version that grows by one with each
 * committed edit. A new entity that was never committed has version 0.
 */
public interface Entity {
    UUID id();

    long version();

    /** The same content under another version; implemented with the record's own type as result. */
    Entity withVersion(long version);
}
