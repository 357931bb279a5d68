package io.fika.app;

import io.fika.app.command.Program;
import io.fika.app.command.Terminal;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new Program(Terminal.ofProcess(), data -> {}).run(args));
    }
}
