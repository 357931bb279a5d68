package io.fika.exchange;

import java.util.List;

/** What came of an export. */
public sealed interface Exported {
    /**
     * Everything is written.
     *
     * @param records how many contacts, coffees or (JSON) entities
     * @param remarks a sentence for each record that had to be cleaned first
     */
    record Written(int records, List<String> remarks) implements Exported {
        public Written {
            remarks = List.copyOf(remarks);
        }
    }

    /** Nothing was written, and a file that was there before is as it was: a sentence says why. */
    record Failed(String sentence) implements Exported {}
}
