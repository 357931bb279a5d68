package io.fika.exchange;

import io.fika.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a file is by what it holds; its name does not matter. */
final class FileLook {
    private static final Pattern CARD = Pattern.compile("(?im)^BEGIN[ \\t]*:[ \\t]*VCARD");
    private static final Pattern CALENDAR =
            Pattern.compile("(?im)^BEGIN[ \\t]*:[ \\t]*(VCALENDAR|VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE)");
    private static final Pattern ENTRY = Pattern.compile("(?im)^BEGIN[ \\t]*:[ \\t]*(VEVENT|VTODO|VJOURNAL|VFREEBUSY)");

    private FileLook() {}

    /** Why the bytes cannot be an address book: they are a picture, an archive, a spreadsheet. */
    static Optional<String> trouble(String file, byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(Messages.text("exchange.refused.empty", file));
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(Messages.text("exchange.refused.spreadsheet", file));
        }
        boolean foreign = head.startsWith("%PDF") || head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8") || head.startsWith("SQLite") || head.startsWith("\u001F\u008B")
                || head.startsWith("7z\u00BC") || head.startsWith("Rar!") || head.startsWith("\u007FELF")
                || head.startsWith("MZ");
        return foreign ? Optional.of(Messages.text("exchange.refused.unknown", file)) : Optional.empty();
    }

    /** What the text is, or nothing if it is none of what can be read. */
    static Optional<ImportKind> kind(String text) {
        String head = head(text);
        if (head.startsWith("BEGIN")) {
            if (CARD.matcher(head).lookingAt()) {
                return Optional.of(ImportKind.VCARD);
            }
            if (CALENDAR.matcher(head).lookingAt()) {
                boolean onlyCards = CARD.matcher(text).find() && !ENTRY.matcher(text).find();
                return Optional.of(onlyCards ? ImportKind.VCARD : ImportKind.ICS);
            }
        }
        if (head.startsWith("<") || head.startsWith("{") || head.startsWith("[") || head.startsWith("%")) {
            return Optional.empty();
        }
        if (CARD.matcher(text).find()) {
            return Optional.of(ImportKind.VCARD);
        }
        if (CALENDAR.matcher(text).find()) {
            return Optional.of(ImportKind.ICS);
        }
        boolean binary = text.indexOf('\0') >= 0;
        boolean table = !binary && (CsvLayout.find(text).isPresent() || CsvLayout.guess(text).isPresent());
        return table ? Optional.of(ImportKind.CSV) : Optional.empty();
    }

    private static String head(String text) {
        int start = 0;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        return text.substring(start, Math.min(text.length(), start + 200)).toUpperCase(Locale.ROOT);
    }
}
