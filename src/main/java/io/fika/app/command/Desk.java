package io.fika.app.command;

import io.fika.app.Core;
import io.fika.exchange.Progress;
import java.time.Clock;
import java.util.function.Function;

/** Where a command does its work: it opens the data, asks the question, closes the data and prints the answer. */
final class Desk {
    private final Terminal terminal;
    private final Fika options;

    Desk(Terminal terminal, Fika options) {
        this.terminal = terminal;
        this.options = options;
    }

    Clock clock() {
        return terminal.clock();
    }

    boolean json() {
        return options.json();
    }

    /** Whether the user said where the data is. */
    boolean isDataNamed() {
        return options.data().isPresent();
    }

    /** Asks this of the data; what keeps it from being opened is the answer otherwise. */
    int onData(Function<Core, Answer> question) {
        return say(folders().ask(question));
    }

    Folders folders() {
        return new Folders(options.data(), clock());
    }

    int say(Answer answer) {
        return new Printer(terminal, options.json(), options.quiet()).print(answer);
    }

    /** Lines on standard error for work that takes long. */
    Progress progress() {
        return options.quiet() ? Progress.UNSEEN : new ProgressLines(terminal.err(), clock());
    }

    Terminal terminal() {
        return terminal;
    }
}
