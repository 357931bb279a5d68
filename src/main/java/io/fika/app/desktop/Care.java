package io.fika.app.desktop;

import io.fika.persistence.Backups;
import io.fika.persistence.Check;
import io.fika.persistence.DataFolder;
import io.fika.persistence.Database;
import io.fika.text.Messages;
import io.fika.ui.settings.SettingsFeature;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Collectors;

/** Takes care of the data from the settings. */
record Care(Database database, Clock clock) implements SettingsFeature.Safekeeping {
    @Override
    public String folder() {
        return database.folder().map(DataFolder::data).map(Object::toString).orElse(Messages.text("app.data.memory"));
    }

    @Override
    public String backups() {
        return database.folder().map(DataFolder::backups).map(Object::toString).orElse("");
    }

    @Override
    public String backup() {
        if (database.folder().isEmpty()) {
            return Messages.text("app.data.memory");
        }
        try {
            return Messages.text("app.backup.done", database.backup(Backups.Reason.BY_HAND, clock.instant()));
        } catch (IOException e) {
            return Messages.text("app.backup.failed", e.getClass().getSimpleName());
        }
    }

    @Override
    public String check() {
        Check check = database.check();
        return check.ok()
                ? Messages.text("app.check.ok")
                : check.findings().stream().collect(Collectors.joining("\n"));
    }
}
