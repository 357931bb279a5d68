package io.fika.exchange;

/** What came of reading a file; whatever the file holds, reading it throws nothing. */
public sealed interface Reading {
    /** The file was understood, though some of its records may be rejected. */
    record Ready(ImportPreview preview) implements Reading {}

    /** It is a table, and somebody has to say what its columns hold: then it can be read in that layout. */
    record Columns(ImportSource source, CsvSample sample) implements Reading {
        /** The same with its columns matched otherwise. */
        public Columns with(CsvLayout layout) {
            return new Columns(source, new CsvSample(sample.charset(), layout, sample.rows()));
        }
    }

    /** The file as a whole cannot be read in: a sentence says why and what to do. */
    record Refused(String sentence) implements Reading {}

    /** The user called it off; nothing was kept. */
    record Cancelled() implements Reading {}
}
