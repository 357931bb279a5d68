package io.fika.exchange;

import io.fika.people.ContactMethod.Kind;
import io.fika.people.Extra;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes people of the rows of an address layout. Thread-safe. */
final class CsvPeople {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@;,]+@[^\\s@;,]+\\.[^\\s@;,]+");
    private static final Pattern SEVERAL = Pattern.compile("\\s+:::\\s+");

    private final CsvLayout layout;
    private final CsvDates dates;
    private final LocalDate today;

    CsvPeople(CsvLayout layout, List<CsvTable.Row> rows, LocalDate today) {
        this.layout = layout;
        this.today = today;
        this.dates = CsvDates.of(layout.columnsOf(CsvField.BIRTHDAY)
                .boxed()
                .flatMap(column -> rows.stream().map(row -> cell(row, column)))
                .toList());
    }

    Incoming read(CsvTable.Row row) {
        PersonDraft draft = new PersonDraft();
        Map<String, String> labels = labels(row);
        Map<String, Map<CsvField, String>> addresses = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (!cell.isEmpty()) {
                CsvColumn column = i < layout.columns().size()
                        ? layout.columns().get(i)
                        : CsvColumn.other(Messages.text("exchange.csv.column", String.valueOf(i + 1)));
                if (column.field().isOfAddress()) {
                    addresses.computeIfAbsent(column.group(), missing -> new LinkedHashMap<>())
                            .merge(column.field(), cell, (one, other) -> one + ", " + other);
                } else {
                    put(draft, column, cell, labels.getOrDefault(column.group(), column.label()));
                }
            }
        }
        addresses.forEach((group, parts) -> draft.reach(
                Kind.ADDRESS, address(parts), CardLabels.label(List.of(labels.getOrDefault(group, group)), ""), 1));
        readParted(draft, row);
        return finished(draft, row);
    }

    private Incoming finished(PersonDraft draft, CsvTable.Row row) {
        if (!draft.isNamed() && layout.isOfLinkedIn()) {
            return rejected(draft, row);
        }
        if (!draft.isNamed() && !draft.hasStandIn()) {
            // a row that is shorter or longer than its headings has its cells in the wrong columns
            row.cells().stream().filter(cell -> EMAIL.matcher(cell).matches()).findFirst().ifPresent(email -> {
                draft.reach(Kind.EMAIL, email, "", 1);
                draft.remarks.add(Messages.text("exchange.remark.shifted"));
            });
        }
        return draft.isNamed() || draft.hasStandIn() ? draft.toPerson(row.line(), today) : rejected(draft, row);
    }

    private static Incoming rejected(PersonDraft draft, CsvTable.Row row) {
        String title = row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(draft.organisation);
        return new Incoming.Unreadable(row.line(), title, Messages.text("exchange.rejected.nameless"));
    }

    private void put(PersonDraft draft, CsvColumn column, String cell, String label) {
        switch (column.field()) {
            case FULL -> once(draft, column, cell, one -> one.full, (one, text) -> one.full = text);
            case GIVEN -> once(draft, column, cell, one -> one.given, (one, text) -> one.given = text);
            case FAMILY -> once(draft, column, cell, one -> one.family, (one, text) -> one.family = text);
            case ADDITIONAL -> once(draft, column, cell, one -> one.additional, (one, text) -> one.additional = text);
            case PREFIX -> once(draft, column, cell, one -> one.prefix, (one, text) -> one.prefix = text);
            case SUFFIX -> once(draft, column, cell, one -> one.suffix, (one, text) -> one.suffix = text);
            case NICKNAME -> once(draft, column, cell, one -> one.nickname, (one, text) -> one.nickname = text);
            case SOUNDS -> once(draft, column, cell, one -> one.sounds, (one, text) -> one.sounds = text);
            case SOUNDS_GIVEN, SOUNDS_FAMILY -> draft.sounds = (draft.sounds + " " + cell).strip();
            case ORGANISATION ->
                    once(draft, column, cell, one -> one.organisation, (one, text) -> one.organisation = text);
            case DEPARTMENT -> once(draft, column, cell, one -> one.department, (one, text) -> one.department = text);
            case ROLE, TITLE -> once(draft, column, cell, one -> one.role, (one, text) -> one.role = text);
            case NOTE -> draft.noteToo(cell);
            case TAGS -> tags(draft, cell);
            case BIRTHDAY -> birthday(draft, column, cell);
            case WORK_FROM -> once(draft, column, cell, one -> one.workFrom, (one, text) -> one.workFrom = text);
            case FORMER_WORK -> cell.lines().map(FormerValue::parse).forEach(work -> work.ifPresentOrElse(
                    draft::workedToo, () -> draft.keep(KeptProperty.field(column.title(), cell))));
            case EMAIL -> reach(draft, Kind.EMAIL, cell, label);
            case PHONE -> reach(draft, Kind.PHONE, cell, label);
            case MOBILE -> reach(draft, Kind.PHONE, cell, "mobile");
            case FAX -> reach(draft, Kind.PHONE, cell, "fax");
            case PAGER -> reach(draft, Kind.PHONE, cell, "pager");
            case LINK -> reach(draft, Kind.LINK, cell, label);
            case OTHER -> draft.keep(KeptProperty.field(titleOf(column, label), cell));
            default -> { /* read with its neighbours */ }
        }
    }

    private static String titleOf(CsvColumn column, String label) {
        String title = label.isBlank() ? column.title() : label;
        return title.isBlank() ? Messages.text("exchange.csv.untitled") : title;
    }

    /** The first value counts; another one is kept under its heading. */
    private static void once(
            PersonDraft draft, CsvColumn column, String cell,
            Function<PersonDraft, String> get, BiConsumer<PersonDraft, String> set) {
        if (get.apply(draft).isEmpty()) {
            set.accept(draft, cell);
        } else if (!get.apply(draft).equals(cell)) {
            draft.keep(KeptProperty.field(column.title(), cell));
        }
    }

    private static void reach(PersonDraft draft, Kind kind, String cell, String label) {
        for (String value : SEVERAL.split(cell)) {
            // Google marks the preferred one by an asterisk
            String plain = CardLabels.label(List.of(label.replace("* ", "")), "");
            draft.reach(kind, value, plain, label.startsWith("* ") ? 1 : 2);
        }
    }

    private static void tags(PersonDraft draft, String cell) {
        String[] parts = cell.contains(" ::: ") ? SEVERAL.split(cell) : cell.split("[;,]");
        Stream.of(parts)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && !tag.equals("* myContacts")) // Google puts it on everybody
                .map(tag -> tag.startsWith("* ") ? tag.substring(2) : tag)
                .forEach(draft.tags::add);
    }

    private void birthday(PersonDraft draft, CsvColumn column, String cell) {
        if (cell.matches("0+/0+/0+")) {
            return; // what Outlook writes for none
        }
        dates.read(cell).ifPresentOrElse(day -> draft.birthday = day, () -> {
            draft.keep(new Extra(column.title(), cell));
            draft.remarks.add(Messages.text("exchange.remark.date", column.title()));
        });
    }

    /** The day of birth that stands in three columns. */
    private void readParted(PersonDraft draft, CsvTable.Row row) {
        String month = only(row, CsvField.BIRTH_MONTH);
        String day = only(row, CsvField.BIRTH_DAY);
        if (draft.birthday.isEmpty() && month.matches("\\d{1,2}") && day.matches("\\d{1,2}")) {
            String year = only(row, CsvField.BIRTH_YEAR);
            String text = "%02d-%02d".formatted(Integer.parseInt(month), Integer.parseInt(day));
            dates.read(year.matches("\\d{4}") ? year + "-" + text : "--" + text)
                    .ifPresent(found -> draft.birthday = found);
        }
    }

    private String only(CsvTable.Row row, CsvField field) {
        return layout.columnsOf(field).mapToObj(column -> cell(row, column)).findFirst().orElse("");
    }

    private Map<String, String> labels(CsvTable.Row row) {
        return layout.columnsOf(CsvField.LABEL)
                .boxed()
                .filter(column -> !cell(row, column).isEmpty())
                .collect(Collectors.toMap(
                        column -> layout.columns().get(column).group(), column -> cell(row, column),
                        (one, other) -> one));
    }

    /** Google writes the whole address beside its parts; where there are none, the whole is the street. */
    private static String address(Map<CsvField, String> parts) {
        String street = parts.getOrDefault(CsvField.STREET, parts.getOrDefault(CsvField.ADDRESS, ""));
        return AddressValue.of(List.of(
                parts.getOrDefault(CsvField.POBOX, ""), parts.getOrDefault(CsvField.EXTENDED, ""), street,
                parts.getOrDefault(CsvField.CITY, ""), parts.getOrDefault(CsvField.REGION, ""),
                parts.getOrDefault(CsvField.ZIP, ""), parts.getOrDefault(CsvField.COUNTRY, "")));
    }

    private static String cell(CsvTable.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }
}
