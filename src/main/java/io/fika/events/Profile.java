package io.fika.events;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Settings;
import io.fika.text.Messages;
import java.util.List;

/**
 * What the user says of themselves, unless an event has its own words; each empty where nothing was written.
 *
 * @param name the user's own name
 * @param introduction who I am, in twenty seconds
 * @param ask what I look for
 * @param offer what I can give
 */
public record Profile(String name, String introduction, String ask, String offer) {
    public static Profile of(Settings settings) {
        return new Profile(
                settings.get("profile.name").orElse(""),
                settings.get("profile.introduction").orElse(""),
                settings.get("profile.ask").orElse(""),
                settings.get("profile.offer").orElse(""));
    }

    /** The change that stores this profile. */
    public Change change(Settings settings) {
        List<Edit<?>> edits = List.of(
                settings.edit("profile.name", name),
                settings.edit("profile.introduction", introduction),
                settings.edit("profile.ask", ask),
                settings.edit("profile.offer", offer));
        return new Change(Messages.text("events.change.profile"), edits);
    }
}
