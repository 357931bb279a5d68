package io.fika.app.desktop;

import io.fika.briefing.Printing;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Notices;
import java.util.concurrent.Executor;

/**
 * What the window's content needs from outside of it.
 *
 * @param work the worker that orders all work on the database
 * @param background for what must not hold up the worker: parsing, planning
 * @param ui the UI thread
 * @param notices of the desktop
 * @param printing the printers of the system
 * @param openExample opens the example network, which has a data folder of its own
 */
public record Outside(Executor work, Executor background, Executor ui, Choosers choosers, Notices notices, Printing printing,
        Runnable openExample) {}
