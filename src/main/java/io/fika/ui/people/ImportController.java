package io.fika.ui.people;

import io.fika.exchange.CsvField;
import io.fika.exchange.CsvLayout;
import io.fika.exchange.ImportChoices;
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
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads files in one after the other: each is shown first, then imported or passed over. */
final class ImportController {
    private final ImportModel model;
    private final Imports imports;
    private final Workbench bench;
    private final Executor reading;
    private final Deque<ImportSource> waiting = new ArrayDeque<>();
    private ImportChoices choices = ImportChoices.NONE;
    private AtomicBoolean cancelled = new AtomicBoolean();

    /** @param reading where files are read, beside the worker of the database */
    ImportController(ImportModel model, Imports imports, Workbench bench, Executor reading) {
        this.model = model;
        this.imports = imports;
        this.bench = bench;
        this.reading = reading;
    }

    /** Opens the import, which waits for files. */
    void onStart() {
        cancelled.set(true);
        waiting.clear();
        model.close();
        bench.navigator().show(Place.PEOPLE);
        model.stage(ImportModel.Stage.FILE);
    }

    /** Asks for files and reads them. */
    void onChoose() {
        open(bench.choosers().open(Messages.text("people.import.choose"), kinds()));
    }

    /** Asks for a folder of vCards and reads it. */
    void onChooseFolder() {
        open(bench.choosers().folder(Messages.text("people.import.chooseFolder")).stream().toList());
    }

    void open(List<Path> files) {
        if (!files.isEmpty()) {
            cancelled.set(true);
            choices = ImportChoices.NONE;
            model.results().clear();
            waiting.clear();
            waiting.addAll(ImportSource.all(files));
            bench.navigator().closeCard();
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

    /** What was chosen so far for the people of the files. */
    ImportChoices choices() {
        return choices;
    }

    /** Shows what becomes of the records under other choices. */
    void onChoices(UnaryOperator<ImportChoices> change) {
        ImportPreview preview = model.previewProperty().get();
        ImportChoices other = change.apply(choices);
        if (preview != null && !other.equals(choices) && model.stageProperty().get() == ImportModel.Stage.PREVIEW) {
            choices = other;
            run(off -> () -> imports.preview(preview.read(), other, progress(off)), outcome -> {
                if (outcome instanceof Reading.Ready ready && other.equals(choices)) {
                    model.update(ready.preview());
                }
            });
        }
    }

    /** Goes back from the preview to the columns of the table. */
    void onColumns() {
        ImportPreview preview = model.previewProperty().get();
        if (preview != null) {
            preview.read().table().ifPresent(table -> model.show(new Reading.Columns(preview.read().source(), table)));
        }
    }

    void onColumn(int column, CsvField field) {
        Reading.Columns columns = model.columnsProperty().get();
        if (columns != null) {
            CsvLayout layout = columns.sample().layout().with(column, field);
            model.columnsProperty().set(columns.with(layout));
        }
    }

    /** Reads the beginning of the table again with other marks, headings or charset. */
    void onLayout(@Nullable String charset, char separator, char quote, int heading) {
        Reading.Columns columns = model.columnsProperty().get();
        if (columns != null) {
            ImportSource source =
                    columns.source().as(charset, new CsvLayout(separator, quote, heading, List.of()));
            run(off -> () -> imports.columns(source), outcome -> {
                if (outcome instanceof Reading.Columns other) {
                    model.columnsProperty().set(other);
                }
            });
        }
    }

    /** Reads the table by the columns as they are matched now. */
    void onMatched() {
        Reading.Columns columns = model.columnsProperty().get();
        if (columns != null && columns.sample().layout().tellsWho()) {
            choices = choices.forAnother();
            read(columns.source().as(columns.source().charset(), columns.sample().layout()));
        }
    }

    private void next() {
        ImportSource source = waiting.poll();
        if (source != null) {
            choices = choices.forAnother();
            read(source);
        } else if (model.results().isEmpty()) {
            model.close();
        } else {
            model.stage(ImportModel.Stage.DONE);
        }
    }

    private void read(ImportSource source) {
        model.reading(source.name());
        ImportChoices chosen = choices;
        run(off -> () -> imports.preview(source, chosen, progress(off)), this::show);
    }

    private interface Work {
        Callable<Reading> of(AtomicBoolean off);
    }

    /** Reads beside the worker; what was called off or overtaken meanwhile is forgotten. */
    private void run(Work work, Consumer<Reading> then) {
        cancelled.set(true);
        AtomicBoolean off = new AtomicBoolean();
        cancelled = off;
        bench.tasks().on(reading).run(work.of(off), outcome -> {
            if (!off.get()) {
                then.accept(outcome);
            }
        });
    }

    private void show(Reading outcome) {
        switch (outcome) {
            case Reading.Ready ready -> model.show(ready.preview());
            case Reading.Columns columns -> model.show(columns);
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
                        Messages.text("people.import.kinds.all"),
                        List.of("vcf", "vcard", "csv", "txt", "tsv", "ics", "json")),
                new FileKind(Messages.text("people.import.kinds.any"), List.of("*")));
    }
}
