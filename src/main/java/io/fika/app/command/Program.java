package io.fika.app.command;

import io.fika.text.Messages;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: what was typed goes in, an exit code comes out. */
public final class Program {
    private static final Logger LOG = System.getLogger(Program.class.getName());

    private final Terminal terminal;
    private final Fika fika;

    public Program(Terminal terminal, Window window) {
        this.terminal = terminal;
        this.fika = new Fika(terminal, window);
    }

    /** Runs what was typed and returns the exit code. */
    public int run(String... typed) {
        CommandLine line = new CommandLine(described(fika, Messages.text("app.command.fika")));
        addCommands(line);
        line.setResourceBundle(ResourceBundle.getBundle("io.fika.messages"));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((failure, all) -> wrongUse(failure, List.of(all)));
        line.setExecutionExceptionHandler((failure, command, parsed) -> unexpected(failure));
        return line.execute(typed);
    }

    private void addCommands(CommandLine line) {
        Desk desk = fika.desk();
        line.addSubcommand("import", described(new ImportCommand(desk), Messages.text("app.command.import")));
        line.addSubcommand("export", described(new ExportCommand(desk), Messages.text("app.command.export")));
        line.addSubcommand("people", described(new PeopleCommand(desk), Messages.text("app.command.people")));
        line.addSubcommand("move", described(new MoveCommand(desk), Messages.text("app.command.move")));
        line.addSubcommand("touch", described(new TouchCommand(desk), Messages.text("app.command.touch")));
        line.addSubcommand("undo", described(new UndoCommand(desk), Messages.text("app.command.undo")));
        line.addSubcommand("redo", described(new RedoCommand(desk), Messages.text("app.command.redo")));
        line.addSubcommand("history", described(new HistoryCommand(desk), Messages.text("app.command.history")));
        line.addSubcommand("plan", described(new PlanCommand(desk), Messages.text("app.command.plan")));
        line.addSubcommand("briefing", described(new BriefingCommand(desk), Messages.text("app.command.briefing")));
        line.addSubcommand("insights", described(new InsightsCommand(desk), Messages.text("app.command.insights")));
        line.addSubcommand("printers", described(new PrintersCommand(desk), Messages.text("app.command.printers")));
        line.addSubcommand("backup", described(new BackupCommand(desk), Messages.text("app.command.backup")));
        line.addSubcommand("backups", described(new BackupsCommand(desk), Messages.text("app.command.backups")));
        line.addSubcommand("restore", described(new RestoreCommand(desk), Messages.text("app.command.restore")));
        line.addSubcommand("check", described(new CheckCommand(desk), Messages.text("app.command.check")));
        line.addSubcommand("demo", described(new DemoCommand(desk), Messages.text("app.command.demo")));
        line.addSubcommand("tour", described(new TourCommand(desk), Messages.text("app.command.tour")));
    }

    private static CommandSpec described(Object command, String about) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        spec.mixinStandardHelpOptions(true).version(version());
        spec.usageMessage().description(about).sortOptions(false);
        return spec;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return Messages.text("app.version", version == null ? Messages.text("app.version.built") : version);
    }

    // its message may hold somebody's data; its class does not
    private int unexpected(Exception failure) {
        LOG.log(Level.ERROR, () -> failure.getClass().getName() + " at " + failure.getStackTrace()[0]);
        return fika.desk().say(Answer.refused(Messages.text("app.unexpected", failure.getClass().getSimpleName())));
    }

    private int wrongUse(ParameterException failure, List<String> typed) {
        String sentence = failure.getMessage();
        String hint = Messages.text("app.wrongUse", failure.getCommandLine().getCommandSpec().qualifiedName());
        boolean json = typed.contains("--json");
        return new Printer(terminal, json, false).print(Answer.refused(Exit.WRONG_USE, sentence + "\n" + hint));
    }
}
