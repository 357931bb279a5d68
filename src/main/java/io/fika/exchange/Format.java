package io.fika.exchange;

import java.io.IOException;
import java.io.Writer;

/** One way to write what is kept. */
interface Format {
    /** Writes it all as text and leaves the writer open. */
    Exported.Written write(ExportSource source, Writer out, Progress progress) throws IOException;
}
