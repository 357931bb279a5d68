package io.fika.app.desktop;

import io.fika.ui.kit.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Notifications by {@code notify-send}, where that is on the path; elsewhere the panel has to do. */
final class DesktopNotices implements Notices {
    private final Optional<Path> command;

    /** @param path as in the variable {@code PATH} */
    DesktopNotices(String path) {
        command = Arrays.stream(path.split(":"))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, "notify-send"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public boolean available() {
        return command.isPresent();
    }

    @Override
    public void show(String title, String text) {
        if (command.isPresent()) {
            try {
                new ProcessBuilder(command.get().toString(), "--app-name=Fika", "--", title, text)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                Failures.log(e); // the panel says it all the same
            }
        }
    }
}
