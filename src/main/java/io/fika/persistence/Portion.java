package io.fika.persistence;

import java.util.List;

/**
 * What some edits of a change come to: what the journal keeps of them, and what they add to the sums.
 *
 * @param rows the edits that lie in a row of their own
 */
record Portion(List<JournalTable.Row> rows, List<EditPack> packs, Seal seal) {}
