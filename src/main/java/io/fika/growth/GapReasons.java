package io.fika.growth;

import io.fika.people.Contact;
import io.fika.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Why somebody matters to the target market: they fill a gap, or are the only one who has what is wanted. */
public final class GapReasons {
    public static final GapReasons NONE = new GapReasons(List.of());

    private final Map<UUID, String> byPerson = new HashMap<>();

    GapReasons(List<Gap> gaps) {
        for (Gap gap : gaps) {
            String what = gap.wanted().text();
            if (gap.isMissing()) {
                gap.waiting().forEach(it -> byPerson.putIfAbsent(it.id(), Messages.text("growth.gap.fills", what)));
            } else if (gap.isThin()) {
                byPerson.putIfAbsent(gap.placed().getFirst().id(), Messages.text("growth.gap.only", what));
            }
        }
    }

    /** The first reason there is for somebody, in a few words. */
    public Optional<String> of(Contact person) {
        return Optional.ofNullable(byPerson.get(person.id()));
    }
}
