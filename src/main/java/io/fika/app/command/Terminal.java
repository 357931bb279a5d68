package io.fika.app.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param out for the answer alone
 * @param err for progress and messages
 * @param environment the variables that say where the data is
 */
public record Terminal(PrintStream out, PrintStream err, Clock clock, Map<String, String> environment) {
    public Terminal {
        environment = Map.copyOf(environment);
    }

    /** That of this process. */
    public static Terminal ofProcess() {
        return new Terminal(System.out, System.err, Clock.system(ZoneId.systemDefault()), System.getenv());
    }
}
