package io.fika.persistence;

import java.time.Instant;
import java.util.Map;

/**
 * What a backup says of itself.
 *
 * @param format of the archive, now 1
 * @param rows how many rows each table has
 * @param sha256 of the entry {@code tables.jsonl}, hexadecimal
 * @param bytes the length of that entry
 */
record Manifest(int format, Instant at, State state, Map<String, Long> rows, String sha256, long bytes) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    static final String TABLES = "tables.jsonl";
}
