package io.fika.ui.people;

import io.fika.exchange.Conflict;
import io.fika.exchange.Conflict.Answer;
import io.fika.exchange.CsvSample;
import io.fika.exchange.ImportKind;
import io.fika.exchange.ImportPreview;
import io.fika.exchange.ImportRecord;
import io.fika.text.Messages;
import io.fika.ui.people.ImportModel.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** How the import is worded, and with which icons. */
final class ImportWords {
    private ImportWords() {}

    /** The kind, the charset and the number of records. */
    static String facts(ImportPreview preview) {
        String kind = switch (preview.kind()) {
            case VCARD -> Messages.text("people.import.kind.vcard");
            case CSV -> Messages.text("people.import.kind.csv");
            case ICS -> Messages.text("people.import.kind.ics");
            case JSON -> Messages.text("people.import.kind.json");
        };
        return Messages.text("people.import.facts", kind, preview.charset(), preview.records().size());
    }

    /** What the button does. */
    static String action(ImportPreview preview) {
        int touched = preview.touched();
        return switch (preview.kind()) {
            case ICS -> Messages.text("people.import.take.busy", touched);
            case JSON -> Messages.text("people.import.take.everything");
            case VCARD, CSV -> Messages.text("people.import.take.people", touched);
        };
    }

    static String advice(ImportPreview preview) {
        if (preview.records().isEmpty()) {
            return Messages.text("people.import.advice.empty");
        }
        if (!preview.changesAnything()) {
            return Messages.text("people.import.advice.nothing");
        }
        return switch (preview.kind()) {
            case ICS -> Messages.text("people.import.advice.busy");
            case JSON -> Messages.text("people.import.advice.everything");
            case VCARD, CSV -> replaces(preview)
                    ? Messages.text("people.import.advice.replaces")
                    : Messages.text("people.import.advice.people");
        };
    }

    private static boolean replaces(ImportPreview preview) {
        return preview.records().stream()
                .flatMap(record -> record.conflicts().stream())
                .anyMatch(conflict -> conflict.answer() == Answer.FILE);
    }

    static String of(Filter filter) {
        return switch (filter) {
            case ALL -> Messages.text("people.import.fate.all");
            case NEW -> Messages.text("people.import.fate.new");
            case MERGED -> Messages.text("people.import.fate.merged");
            case UNCHANGED -> Messages.text("people.import.fate.unchanged");
            case REJECTED -> Messages.text("people.import.fate.rejected");
            case DIFFERS -> Messages.text("people.import.fate.differs");
        };
    }

    static Feather icon(Filter filter) {
        return switch (filter) {
            case ALL -> Feather.LIST;
            case NEW -> Feather.USER_PLUS;
            case MERGED -> Feather.EDIT_3;
            case UNCHANGED -> Feather.CHECK;
            case REJECTED -> Feather.ALERT_CIRCLE;
            case DIFFERS -> Feather.COLUMNS;
        };
    }

    /** The end of a style class. */
    static String code(Filter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    static String title(ImportRecord record) {
        return record.title().isEmpty()
                ? Messages.text("people.import.untitled", String.valueOf(record.line()))
                : record.title();
    }

    /** What will happen to it, with whom it is about. */
    static String fate(ImportRecord record) {
        ImportRecord.Match match = record.match();
        return switch (record.fate()) {
            case MERGED -> match == null
                    ? Messages.text("people.import.fate.merged")
                    : Messages.text("people.import.fate.mergedInto", match.name());
            case NEW -> Messages.text("people.import.fate.new");
            case UNCHANGED -> Messages.text("people.import.fate.unchanged");
            case REJECTED -> Messages.text("people.import.fate.rejected");
        };
    }

    /** Why, what is added, what was left out. */
    static String details(ImportRecord record) {
        List<String> sentences = new ArrayList<>(record.remarks());
        ImportRecord.Match match = record.match();
        if (match != null) {
            sentences.addFirst(Messages.text("people.import.why", sentence(match.why())));
        }
        if (record.fate() == ImportRecord.Fate.REJECTED && record.line() > 0) {
            sentences.addFirst(Messages.text("people.import.line", String.valueOf(record.line())));
        }
        if (!record.file().isEmpty()) {
            sentences.add(record.file());
        }
        return String.join(" ", sentences);
    }

    /** Where in the import one is, and with which file. */
    static String step(ImportModel.Stage stage, String file) {
        return switch (stage) {
            case CLOSED -> "";
            case FILE -> Messages.text("people.import.step.file");
            case READING, REFUSED -> file;
            case COLUMNS -> Messages.text("people.import.step.columns", file);
            case PREVIEW, SAVING -> Messages.text("people.import.step.preview", file);
            case DONE -> Messages.text("people.import.step.done");
        };
    }

    /** With a capital. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String of(Answer answer) {
        return switch (answer) {
            case MINE -> Messages.text("people.import.usual.mine");
            case FILE -> Messages.text("people.import.usual.file");
            case BOTH -> Messages.text("people.import.usual.both");
        };
    }

    /** What an answer to a conflict means. */
    static String option(Conflict conflict, Answer answer) {
        return switch (answer) {
            case MINE -> conflict.mine().isEmpty()
                    ? Messages.text("people.import.option.mine")
                    : Messages.text("people.import.option.mine.value", conflict.mine());
            case FILE -> conflict.theirs().isEmpty()
                    ? Messages.text("people.import.option.file")
                    : Messages.text("people.import.option.file.value", conflict.theirs());
            case BOTH -> Messages.text("people.import.option.both");
        };
    }

    static String separator(char separator) {
        return switch (separator) {
            case ',' -> Messages.text("people.columns.comma");
            case ';' -> Messages.text("people.columns.semicolon");
            case '\t' -> Messages.text("people.columns.tab");
            default -> Messages.text("people.columns.bar");
        };
    }

    static String quote(char quote) {
        return quote == '"' ? Messages.text("people.columns.double") : Messages.text("people.columns.single");
    }

    /** A row of a table by its number and beginning; -1: none. */
    static String heading(int row, CsvSample sample) {
        if (row < 0 || row >= sample.rows().size()) {
            return Messages.text("people.columns.row.none");
        }
        String text = String.join(" · ", sample.rows().get(row));
        String beginning = text.length() > 32 ? text.substring(0, 31) + "…" : text;
        return Messages.text("people.columns.row.of", row + 1, beginning);
    }
}
