package io.fika.ui.people;

import io.fika.exchange.ImportPreview;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.exchange.ImportSource;
import io.fika.exchange.Imports;
import io.fika.exchange.Progress;
import io.fika.exchange.Reading;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers.FileKind;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads files in one after the other: each is shown first, then imported or passed over. */
final class ImportController {
    private final ImportModel model;
    private final Imports imports;
    private final Workbench bench;
    private final Executor reading;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /** @param reading where files are read, beside the worker of the database */
    ImportController(ImportModel model, Imports imports, Workbench bench, Executor reading) {
        this.model = model;
        this.imports = imports;
        this.bench = bench;
        this.reading = reading;
    }

    /** Asks for files and reads them. */
    void onChoose() {
        open(bench.choosers().open(Messages.text("people.import.choose"), kinds()));
    }

    void open(List<Path> files) {
        if (!files.isEmpty()) {
            cancelled.set(true);
            model.results().clear();
            waiting.clear();
            waiting.addAll(files);
            bench.navigator().show(Place.PEOPLE);
            next();
        }
    }

    void onImport() {
        ImportPreview preview = model.previewProperty().get();
        if (preview != null && preview.changesAnything() && model.stageProperty().get() == ImportModel.Stage.PREVIEW) {
            model.stage(ImportModel.Stage.SAVING);
            bench.edits().commit(() -> committed(preview), () -> {
                model.results().add(result(preview));
                next();
            });
        }
    }

    /** Passes over the file at hand. */
    void onSkip() {
        next();
    }

    /** Calls off the reading of the file at hand, and of those after it. */
    void onCancel() {
        cancelled.set(true);
        waiting.clear();
        next();
    }

    void onClose() {
        cancelled.set(true);
        waiting.clear();
        model.close();
    }

    void onMap() {
        onClose();
        bench.navigator().show(Place.SPHERE);
    }

    private void next() {
        Path file = waiting.poll();
        if (file != null) {
            read(file);
        } else if (model.results().isEmpty()) {
            model.close();
        } else {
            model.stage(ImportModel.Stage.DONE);
        }
    }

    private void read(Path file) {
        ImportSource source = ImportSource.of(file);
        AtomicBoolean off = new AtomicBoolean();
        cancelled = off;
        model.reading(source.name());
        bench.tasks().on(reading).run(() -> imports.preview(source, progress(off)), outcome -> {
            if (!off.get()) {
                show(outcome);
            }
        });
    }

    private void show(Reading outcome) {
        switch (outcome) {
            case Reading.Ready ready -> model.show(ready.preview());
            case Reading.Refused refused -> model.refuse(refused.sentence());
            case Reading.Cancelled cancelledByUser -> next();
        }
    }

    /** The model hears of whole per cents alone. */
    private Progress progress(AtomicBoolean off) {
        AtomicInteger told = new AtomicInteger(-1);
        return new Progress() {
            @Override
            public void at(long done, long total) {
                int percent = (int) (100 * done / Math.max(1, total));
                if (told.getAndSet(percent) != percent) {
                    bench.tasks().ui().execute(() -> {
                        if (!off.get()) {
                            model.progressProperty().set(percent / 100.0);
                        }
                    });
                }
            }

            @Override
            public boolean isCancelled() {
                return off.get();
            }
        };
    }

    /** If it is refused, the user is told why and is back where they were. */
    private Outcome committed(ImportPreview preview) {
        Outcome outcome = imports.commit(preview);
        if (!outcome.isDone()) {
            bench.tasks().ui().execute(() -> model.stage(ImportModel.Stage.PREVIEW));
        }
        return outcome;
    }

    private static String result(ImportPreview preview) {
        return Messages.text(
                "people.import.result", preview.file(), preview.count(Fate.NEW), preview.count(Fate.MERGED),
                preview.count(Fate.UNCHANGED), preview.count(Fate.REJECTED));
    }

    private static List<FileKind> kinds() {
        return List.of(
                new FileKind(
                        Messages.text("people.import.kinds.all"), List.of("vcf", "vcard", "csv", "txt", "tsv", "ics")),
                new FileKind(Messages.text("people.import.kinds.any"), List.of("*")));
    }
}
