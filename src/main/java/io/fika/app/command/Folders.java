package io.fika.app.command;

import io.fika.app.Core;
import io.fika.persistence.DataFolder;
import io.fika.persistence.Database;
import io.fika.persistence.Opening;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The data folder of a command, and what is answered when it cannot be opened. */
record Folders(Optional<Path> named, Clock clock) {
    DataFolder folder() {
        return named.map(DataFolder::under).orElseGet(DataFolder::ofPlatform);
    }

    Answer ask(Function<Core, Answer> question) {
        return switch (Database.open(folder())) {
            case Opening.Opened opened -> {
                try (Core core = new Core(opened.database(), clock)) {
                    yield question.apply(core);
                }
            }
            case Opening.AlreadyOpen inUse -> Answer.refused(Exit.IN_USE, inUse.sentence());
            case Opening.Damaged damaged -> damaged(damaged);
            case Opening other -> Answer.refused(other.sentence());
        };
    }

    private static Answer damaged(Opening.Damaged damaged) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("error", damaged.sentence());
        damaged.aside().ifPresent(aside -> json.put("aside", aside.toString()));
        damaged.backup().ifPresent(backup -> json.put("backup", backup.toString()));
        return new Answer(Exit.DAMAGED, json, List.of(), List.of(damaged.sentence()));
    }
}
