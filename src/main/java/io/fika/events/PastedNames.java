package io.fika.events;

import io.fika.text.Folded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a list of people as it comes by mail, from a web page or from a sheet: one on a line, with or without
 * numbering, role and organisation behind commas, dashes, bars, semicolons, tabs or in brackets, addresses as in
 * {@code Ada Lovelace <ada@example.org>}, several of those on one line, and signatures of several lines between empty
 * ones. At most {@value #MOST} people are read.
 */
public final class PastedNames {
    static final int MOST = 2_000;
    private static final int LONGEST = 200;
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}.-]{1,190}");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\(?\\d{1,4}[.):]|[-*•–—·▪◦‣☐□✓✔]|\\[[ xX]?])[\\s\\u00A0]+|^\\d{1,4}[.)](?=\\p{L})");
    private static final Pattern BRACKETS = Pattern.compile("^(.+?)\\s*[(\\[](.+?)[)\\]]\\s*$");
    private static final Pattern CELLS = Pattern.compile("\\s*[\\t;|]\\s*|\\s+[–—-]\\s+|\\s+@\\s+|\\s*[,，、]\\s*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\",]+,[^\",]+\"\\s*<");
    private static final Pattern NOISE =
            Pattern.compile("^(?:(?:https?://|www\\.)\\S+|(?:[\\p{L}. ]{0,12}:)?\\s*\\+?[\\d\\s()/.-]{6,})$");
    private static final Pattern AT_WORK = Pattern.compile("^(.{2,80}?)\\s+(?:at|bei|chez|hos|@)\\s+(.{2,})$");
    private static final Set<String> DEGREES = Set.of(
            "phd", "ph.d.", "ph.d", "msc", "m.sc.", "bsc", "b.sc.", "mba", "ma", "m.a.", "ba", "b.a.", "md", "llm", "ll.m.",
            "cpa", "esq", "esq.", "jr", "jr.", "sr", "sr.", "meng", "beng", "dipl.-ing.");
    private static final Set<String> HEADERS = Set.of(
            "name", "names", "full name", "attendee", "attendees", "participant", "participants", "guest", "guests",
            "who", "first name", "vorname", "teilnehmer", "gäste", "namn", "nom");

    private PastedNames() {}

    /** The people of a list in its order, each once (by address, else by name and organisation). */
    public static List<PastedName> read(String text) {
        Map<String, PastedName> people = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        int line = 0;
        while (line < lines.size() && people.size() < MOST) {
            int end = line;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            if (isSignature(lines.subList(line, end))) {
                signature(lines.subList(line, end), line + 1).forEach(found -> keep(people, found));
            } else {
                for (int at = line; at < end; at++) {
                    line(lines.get(at), at + 1).forEach(found -> keep(people, found));
                }
            }
            line = end + 1;
        }
        return people.values().stream().limit(MOST).toList();
    }

    private static void keep(Map<String, PastedName> people, PastedName found) {
        String key = found.email().isEmpty()
                ? Folded.of(found.name()) + '\n' + Folded.of(found.organisation())
                : found.email().toLowerCase(Locale.ROOT);
        people.putIfAbsent(key, found);
    }

    // several lines of one person: the first is the name, and an address of that name or two numbers follow
    private static boolean isSignature(List<String> block) {
        if (block.size() < 2 || block.size() > 8 || block.getFirst().contains("@")) {
            return false;
        }
        List<String> bare = block.stream().skip(1).filter(PastedNames::isBare).toList();
        List<String> addresses = bare.stream().filter(line -> line.contains("@")).toList();
        return addresses.size() == 1 ? isOf(addresses.getFirst(), block.getFirst()) : addresses.isEmpty() && bare.size() > 1;
    }

    private static boolean isOf(String address, String name) {
        String folded = Folded.of(address);
        return Pattern.compile("[^\\p{L}]+").splitAsStream(Folded.of(name))
                .anyMatch(word -> word.length() > 2 && folded.contains(word));
    }

    private static boolean isBare(String line) {
        String stripped = line.strip();
        return NOISE.matcher(stripped).matches() || line(stripped, 0).stream()
                .anyMatch(found -> !found.email().isEmpty() && stripped.length() <= found.email().length() + 9);
    }

    private static List<PastedName> signature(List<String> block, int line) {
        String name = withoutNumbering(block.getFirst());
        String email = "";
        String role = "";
        String organisation = "";
        for (String more : block.subList(1, block.size())) {
            Matcher address = EMAIL.matcher(more);
            if (address.find()) {
                email = address.group();
            } else if (organisation.isEmpty() && !isBare(more)) {
                List<String> cells = cells(more.strip());
                role = cells.size() > 1 ? cells.getFirst() : "";
                organisation = cells.isEmpty() ? "" : cells.getLast();
            }
        }
        return person(line, name, role, organisation, email);
    }

    private static List<PastedName> line(String raw, int line) {
        if (EMAIL.matcher(raw).results().limit(2).count() == 2) {
            List<PastedName> several = new ArrayList<>();
            for (String part : raw.split("(?<=[>\\p{L}\\p{N}])\\s*[;,]\\s*(?=[^,;]*@)", -1)) {
                several.addAll(one(part, line));
            }
            return several;
        }
        return one(raw, line);
    }

    private static List<PastedName> one(String raw, int line) {
        String text = withoutNumbering(raw);
        String email = "";
        Matcher address = EMAIL.matcher(text);
        if (address.find()) {
            email = address.group();
            String rest = text.substring(0, address.start()) + " " + text.substring(address.end());
            text = rest.replaceAll("[<>\"]|mailto:|\\(\\s*\\)", " ").strip().replaceAll("^[,;|\\s]+|[,;|\\s-]+$", "");
        }
        Matcher brackets = BRACKETS.matcher(text);
        List<String> cells = brackets.matches() && !CELLS.matcher(brackets.group(1)).find()
                ? Stream.concat(Stream.of(brackets.group(1)), cells(brackets.group(2)).stream()).toList()
                : cells(text);
        if (cells.size() == 2 && isFamilyFirst(raw, cells, email)) {
            return person(line, cells.getLast() + " " + cells.getFirst(), "", "", email);
        }
        return switch (cells.size()) {
            case 0 -> person(line, "", "", "", email);
            case 1 -> person(line, cells.getFirst(), "", "", email);
            case 2 -> work(line, cells, email);
            default -> person(line, cells.getFirst(), cells.get(1), cells.getLast(), email);
        };
    }

    // "Engineer at Analytical Ltd" says both
    private static List<PastedName> work(int line, List<String> cells, String email) {
        Matcher both = AT_WORK.matcher(cells.getLast());
        return both.matches()
                ? person(line, cells.getFirst(), both.group(1), both.group(2), email)
                : person(line, cells.getFirst(), "", cells.getLast(), email);
    }

    private static List<String> cells(String text) {
        return CELLS.splitAsStream(text)
                .filter(cell -> !cell.isBlank() && !DEGREES.contains(cell.strip().toLowerCase(Locale.ROOT)))
                .toList();
    }

    // "Lovelace, Ada" in quotes before an address, or an address that is made of both
    private static boolean isFamilyFirst(String raw, List<String> cells, String email) {
        if (email.isEmpty() || !raw.contains(",")) {
            return false;
        }
        String local = Folded.of(email.substring(0, email.indexOf('@')));
        return QUOTED.matcher(raw).find() || cells.stream().map(Folded::of).allMatch(local::contains);
    }

    private static List<PastedName> person(int line, String name, String role, String organisation, String email) {
        String shown = clean(name);
        if (shown.isEmpty() && !email.isEmpty()) {
            shown = email.substring(0, email.indexOf('@'));
        }
        if (shown.codePoints().noneMatch(Character::isLetter)
                || (HEADERS.contains(shown.toLowerCase(Locale.ROOT)) && email.isEmpty())
                || NOISE.matcher(shown).matches()) {
            return List.of();
        }
        return List.of(new PastedName(line, shown, clean(role), clean(organisation), email));
    }

    private static String withoutNumbering(String raw) {
        return NUMBERING.matcher(clean(raw)).replaceFirst("");
    }

    private static String clean(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}&&[^\\t]]|[\\u200B\\uFEFF\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("^[\\s\\u00A0\"]+|[\\s\\u00A0\",;]+$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, 100));
    }
}
