package io.fika.ui.people;

import io.fika.exchange.ImportKind;
import io.fika.exchange.ImportPreview;
import io.fika.exchange.ImportRecord;
import io.fika.text.Messages;
import io.fika.ui.people.ImportModel.Filter;
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
        };
        return Messages.text("people.import.facts", kind, preview.charset(), preview.records().size());
    }

    /** What the button does. */
    static String action(ImportPreview preview) {
        int touched = preview.touched();
        return preview.kind() == ImportKind.ICS
                ? Messages.text("people.import.take.busy", touched)
                : Messages.text("people.import.take.people", touched);
    }

    static String advice(ImportPreview preview) {
        if (preview.records().isEmpty()) {
            return Messages.text("people.import.advice.empty");
        }
        if (!preview.changesAnything()) {
            return Messages.text("people.import.advice.nothing");
        }
        return preview.kind() == ImportKind.ICS
                ? Messages.text("people.import.advice.busy")
                : Messages.text("people.import.advice.people");
    }

    static String of(Filter filter) {
        return switch (filter) {
            case ALL -> Messages.text("people.import.fate.all");
            case NEW -> Messages.text("people.import.fate.new");
            case MERGED -> Messages.text("people.import.fate.merged");
            case UNCHANGED -> Messages.text("people.import.fate.unchanged");
            case REJECTED -> Messages.text("people.import.fate.rejected");
        };
    }

    static Feather icon(Filter filter) {
        return switch (filter) {
            case ALL -> Feather.LIST;
            case NEW -> Feather.USER_PLUS;
            case MERGED -> Feather.EDIT_3;
            case UNCHANGED -> Feather.CHECK;
            case REJECTED -> Feather.ALERT_CIRCLE;
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
}
