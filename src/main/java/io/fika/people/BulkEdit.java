package io.fika.people;

import org.jspecify.annotations.Nullable;

/** What is done to many people at once. */
public sealed interface BulkEdit {
    /** @param ring absent: they wait for a place */
    record ToRing(@Nullable Ring ring) implements BulkEdit {}

    record ToCategory(Category category) implements BulkEdit {}

    /** @param days absent: as the ring says */
    record EveryDays(@Nullable Integer days) implements BulkEdit {}

    record Paused(boolean paused) implements BulkEdit {}

    /** @param name of a tag, which is made if there is none */
    record Tagged(String name) implements BulkEdit {}

    record Untagged(Tag tag) implements BulkEdit {}

    /** @param stage absent: not said */
    record Trusted(@Nullable Trust stage) implements BulkEdit {}

    record Removed() implements BulkEdit {}
}
