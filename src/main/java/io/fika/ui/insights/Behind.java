package io.fika.ui.insights;

import java.util.Collection;
import java.util.UUID;

/** Where a chart leads: to the people behind what was pressed. */
@FunctionalInterface
interface Behind {
    /** @param what they have in common, as a heading */
    void show(String what, Collection<UUID> people);
}
