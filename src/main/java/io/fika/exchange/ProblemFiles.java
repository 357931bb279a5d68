package io.fika.exchange;

import io.fika.planner.Fault;
import io.fika.planner.Plan;
import io.fika.planner.Problem;
import io.fika.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Planning problems and plans as JSON files, so that a strange plan can be reported and studied. Thread-safe. */
public final class ProblemFiles {
    static final int VERSION = 1;
    /** A problem of a million contacts has about half of it. */
    private static final long MOST_BYTES = 512L << 20;

    private final JsonMapper json = JsonMapper.builder().build();

    public ProblemFile read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return new ProblemFile.Refused("", Messages.text("exchange.problem.huge"));
            }
            JsonNode root = json.readTree(Files.readAllBytes(file));
            if (!root.isObject()) {
                return new ProblemFile.Refused("", Messages.text("exchange.problem.notJson", "1"));
            }
            Problem problem = new ProblemReader(new JsonField("", root)).read();
            return problem.fault()
                    .map(ProblemFiles::refused)
                    .orElseGet(() -> new ProblemFile.Good(problem));
        } catch (IOException e) {
            return new ProblemFile.Refused("", Messages.text("exchange.problem.unreadable"));
        } catch (JacksonException e) {
            String line = String.valueOf(e.getLocation().getLineNr());
            return new ProblemFile.Refused("", Messages.text("exchange.problem.notJson", line));
        } catch (WrongField e) {
            return new ProblemFile.Refused(e.field(), e.sentence());
        }
    }

    private static ProblemFile refused(Fault fault) {
        String field = fault.field();
        return new ProblemFile.Refused(field, switch (fault.cause()) {
            case TOO_SMALL -> Messages.text("exchange.problem.tooSmall", field);
            case TOO_LARGE -> Messages.text("exchange.problem.tooLarge", field);
            case UNKNOWN -> Messages.text("exchange.problem.unknown", field);
            case REPEATED -> Messages.text("exchange.problem.repeated", field);
            case OUTSIDE_MONTH -> Messages.text("exchange.problem.outsideMonth", field);
            case BACKWARDS -> Messages.text("exchange.problem.backwards", field);
        });
    }

    /** Writes a problem as {@link #read} reads it. */
    public Exported write(Problem problem, Path file) {
        return write(file, problem.contacts().size(), out -> new ProblemWriter(out).write(problem));
    }

    /**
     * Writes a plan: its score, its coffees, and how long it took.
     *
     * @param name of the problem
     */
    public Exported write(String name, Plan plan, long millis, Path file) {
        return write(file, plan.coffees().size(), out -> new ProblemWriter(out).write(name, plan, millis));
    }

    private interface Content {
        void write(JsonGenerator out);
    }

    /** Writes beside the file first, so that there is the whole new one or still the old one. */
    private Exported write(Path file, int records, Content content) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                try (JsonGenerator out = json.createGenerator(Files.newOutputStream(beside))) {
                    content.write(out);
                }
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
            return new Exported.Written(records, List.of());
        } catch (IOException | JacksonException e) {
            return new Exported.Failed(Messages.text("exchange.export.failed"));
        }
    }
}
