package io.fika.persistence;

import io.fika.text.Messages;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The result of reading everything.
 *
 * @param ok nothing was found
 * @param schema its number
 * @param rows how many rows each table has
 * @param digest of the logical content: the same before a backup and after its restore, and the same again when a
 *     change was undone; hexadecimal
 * @param findings sentences for the user
 */
public record Check(boolean ok, int schema, Map<String, Long> rows, String digest, List<String> findings) {
    static Check of(Connections connections) {
        return connections.read(Check::of);
    }

    private static Check of(Handle handle) throws SQLException {
        Audit audit = Audit.of(handle);
        List<String> findings = new ArrayList<>(audit.damage());
        long missing = Pictures.missing(handle);
        if (missing > 0) {
            findings.add(Messages.text("persistence.finding.picturesMissing", missing));
        }
        return new Check(
                findings.isEmpty(), audit.state().schema(), audit.rows(), audit.content(), List.copyOf(findings));
    }
}
