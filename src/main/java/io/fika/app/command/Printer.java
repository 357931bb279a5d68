package io.fika.app.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Prints answers: one JSON document for scripts, or lines for people. */
record Printer(Terminal terminal, boolean json, boolean quiet) {
    /** Prints the answer and returns the exit code. */
    int print(Answer answer) {
        if (json) {
            byte[] document = JsonMapper.shared().writeValueAsBytes(answer.json());
            PrintStream out = terminal.out();
            out.write(document, 0, document.length);
            byte[] end = "\n".getBytes(StandardCharsets.UTF_8);
            out.write(end, 0, end.length);
        } else {
            answer.lines().forEach(terminal.out()::println);
        }
        terminal.out().flush();
        if (!quiet || answer.exit() != Exit.DONE) {
            answer.messages().forEach(terminal.err()::println);
        }
        return answer.exit().code();
    }
}
