package io.fika.ui.events;

import io.fika.events.Attendees;
import io.fika.events.Event;
import io.fika.events.Recognised;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of names that is pasted or read from a file: whom it means is decided before anything is stored. */
final class PasteController {
    private final EventsModel model;
    private final Attendees attendees;
    private final EventsFeature.GuestFiles files;
    private final Tasks background;
    private final Workbench bench;
    private int reading;

    PasteController(
            EventsModel model, Attendees attendees, EventsFeature.GuestFiles files, Tasks background, Workbench bench) {
        this.model = model;
        this.attendees = attendees;
        this.files = files;
        this.background = background;
        this.bench = bench;
    }

    /** Reads a pasted list; of several readings the last counts. */
    void read(String list) {
        int generation = ++reading;
        bench.tasks().run(() -> attendees.recognise(list), people -> {
            if (generation == reading) {
                model.pasted.setAll(people);
            }
        });
    }

    /** The user says whom an ambiguous name means, or with none that it is somebody else. */
    void decide(Recognised name, @Nullable Contact contact) {
        int at = model.pasted.indexOf(name);
        if (at >= 0) {
            model.pasted.set(
                    at, contact == null ? new Recognised.Unknown(name.pasted()) : new Recognised.Known(name.pasted(), contact, Recognised.Reason.CHOSEN));
        }
    }

    /** How many names one contact alone bears, and nobody has said whether it is them. */
    long openOfOne() {
        return model.pasted.stream()
                .filter(it -> it instanceof Recognised.Namesakes open && open.candidates().size() == 1)
                .count();
    }

    /** Takes every name that one contact alone bears for that contact's. */
    void sameForAll() {
        model.pasted.replaceAll(it -> it instanceof Recognised.Namesakes open && open.candidates().size() == 1
                ? new Recognised.Known(open.pasted(), open.candidates().getFirst(), Recognised.Reason.CHOSEN)
                : it);
    }

    /** Reads a list of attendees from a file that the user chooses. */
    void chooseFile() {
        bench.choosers()
                .open(Messages.text("events.ui.file.title"), List.of(new Choosers.FileKind(
                        Messages.text("events.ui.file.kinds"), List.of("csv", "vcf", "txt", "tsv"))))
                .stream().findFirst().ifPresent(this::readFile);
    }

    /** The same of a file that was dropped. */
    void readFile(Path file) {
        pasting(true);
        int generation = ++reading;
        background.run(() -> files.read(file), list -> {
            if (generation == reading) {
                if (!list.problem().isEmpty()) {
                    bench.navigator().notice(list.problem());
                }
                bench.tasks().run(() -> attendees.recognise(list.people()), model.pasted::setAll);
            }
        });
    }

    void addPasted() {
        Event event = model.selected.get();
        List<Recognised> people = List.copyOf(model.pasted);
        if (event != null && !people.isEmpty()) {
            bench.edits().commit(() -> attendees.addRecognised(event.id(), people), () -> {
                model.pasting.set(false);
                model.pasted.clear();
            });
        }
    }

    void pasting(boolean on) {
        model.pasting.set(on);
        model.pasted.clear();
        reading++;
    }

    /** How many of the pasted are known, open, unknown: for the line above the list. */
    List<Long> pastedCounts() {
        List<Recognised> all = new ArrayList<>(model.pasted);
        return List.of(
                all.stream().filter(Recognised.Known.class::isInstance).count(),
                all.stream().filter(Recognised.Namesakes.class::isInstance).count(),
                all.stream().filter(Recognised.Unknown.class::isInstance).count());
    }
}
