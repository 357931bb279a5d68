package io.fika.exchange;

import io.fika.journal.Entity;
import java.time.Instant;
import java.util.UUID;

/**
 * One file that was read in.
 *
 * @param digest SHA-256 of the file
 * @param fresh how many records became new contacts; fresh, merged, unchanged and rejected add up to those in the file
 */
public record ImportBatch(
        UUID id,
        long version,
        String file,
        String kind,
        String charset,
        String digest,
        Instant at,
        int fresh,
        int merged,
        int unchanged,
        int rejected)
        implements Entity {
    @Override
    public ImportBatch withVersion(long version) {
        return new ImportBatch(id, version, file, kind, charset, digest, at, fresh, merged, unchanged, rejected);
    }
}
