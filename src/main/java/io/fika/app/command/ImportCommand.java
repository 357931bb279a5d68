package io.fika.app.command;

import io.fika.app.Core;
import io.fika.exchange.ImportKind;
import io.fika.exchange.ImportPreview;
import io.fika.exchange.ImportSource;
import io.fika.exchange.Reading;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fika import}: reads files in, each as one change that can be undone. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--dry-run", descriptionKey = "app.option.dryRun")
    private boolean dryRun;

    @Option(names = "--kind", split = ",", paramLabel = "KIND", descriptionKey = "app.option.kind")
    private Set<ImportKind> kinds = EnumSet.allOf(ImportKind.class);

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "app.option.files")
    private List<Path> files = List.of();

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.onData(core -> {
            ImportReport report = new ImportReport();
            for (Path file : files) {
                read(core, file, report);
            }
            return report.answer(dryRun);
        });
    }

    private void read(Core core, Path file, ImportReport report) {
        ImportSource source = new ImportSource(file, kinds);
        switch (core.imports().preview(source, desk.progress())) {
            case Reading.Refused(String sentence) -> report.refused(file, sentence);
            case Reading.Columns columns -> report.refused(file, Messages.text("app.import.columns"));
            case Reading.Cancelled cancelled -> report.refused(file, Messages.text("app.import.cancelled"));
            case Reading.Ready(ImportPreview preview) -> keep(core, file, preview, report);
        }
    }

    private void keep(Core core, Path file, ImportPreview preview, ImportReport report) {
        if (dryRun || !preview.changesAnything()) {
            report.add(file, preview);
            return;
        }
        switch (core.imports().commit(preview)) {
            case Outcome.Done done -> report.add(file, preview);
            case Outcome.Refused(var cause) -> report.refused(file, Edits.sentence(cause));
        }
    }
}
