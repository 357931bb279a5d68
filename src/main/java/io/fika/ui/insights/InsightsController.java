package io.fika.ui.insights;

import io.fika.growth.Figure;
import io.fika.growth.Funnel;
import io.fika.growth.Habit;
import io.fika.growth.Insights;
import io.fika.growth.Span;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads the figures while they are looked at, shows who is behind them, and stores what the user reckons with. */
final class InsightsController {
    private final InsightsModel model;
    private final Insights insights;
    private final WorkingSet set;
    private final Tasks background;
    private final Workbench bench;
    private int reading;

    private record Read(
            List<Figure> figures, List<Habit> habits, Funnel funnel, boolean anybody) {}

    /** @param background not the database's thread: figures are read from memory, and the past from the journal */
    InsightsController(InsightsModel model, Insights insights, WorkingSet set, Tasks background, Workbench bench) {
        this.model = model;
        this.insights = insights;
        this.set = set;
        this.background = background;
        this.bench = bench;
        bench.feed().subscribe(committed -> reload());
    }

    /** Reads anew; of several readings the last counts. */
    void reload() {
        int generation = ++reading;
        Span span = Span.months(model.months.get(), insights.today());
        background.run(
                () -> new Read(
                        insights.figures(span), insights.habits(), insights.funnel(),
                        !set.all(Contact.class).isEmpty()),
                read -> {
                    if (generation == reading) {
                        show(read);
                        background.run(() -> insights.growth(span), growth -> {
                            if (generation == reading) {
                                model.growth.set(growth);
                            }
                        });
                    }
                });
    }

    private void show(Read read) {
        model.anybody.set(read.anybody());
        model.funnel.set(read.funnel());
        model.habits.set(read.habits());
        model.figures.set(read.figures());
        readPeople();
    }

    // as they are now called, without those who are gone; one by one, so that the chosen one stays chosen
    private void readPeople() {
        for (int i = model.people.size() - 1; i >= 0; i--) {
            Contact before = model.people.get(i);
            Contact now = set.find(Contact.class, before.id()).orElse(null);
            if (now == null) {
                model.people.remove(i);
            } else if (!now.equals(before)) {
                model.people.set(i, now);
            }
        }
        if (model.people.isEmpty()) {
            closePeople();
        }
    }

    void months(int months) {
        model.months.set(months);
        model.growth.set(null);
        reload();
    }

    void reckonWith(Funnel funnel) {
        if (!funnel.equals(model.funnel.get())) {
            bench.edits().commit(() -> insights.reckonWith(funnel));
        }
    }

    /** Lists these people by name, with what they have in common; nothing happens where there is nobody. */
    void behind(String what, Collection<UUID> people) {
        List<Contact> found = people.stream()
                .flatMap(id -> set.find(Contact.class, id).stream())
                .sorted(Comparator.comparing((Contact it) -> it.name().full(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Contact::id))
                .toList();
        if (!found.isEmpty()) {
            model.people.setAll(found);
            model.behind.set(what.substring(0, 1).toUpperCase(Locale.getDefault()) + what.substring(1));
        }
    }

    void closePeople() {
        model.behind.set("");
        model.people.clear();
    }

    void open(Contact person) {
        bench.navigator().openContact(person.id());
    }

    void print() {
        bench.navigator().print(new Printout.Insights(model.months.get()));
    }

    /** The year of today, or one before it. */
    void printYear(int yearsAgo) {
        bench.navigator().print(new Printout.Year(year(yearsAgo)));
    }

    int year(int yearsAgo) {
        return insights.today().getYear() - yearsAgo;
    }
}
