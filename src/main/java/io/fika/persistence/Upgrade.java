package io.fika.persistence;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Brings an older database up to date: the copy in the workshop is backed up, upgraded and read wholly; only then it
 * takes the place of the old file, which is untouched until that moment.
 */
record Upgrade(DataFolder folder, Watermark watermark, Migrations migrations) {
    void apply(Audit before) throws IOException, SQLException {
        Mark mark;
        try (Connections copy = Connections.open(folder.workshop())) {
            new Backups(folder).create(copy, Backups.Reason.BEFORE_UPGRADE, Instant.now());
            mark = upgraded(copy, before);
        }
        new Swap(folder, watermark).into(mark);
    }

    /** Upgrades the database and answers its mark, having read all of it. */
    Mark upgraded(Connections copy, Audit before) throws SQLException {
        migrations.upgrade(copy, before.state().schema());
        Audit after = copy.jdbi().<Audit, SQLException>withHandle(Audit::of);
        if (!after.isSound() || after.state().changes() != before.state().changes()) {
            throw new IllegalStateException("An upgrade to schema " + migrations.newest() + " lost rows");
        }
        copy.sync();
        return Mark.open(after.state(), after.rows());
    }
}
