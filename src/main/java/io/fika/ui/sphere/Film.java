package io.fika.ui.sphere;

import io.fika.events.Club;
import io.fika.events.Membership;
import io.fika.journal.Committed;
import io.fika.journal.Past;
import io.fika.people.Replay;
import io.fika.people.Sectoring;
import io.fika.people.Tag;
import java.time.Instant;
import java.time.LocalDate;

/** The whole past of the map, from which any day is told quickly. */
record Film(Replay replay, Past<Tag> tags, Past<Club> clubs, Past<Membership> memberships) {
    /** The same with a change that was committed since; what is in it already changes nothing. */
    Film then(Committed committed) {
        return new Film(
                replay.then(committed), tags.then(committed), clubs.then(committed), memberships.then(committed));
    }

    /** The map as it stood at the end of a day. */
    Snapshot on(LocalDate day, Sectoring by) {
        Replay.Moment moment = replay.at(day);
        Instant end = replay.end(day);
        Ground ground = new Ground(tags.at(end), clubs.at(end), memberships.at(end));
        return SnapshotReader.of(moment, ground.divided(by, moment), replay.standings(moment));
    }
}
