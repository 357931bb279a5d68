package io.fika.persistence;

import io.fika.journal.Outcome;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;

/** What a fault while opening a folder means to the user. */
final class Refusals {
    private Refusals() {}

    static Opening of(DataFolder folder, Throwable fault) {
        return Faults.causes(fault)
                .map(it -> known(folder, it))
                .filter(it -> !(it instanceof Opening.Failed))
                .findFirst()
                .orElseGet(() -> new Opening.Failed(Faults.describe(fault)));
    }

    private static Opening known(DataFolder folder, Throwable fault) {
        if (fault instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new Opening.AlreadyOpen();
        }
        if (fault instanceof AccessDeniedException) {
            return new Opening.ReadOnly(folder.data());
        }
        if (fault instanceof FileAlreadyExistsException) {
            return new Opening.BadPath(folder.data());
        }
        Outcome.Cause cause = Faults.meaning(fault).findFirst().orElse(Outcome.Cause.STORE_FAILED);
        if (cause == Outcome.Cause.DISK_FULL) {
            return new Opening.DiskFull(folder.data());
        }
        if (cause == Outcome.Cause.READ_ONLY) {
            return new Opening.ReadOnly(folder.data());
        }
        String reason = fault instanceof FileSystemException file ? String.valueOf(file.getReason()) : "";
        String text = reason.toLowerCase(Locale.ROOT);
        return text.contains("not a directory") || text.contains("name too long") || text.contains("invalid argument")
                ? new Opening.BadPath(folder.data())
                : new Opening.Failed(fault.getClass().getName());
    }
}
