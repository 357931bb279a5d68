package io.fika.people;

import io.fika.journal.Change;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The filters that the user has given names, in the order in which they were saved; each edit is one change. */
public record SavedFilters(Settings settings, Journal journal) {
    private static final String KEY = "people.filters";

    public List<SavedFilter> all() {
        return settings.get(KEY).stream()
                .flatMap(String::lines)
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> new SavedFilter(Filter.decoded(parts[0]), Filter.parse(parts[1]), parts[2]))
                .toList();
    }

    /** Saves a filter, in the place of one of this name. */
    public Outcome save(SavedFilter filter) {
        List<SavedFilter> all = new ArrayList<>(all());
        int at = all.stream().map(SavedFilter::name).toList().indexOf(filter.name());
        if (at >= 0) {
            all.set(at, filter);
        } else {
            all.add(filter);
        }
        return store(Messages.text("people.change.filter.saved", filter.name()), all);
    }

    public Outcome rename(SavedFilter filter, String name) {
        List<SavedFilter> all = new ArrayList<>(all());
        int at = all.indexOf(filter);
        if (at < 0 || name.isBlank()) {
            return new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
        }
        all.removeIf(other -> !other.equals(filter) && other.name().equals(name.strip()));
        all.set(all.indexOf(filter), new SavedFilter(name.strip(), filter.filter(), filter.order()));
        return store(Messages.text("people.change.filter.renamed", filter.name(), name.strip()), all);
    }

    public Outcome remove(SavedFilter filter) {
        List<SavedFilter> all = new ArrayList<>(all());
        return all.remove(filter)
                ? store(Messages.text("people.change.filter.removed", filter.name()), all)
                : new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
    }

    private Outcome store(String label, List<SavedFilter> all) {
        String written = all.stream()
                .map(it -> Filter.encoded(it.name()) + "\t" + it.filter().written() + "\t" + it.order())
                .collect(Collectors.joining("\n"));
        return journal.commit(new Change(label, settings.edit(KEY, written)));
    }
}
