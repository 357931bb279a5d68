package io.fika.ui.settings;

import io.fika.coffees.CoffeeRules;
import io.fika.coffees.Coffees;
import io.fika.events.Profile;
import io.fika.events.Purpose;
import io.fika.events.Purposes;
import io.fika.journal.Change;
import io.fika.journal.Committed;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Categories;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Rings;
import io.fika.people.SectorDrop;
import io.fika.reciprocity.Synonyms;
import io.fika.text.Messages;
import io.fika.ui.kit.Appearance;
import io.fika.ui.kit.Workbench;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens in the settings: each edit is one change, made when the field is left. Used on the UI thread. */
final class SettingsController {
    private final SettingsModel model;
    private final Workbench bench;
    private final Coffees coffees;
    private final Journal journal;
    private final WorkingSet set;
    private final Rings rings;
    private final Categories categories;
    private final Purposes purposes;

    SettingsController(SettingsModel model, Workbench bench, Coffees coffees, Journal journal, WorkingSet set) {
        this.model = model;
        this.bench = bench;
        this.coffees = coffees;
        this.journal = journal;
        this.set = set;
        rings = new Rings(journal, set);
        categories = new Categories(journal, set);
        purposes = new Purposes(journal, set);
        bench.feed().subscribe(this::onCommitted);
    }

    private record Read(
            CoffeeRules rules,
            Profile profile,
            Appearance appearance,
            SectorDrop sectorDrop,
            String synonyms,
            List<SettingsModel.RingRow> rings,
            List<SettingsModel.CategoryRow> categories,
            List<Purpose> purposes) {}

    void reload() {
        bench.tasks().run(this::read, read -> {
            model.rules.set(read.rules());
            model.profile.set(read.profile());
            model.appearance.set(read.appearance());
            model.sectorDrop.set(read.sectorDrop());
            model.synonyms.set(read.synonyms());
            if (!model.rings.equals(read.rings())) {
                model.rings.setAll(read.rings());
            }
            if (!model.categories.equals(read.categories())) {
                model.categories.setAll(read.categories());
            }
            if (!model.purposes.equals(read.purposes())) {
                model.purposes.setAll(read.purposes());
            }
        });
    }

    private Read read() {
        Settings settings = new Settings(set);
        return new Read(
                coffees.rules(),
                Profile.of(settings),
                Appearance.of(settings),
                SectorDrop.of(settings),
                Synonyms.of(settings).text(),
                rings.all().stream().map(ring -> new SettingsModel.RingRow(ring, rings.peopleIn(ring))).toList(),
                categories.all().stream()
                        .map(it -> new SettingsModel.CategoryRow(it, categories.peopleOf(it)))
                        .toList(),
                purposes.all());
    }

    /** Changes the rules for coffees as they are by then. */
    void rules(UnaryOperator<CoffeeRules> edit) {
        CoffeeRules before = model.rules.get();
        if (before != null && !edit.apply(before).equals(before)) {
            commit(() -> coffees.change(edit.apply(coffees.rules())));
        }
    }

    void profile(UnaryOperator<Profile> edit) {
        Profile before = model.profile.get();
        if (before != null && !edit.apply(before).equals(before)) {
            Settings settings = new Settings(set);
            commit(() -> journal.commit(edit.apply(Profile.of(settings)).change(settings)));
        }
    }

    /** Lines that make nothing equal are left out. */
    void synonyms(String text) {
        String after = Synonyms.parse(text).text();
        if (!after.equals(model.synonyms.get())) {
            commit(() -> journal.commit(new Change(
                    Messages.text("settings.change.words"), Synonyms.parse(text).edit(new Settings(set)))));
        }
    }

    void theme(Appearance.Theme theme) {
        Appearance before = model.appearance.get();
        if (before != null && before.theme() != theme) {
            commit(() -> journal.commit(new Change(
                    Messages.text("settings.change.theme"), Appearance.edit(new Settings(set), theme))));
        }
    }

    void text(Appearance.TextSize size) {
        Appearance before = model.appearance.get();
        if (before != null && before.text() != size) {
            commit(() -> journal.commit(new Change(
                    Messages.text("settings.change.text"), Appearance.edit(new Settings(set), size))));
        }
    }

    void sectorDrop(SectorDrop answer) {
        if (model.sectorDrop.get() != answer) {
            commit(() -> journal.commit(answer.change(new Settings(set))));
        }
    }

    void edit(Ring before, Ring after) {
        if (!after.equals(before)) {
            commit(() -> rings.edit(before, after));
        }
    }

    void addRing() {
        commit(() -> rings.add(Messages.text("settings.ring.new")));
    }

    void move(Ring ring, int by) {
        commit(() -> rings.move(ring, by));
    }

    /** @param into where its people go; absent: into the tray */
    void remove(Ring ring, @Nullable Ring into) {
        commit(() -> rings.remove(ring, into));
    }

    void edit(Category before, Category after) {
        if (!after.equals(before)) {
            commit(() -> categories.edit(before, after));
        }
    }

    void addCategory() {
        commit(() -> categories.add(Messages.text("settings.category.new")));
    }

    void remove(Category category) {
        commit(() -> categories.remove(category));
    }

    void addPurpose() {
        commit(() -> purposes.add(Messages.text("settings.purpose.new")));
    }

    void rename(Purpose purpose, String name) {
        if (!name.equals(purpose.name())) {
            commit(() -> purposes.rename(purpose, name));
        }
    }

    void move(Purpose purpose, int by) {
        commit(() -> purposes.move(purpose, by));
    }

    void remove(Purpose purpose) {
        commit(() -> purposes.remove(purpose));
    }

    /** Runs what takes care of the data, and shows its sentence. */
    void care(Callable<String> job) {
        model.report.set(Messages.text("settings.data.working"));
        bench.tasks().run(job, model.report::set);
    }

    private void commit(Callable<Outcome> useCase) {
        bench.edits().commit(useCase);
        // also after a refusal, so that the field shows again what is stored
        reload();
    }

    private void onCommitted(Committed committed) {
        if (Stream.of(Setting.class, Ring.class, Category.class, Purpose.class, Contact.class).anyMatch(committed::touches)) {
            reload();
        }
    }
}
