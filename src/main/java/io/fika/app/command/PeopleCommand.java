package io.fika.app.command;

import io.fika.app.Core;
import io.fika.people.Contact;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Standing;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fika people}: lists contacts, by name, or the best match of a query first. */
@Command(name = "people")
final class PeopleCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--query", paramLabel = "TEXT", descriptionKey = "app.option.query")
    private String query = "";

    @Option(names = "--ring", paramLabel = "NAME", descriptionKey = "app.option.ring")
    private @Nullable String ring;

    @Option(
            names = "--standing",
            split = ",",
            paramLabel = "STANDING",
            converter = StandingName.class,
            descriptionKey = "app.option.standing")
    private Set<Standing.State> standings = Set.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "app.option.limit")
    private int limit = Integer.MAX_VALUE;

    PeopleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.people.limit")));
        }
        return desk.onData(this::list);
    }

    private Answer list(Core core) {
        RingName name = new RingName(core.set(), ring == null ? "" : ring);
        Optional<Ring> found = name.ring();
        if (ring != null && found.isEmpty() && !name.isTray()) {
            return name.unknown();
        }
        Predicate<Contact> inRing = contact -> ring == null
                || Optional.ofNullable(contact.placement()).map(Placement::ring).equals(found.map(Ring::id));
        Predicate<Contact> stands =
                contact -> standings.isEmpty() || standings.contains(core.standings().of(contact).state());
        List<PersonRow> rows = core.search().find(query, Integer.MAX_VALUE).stream()
                .filter(inRing.and(stands))
                .limit(limit)
                .map(contact -> PersonRow.of(core, contact))
                .toList();
        return Answer.found(rows, lines(rows));
    }

    private static List<String> lines(List<PersonRow> rows) {
        List<String> lines = new ArrayList<>(Table.lines(rows.stream().map(PersonRow::cells).toList()));
        if (lines.isEmpty()) {
            lines.add(Messages.text("app.people.none"));
        }
        return lines;
    }
}
