package io.fika.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read of a file, before it is compared with what is known. Immutable. */
public final class ReadFile {
    private final ImportSource source;
    private final ImportKind kind;
    private final String charset;
    private final String digest;
    private final @Nullable CsvSample table;
    private final List<Prepared> records;

    ReadFile(ImportSource source, ImportBytes.Found found, @Nullable CsvSample table, List<Prepared> records) {
        this(source, found.kind(), found.charset(), found.digest(), table, records);
    }

    ReadFile(
            ImportSource source, ImportKind kind, String charset, String digest, @Nullable CsvSample table,
            List<Prepared> records) {
        this.source = source;
        this.kind = kind;
        this.charset = charset;
        this.digest = digest;
        this.table = table;
        this.records = records;
    }

    public ImportSource source() {
        return source;
    }

    public ImportKind kind() {
        return kind;
    }

    /** As it was found or chosen, for example {@code UTF-8}. */
    public String charset() {
        return charset;
    }

    /** SHA-256 of the file, in hexadecimal. */
    public String digest() {
        return digest;
    }

    /** Of a table its beginning and its layout. */
    public Optional<CsvSample> table() {
        return Optional.ofNullable(table);
    }

    List<Prepared> records() {
        return records;
    }
}
