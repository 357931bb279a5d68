package io.fika.app;

import io.fika.app.command.Program;
import io.fika.app.command.Terminal;
import io.fika.app.desktop.DesktopWindow;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        System.exit(new Program(terminal, new DesktopWindow(terminal.clock())).run(args));
    }
}
