package io.fika.app.command;

import io.fika.briefing.Printing;
import io.fika.text.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code fika printers}: lists the printers of the system. */
@Command(name = "printers")
final class PrintersCommand implements Callable<Integer> {
    private final Desk desk;

    PrintersCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<String> printers = Printing.ofTheSystem().printers();
        return desk.say(Answer.found(
                printers, printers.isEmpty() ? List.of(Messages.text("app.printers.none")) : printers));
    }
}
