package io.fika.app.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fika.exchange.ImportPreview;
import io.fika.exchange.ImportRecord;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What became of the files of one import: every record of every file is accounted for. */
final class ImportReport {
    /** A record that was not taken in, and where it stands. */
    record Rejected(int record, int line, String reason) {}

    /** One file; a file that could not be read at all has an error and no records. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(
            String file,
            @Nullable String kind,
            @Nullable String charset,
            int records,
            @JsonProperty("new") int fresh,
            int merged,
            int unchanged,
            List<Rejected> rejected,
            @Nullable String error) {}

    /** All files together. */
    record Totals(
            int files, int records, @JsonProperty("new") int fresh, int merged, int unchanged, int rejected) {}

    /** What a script reads. */
    record Document(List<Report> files, Totals totals) {}

    private final List<Report> reports = new ArrayList<>();

    void add(Path file, ImportPreview preview) {
        List<Rejected> rejected = preview.records().stream()
                .filter(record -> record.fate() == Fate.REJECTED)
                .map(ImportReport::rejected)
                .toList();
        reports.add(new Report(
                file.toString(), preview.kind().code(), preview.charset(), preview.records().size(),
                preview.count(Fate.NEW), preview.count(Fate.MERGED), preview.count(Fate.UNCHANGED), rejected, null));
    }

    void refused(Path file, String sentence) {
        reports.add(new Report(file.toString(), null, null, 0, 0, 0, 0, List.of(), sentence));
    }

    Answer answer(boolean dryRun) {
        Totals totals = new Totals(
                reports.size(), sum(Report::records), sum(Report::fresh), sum(Report::merged), sum(Report::unchanged),
                sum(report -> report.rejected().size()));
        List<String> messages = new ArrayList<>();
        reports.forEach(report -> messages.addAll(lines(report)));
        if (dryRun) {
            messages.add(Messages.text("app.import.dryRun"));
        }
        return new Answer(exit(totals), new Document(reports, totals), List.of(), messages);
    }

    private Exit exit(Totals totals) {
        long failed = reports.stream().filter(report -> report.error() != null).count();
        if (failed == reports.size()) {
            return Exit.REFUSED;
        }
        return failed > 0 || totals.rejected() > 0 ? Exit.PARTLY : Exit.DONE;
    }

    private static List<String> lines(Report report) {
        String error = report.error();
        if (error != null) {
            return List.of(Messages.text("app.import.refused", report.file(), error));
        }
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text(
                "app.import.file", report.file(), report.records(), report.fresh(), report.merged(),
                report.unchanged(), report.rejected().size()));
        report.rejected().forEach(rejected -> lines.add(
                Messages.text("app.import.rejected", rejected.record(), rejected.line(), rejected.reason())));
        return lines;
    }

    private static Rejected rejected(ImportRecord record) {
        return new Rejected(record.number(), record.line(), record.reason());
    }

    private int sum(ToIntFunction<Report> part) {
        return reports.stream().mapToInt(part).sum();
    }
}
