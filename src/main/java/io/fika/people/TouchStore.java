package io.fika.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The touches, of which only a summary is held in memory. */
public interface TouchStore {
    /** The summary of everybody who was touched at all. */
    Map<UUID, LastTouches> lastTouches();

    /** The summaries of these contacts; one who has no touch is missing. */
    Map<UUID, LastTouches> lastTouches(Collection<UUID> contacts);

    /** Somebody's touches, the newest first, at most {@code limit}. */
    List<Touch> of(UUID contact, int limit);

    /** All touches from one day to another (both count), the newest first. */
    List<Touch> between(LocalDate from, LocalDate to);

    /** The days of everybody's touches. May be asked on any thread; what is committed meanwhile is in it, or not. */
    TouchHistory days();

    /** All touches without their words, in no order. May be asked on any thread. */
    List<Logged> logged();

    /** The touches with a note, the newest first. */
    List<Touch> noted();

    /** The touches that were with several people at once, the newest first. */
    List<Touch> shared();
}
