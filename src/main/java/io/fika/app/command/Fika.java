package io.fika.app.command;

import io.fika.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: without a command it opens the window; its options hold for every command. */
@Command(name = "fika")
final class Fika implements Callable<Integer> {
    private final Window window;
    private final Terminal terminal;
    private final Desk desk;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "app.option.data", scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--json", descriptionKey = "app.option.json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--quiet", descriptionKey = "app.option.quiet", scope = ScopeType.INHERIT)
    private boolean quiet;

    Fika(Terminal terminal, Window window) {
        this.terminal = terminal;
        this.window = window;
        this.desk = new Desk(terminal, this);
    }

    Desk desk() {
        return desk;
    }

    /** The folder that the user named, if any. */
    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }

    @Override
    public Integer call() {
        if (Screens.of(terminal.environment()).isAnyThere() && window.open(data())) {
            return Exit.DONE.code();
        }
        return desk.say(Answer.refused(Messages.text("app.noDisplay")));
    }
}
