package io.fika.app.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What nobody expected, written to the log by classes and places alone: messages may hold people's data. */
final class Failures {
    private static final Logger LOG = System.getLogger(Failures.class.getName());
    private static final int FRAMES = 12;

    private Failures() {}

    static void log(Throwable failure) {
        LOG.log(Level.ERROR, describe(failure));
    }

    static String describe(Throwable failure) {
        String frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
        Throwable cause = failure.getCause();
        return failure.getClass().getName() + frames + (cause == null ? "" : "\ncaused by " + describe(cause));
    }
}
