package io.fika.exchange;

import io.fika.text.Folded;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands the headings of address books in tables: of LinkedIn, Google, Outlook, Thunderbird, and by many names.
 */
final class CsvHeadings {
    private static final Pattern GOOGLE = Pattern.compile("(.+?) (\\d+) - (.+)");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> ENGLISH_GIVEN = Set.of("first name", "firstname", "given name", "forename");
    private static final Set<String> SURNAMES = Set.of("name", "nom", "naam", "namn", "navn");
    private static final Set<String> LINES = Set.of("mobile", "fax", "pager", "car", "radio", "whatsapp");
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("home", "home"), Map.entry("private", "home"), Map.entry("personal", "home"),
            Map.entry("privat", "home"), Map.entry("domicile", "home"), Map.entry("work", "work"),
            Map.entry("business", "work"), Map.entry("office", "work"), Map.entry("company", "work"),
            Map.entry("geschaftlich", "work"), Map.entry("bureau", "work"), Map.entry("other", "other"),
            Map.entry("mobile", "mobile"), Map.entry("cell", "mobile"), Map.entry("whatsapp", "whatsapp"),
            Map.entry("fax", "fax"), Map.entry("pager", "pager"), Map.entry("main", "main"), Map.entry("car", "car"),
            Map.entry("video", "video"), Map.entry("assistant", "assistant"), Map.entry("radio", "radio"),
            Map.entry("primary", ""), Map.entry("secondary", ""), Map.entry("s", ""), Map.entry("no", ""),
            Map.entry("profile", "profile"), Map.entry("blog", "blog"), Map.entry("linkedin", "linkedin"));

    private final Map<String, CsvField> fields = new HashMap<>();

    CsvHeadings() {
        Properties words = new Properties();
        try (InputStream stream = CsvHeadings.class.getResourceAsStream("headings.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String field : words.stringPropertyNames()) {
            for (String word : words.getProperty(field).split("\\|")) {
                fields.put(key(word), CsvField.valueOf(field));
            }
        }
    }

    /** The columns under these headings; one that is not understood is a field of the user's. */
    List<CsvColumn> columns(List<String> headings) {
        List<CsvColumn> columns = new ArrayList<>();
        for (String heading : headings) {
            columns.add(column(heading.strip()));
        }
        boolean hasRole = columns.stream().anyMatch(column -> column.field() == CsvField.ROLE);
        boolean hasSurname = columns.stream().anyMatch(column -> column.field() == CsvField.FAMILY);
        CsvField title = hasRole && hasSurname ? CsvField.PREFIX : CsvField.ROLE;
        columns.replaceAll(column -> column.field() == CsvField.TITLE
                ? new CsvColumn(column.title(), title, "", "")
                : column);
        boolean foreignGiven = columns.stream()
                .anyMatch(column -> column.field() == CsvField.GIVEN && !ENGLISH_GIVEN.contains(key(column.title())));
        if (foreignGiven && !hasSurname) {
            columns.replaceAll(CsvHeadings::surname);
        }
        return columns;
    }

    /** How many headings are understood, if they are those of people at all. */
    int understood(List<String> headings) {
        List<CsvColumn> columns = columns(headings);
        return columns.stream().noneMatch(column -> column.field().tellsWho())
                ? 0
                : (int) columns.stream().filter(column -> column.field() != CsvField.OTHER).count();
    }

    /** Beside a first name, a German "Name" or a French "Nom" is the surname. */
    private static CsvColumn surname(CsvColumn column) {
        return column.field() == CsvField.FULL && SURNAMES.contains(key(column.title()))
                ? new CsvColumn(column.title(), CsvField.FAMILY, "", "")
                : column;
    }

    private CsvColumn column(String heading) {
        Matcher google = GOOGLE.matcher(heading);
        return google.matches() ? google(heading, google.group(1), google.group(2), google.group(3)) : plain(heading);
    }

    private CsvColumn google(String heading, String base, String number, String part) {
        String key = key(part);
        String group = base + number;
        if (key.equals("type") || key.equals("label")) {
            return new CsvColumn(heading, CsvField.LABEL, "", group);
        }
        CsvField field = switch (key(base)) {
            case "email" -> CsvField.EMAIL;
            case "phone" -> CsvField.PHONE;
            case "website" -> CsvField.LINK;
            case "address" -> key.equals("formatted") ? CsvField.ADDRESS : fields.getOrDefault(key, CsvField.OTHER);
            case "organization" -> switch (key) {
                case "name" -> CsvField.ORGANISATION;
                case "title" -> CsvField.ROLE;
                case "department" -> CsvField.DEPARTMENT;
                default -> CsvField.OTHER;
            };
            default -> CsvField.OTHER;
        };
        return new CsvColumn(heading, field, "", group);
    }

    private CsvColumn plain(String heading) {
        String key = key(heading);
        CsvField whole = fields.get(key);
        if (whole != null) {
            return new CsvColumn(heading, whole, key.contains("linkedin") ? "linkedin" : "", "");
        }
        List<String> rest = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (String word : key.split(" ")) {
            String label = LABELS.get(word);
            if (label == null) {
                rest.add(word);
            } else {
                labels.add(label);
            }
        }
        labels.remove("");
        CsvField field = fields.get(String.join(" ", rest));
        if (field == null && (!rest.isEmpty() || labels.stream().noneMatch(LINES::contains))) {
            return CsvColumn.other(heading);
        }
        CsvField found = field == null ? CsvField.PHONE : field;
        String label = String.join(", ", labels);
        return found.takesLabel() ? new CsvColumn(heading, found, label, label) : CsvColumn.other(heading);
    }

    /**
     * The words of a heading as they are compared: without numbers at their ends, for one of several is like another.
     */
    private static String key(String heading) {
        String words = APART.matcher(Folded.of(heading)).replaceAll(" ").strip();
        return words.replace("e mail", "email").replaceAll("(?<=\\p{L}) ?\\d+(?= |$)", "").strip();
    }
}
