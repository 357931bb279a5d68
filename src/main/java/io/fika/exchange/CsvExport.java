package io.fika.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.ContactMethod.Kind;
import io.fika.people.Extra;
import io.fika.people.PersonName;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everybody as a table that Google Contacts and this program read, with the fields of the user's as columns. Every cell
 * is guarded against being taken for a formula.
 */
record CsvExport() implements Format {
    private static final List<String> PARTS = List.of(
            "PO Box", "Extended Address", "Street", "City", "Region", "Postal Code", "Country");
    private static final Map<Kind, String> HEADINGS = headings();

    @Override
    public Exported.Written write(ExportSource source, Writer out, Progress progress) throws IOException {
        List<Contact> people = source.people();
        Map<Kind, Integer> most = most(people);
        Set<String> fields = people.stream()
                .flatMap(contact -> contact.extras().stream())
                .filter(CsvExport::isField)
                .map(Extra::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        csv.writeRecord(guarded(head(most, fields)));
        for (int i = 0; i < people.size(); i++) {
            csv.writeRecord(guarded(row(people.get(i), source, most, fields)));
            progress.at(i + 1L, people.size());
        }
        csv.flush();
        return new Exported.Written(people.size(), List.of());
    }

    private static List<String> head(Map<Kind, Integer> most, Set<String> fields) {
        List<String> head = new ArrayList<>(List.of(
                "Name", "Name Prefix", "First Name", "Middle Name", "Last Name", "Name Suffix", "Nickname",
                "Phonetic Name", "Company", "Department", "Job Title", "Birthday", "Notes", "Tags", "Ring", "Relationship",
                "Work Since", "Former Work"));
        HEADINGS.forEach((kind, heading) -> {
            for (int i = 1; i <= most.getOrDefault(kind, 0); i++) {
                String column = heading + " " + i + " - ";
                head.add(column + "Label");
                (kind == Kind.ADDRESS ? PARTS : List.of("Value")).forEach(part -> head.add(column + part));
            }
        });
        head.addAll(fields);
        return head;
    }

    private static List<String> row(Contact contact, ExportSource source, Map<Kind, Integer> most, Set<String> fields) {
        PersonName name = contact.name();
        List<String> row = new ArrayList<>(List.of(
                name.full(), name.prefix(), name.given(), name.additional(), name.family(), name.suffix(),
                name.nickname(), name.sounds(), contact.work().organisation(), contact.work().department(), contact.work().role(),
                contact.birthday(), contact.story().note(), String.join("; ", source.tags(contact)),
                source.ring(contact), source.category(contact), contact.work().from(),
                contact.former().stream().map(FormerValue::of).collect(Collectors.joining("\n"))));
        HEADINGS.keySet().forEach(kind -> methods(row, contact, kind, most.getOrDefault(kind, 0)));
        for (String field : fields) {
            row.add(contact.extras().stream()
                    .filter(extra -> extra.name().equals(field))
                    .map(Extra::value)
                    .collect(Collectors.joining("\n")));
        }
        return row;
    }

    private static void methods(List<String> row, Contact contact, Kind kind, int count) {
        List<ContactMethod> methods = contact.methods().stream().filter(method -> method.kind() == kind).toList();
        for (int i = 0; i < count; i++) {
            boolean there = i < methods.size();
            row.add(there ? methods.get(i).label() : "");
            if (kind == Kind.ADDRESS) {
                row.addAll(AddressValue.parts(there ? methods.get(i).value() : ""));
            } else {
                row.add(there ? methods.get(i).value() : "");
            }
        }
    }

    private static boolean isField(Extra extra) {
        return KeptProperty.of(extra).isEmpty();
    }

    private static Map<Kind, Integer> most(List<Contact> people) {
        Map<Kind, Integer> most = new LinkedHashMap<>();
        for (Contact contact : people) {
            for (Kind kind : Kind.values()) {
                most.merge(kind, (int) contact.reach(kind).count(), Math::max);
            }
        }
        return most;
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::on).toList();
    }

    private static Map<Kind, String> headings() {
        Map<Kind, String> headings = new LinkedHashMap<>();
        headings.put(Kind.EMAIL, "E-mail");
        headings.put(Kind.PHONE, "Phone");
        headings.put(Kind.ADDRESS, "Address");
        headings.put(Kind.LINK, "Website");
        return headings;
    }
}
