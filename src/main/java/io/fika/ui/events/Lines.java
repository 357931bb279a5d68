package io.fika.ui.events;

import java.util.List;
import javafx.collections.ObservableList;

/** Keeps the lines of a list in step with little: those that are as they were stay, and with them place and selection. */
final class Lines {
    private Lines() {}

    static <T> void show(ObservableList<T> lines, List<T> now) {
        if (lines.size() != now.size()) {
            lines.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!lines.get(i).equals(now.get(i))) {
                lines.set(i, now.get(i));
            }
        }
    }
}
