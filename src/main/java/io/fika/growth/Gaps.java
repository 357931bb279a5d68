package io.fika.growth;

import io.fika.journal.Edit;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import io.fika.people.Contact;
import io.fika.people.Work;
import io.fika.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The roles that the user wants to know, as they wrote them down, and who of a sphere has one of them. */
public final class Gaps {
    private static final String KEY = "growth.roles";

    private Gaps() {}

    /** The roles to know, one on a line of the setting; none where nothing was written. */
    public static List<String> roles(Settings settings) {
        return settings.get(KEY).orElse("").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public static Edit<Setting> edit(Settings settings, String roles) {
        return settings.edit(KEY, roles.strip());
    }

    /** The roles that none of these contacts has, in the user's order. */
    public static List<String> missing(List<String> roles, Collection<Contact> contacts) {
        List<Set<String>> known = contacts.stream().map(Gaps::words).toList();
        return roles.stream()
                .filter(role -> known.stream().noneMatch(said -> covers(said, Words.of(role).keySet())))
                .toList();
    }

    /** Whether somebody's work speaks of this role: with at least half of its significant words. */
    public static boolean has(Contact contact, String role) {
        return covers(words(contact), Words.of(role).keySet());
    }

    /** The same of words about somebody's work. */
    public static boolean says(String work, String role) {
        return covers(Words.of(work).keySet(), Words.of(role).keySet());
    }

    private static Set<String> words(Contact contact) {
        Work work = contact.work();
        return Words.of(String.join(" ", work.role(), work.department(), work.organisation())).keySet();
    }

    private static boolean covers(Set<String> said, Set<String> wanted) {
        long shared = wanted.stream().filter(said::contains).count();
        return shared > 0 && shared * 2 >= wanted.size();
    }
}
