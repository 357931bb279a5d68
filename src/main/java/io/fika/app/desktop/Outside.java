package io.fika.app.desktop;

import io.fika.briefing.Printing;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Notices;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What the window's content needs from outside of it.
 *
 * @param work the worker that orders all work on the database
 * @param background for what must not hold up the worker: parsing, planning
 * @param ui the UI thread
 * @param notices of the desktop
 * @param printing the printers of the system
 * @param openExample opens the example network, which has a data folder of its own
 * @param follow opens an address, such as {@code mailto:}, with the desktop's program for it
 */
public record Outside(
        Executor work, Executor background, Executor ui, Choosers choosers, Notices notices, Printing printing,
        Runnable openExample, Consumer<String> follow) {
    /** A window without a desktop around it: no address leads anywhere. */
    public Outside(
            Executor work, Executor background, Executor ui, Choosers choosers, Notices notices, Printing printing,
            Runnable openExample) {
        this(work, background, ui, choosers, notices, printing, openExample, address -> {});
    }
}
