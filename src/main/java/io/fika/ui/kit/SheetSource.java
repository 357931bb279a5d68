package io.fika.ui.kit;

import io.fika.briefing.Paper;
import io.fika.briefing.SheetPdf;
import java.util.Optional;
import java.util.function.Function;

/** What a preview is of: read first, where the database is asked, and set then, which takes longer. */
@FunctionalInterface
public interface SheetSource {
    /**
     * Called on the worker. What it gives sets the pages on this paper, in the background.
     *
     * @param redacted whether what is nobody else's business is left out; of no meaning to some sheets
     * @return empty where there is nothing to print
     */
    Optional<Function<Paper, SheetPdf>> read(boolean redacted);
}
