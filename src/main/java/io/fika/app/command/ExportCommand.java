package io.fika.app.command;

import io.fika.app.Core;
import io.fika.exchange.ExportFormat;
import io.fika.exchange.Exported;
import io.fika.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fika export}: writes everything in a format of others; {@code -} is standard output. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    /** What a script reads. */
    record Report(String file, int records, List<String> remarks) {}

    private final Desk desk;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", descriptionKey = "app.option.format")
    private ExportFormat format = ExportFormat.JSON;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "app.option.out")
    private String out = STANDARD_OUTPUT;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (out.equals(STANDARD_OUTPUT) && desk.json()) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.export.twice")));
        }
        return desk.onData(this::export);
    }

    private Answer export(Core core) {
        Exported exported = out.equals(STANDARD_OUTPUT)
                ? core.exports().write(format, desk.terminal().out(), desk.progress())
                : core.exports().write(format, Path.of(out), desk.progress());
        return switch (exported) {
            case Exported.Failed(String sentence) -> Answer.refused(sentence);
            case Exported.Written(int records, List<String> remarks) -> {
                List<String> messages = new ArrayList<>(remarks);
                messages.add(Messages.text("app.export.done", records, out));
                yield new Answer(Exit.DONE, new Report(out, records, remarks), List.of(), messages);
            }
        };
    }
}
