package io.fika.journal;

import java.util.Optional;

/** The settings by key, and the edits that set them; each package parses its own values. Thread-safe. */
public record Settings(WorkingSet set) {
    public Optional<String> get(String key) {
        return stored(key).map(Setting::value);
    }

    /** The edit that gives this key this value. */
    public Edit<Setting> edit(String key, String value) {
        return stored(key)
                .map(before -> Edit.changed(before, new Setting(key, value)))
                .orElseGet(() -> Edit.added(new Setting(key, value)));
    }

    private Optional<Setting> stored(String key) {
        return set.find(Setting.class, Ids.named("setting:" + key));
    }
}
