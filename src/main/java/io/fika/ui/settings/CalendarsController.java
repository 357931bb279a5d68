package io.fika.ui.settings;

import io.fika.journal.Outcome;
import io.fika.journal.Setting;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Following calendars, and what goes out to others. Used on the UI thread; files are read in the background. */
final class CalendarsController {
    private final CalendarsModel model;
    private final Workbench bench;
    private final SettingsFeature.Calendars use;
    private final Tasks background;

    CalendarsController(CalendarsModel model, Workbench bench, SettingsFeature.Calendars use) {
        this.model = model;
        this.bench = bench;
        this.use = use;
        background = bench.tasks().on(use.background());
        use.followed().onChange(() -> bench.tasks().ui().execute(this::show));
        use.standing().onWritten(() -> bench.tasks().ui().execute(this::show));
        bench.feed().subscribe(committed -> {
            if (committed.touches(Setting.class)) {
                show();
            }
        });
        show();
    }

    void addFiles() {
        follow(bench.choosers().open(
                Messages.text("settings.calendars.chooseFiles"), List.of(calendarFile())));
    }

    void addFolder() {
        follow(bench.choosers().folder(Messages.text("settings.calendars.chooseFolder")).stream().toList());
    }

    private void follow(List<Path> paths) {
        if (!paths.isEmpty()) {
            commit(() -> use.subscriptions().add(paths), this::look);
        }
    }

    void remove(Path path) {
        commit(() -> use.subscriptions().remove(path), this::look);
    }

    /** Reads all of them again, whether they were written to or not. */
    void readAgain() {
        read(use.followed()::readAgain);
    }

    void alarm(int minutes) {
        if (minutes != model.alarm.get()) {
            commit(() -> use.choices().alarm(minutes), this::show);
        }
    }

    void email(String address) {
        if (!address.equals(model.email.get())) {
            commit(() -> use.choices().email(address), this::show);
        }
    }

    void chooseStanding() {
        bench.choosers()
                .save(Messages.text("settings.standing.choose"), "coffees.ics", List.of(calendarFile()))
                .ifPresent(file -> commit(() -> use.choices().standing(Optional.of(file)), this::show));
    }

    void noStanding() {
        commit(() -> use.choices().standing(Optional.empty()), this::show);
    }

    private void look() {
        read(use.followed()::look);
    }

    private void read(Runnable reading) {
        model.reading.set(true);
        background.run(
                () -> {
                    reading.run();
                    return true;
                },
                done -> {
                    model.reading.set(false);
                    show();
                });
    }

    private void commit(Callable<Outcome> useCase, Runnable then) {
        new Edits(bench.tasks(), bench.navigator()).commit(useCase, then);
    }

    private void show() {
        model.followed.setAll(use.followed().calendars());
        model.alarm.set(use.choices().alarmMinutes());
        model.email.set(use.choices().email());
        model.standing.set(use.choices().standing().map(Path::toString).orElse(""));
        model.trouble.set(use.standing().trouble());
    }

    private static Choosers.FileKind calendarFile() {
        return new Choosers.FileKind(Messages.text("settings.calendars.kind"), List.of("ics"));
    }
}
