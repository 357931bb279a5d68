package io.fika.persistence;

import io.fika.journal.Outcome;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/** What a fault of the database means to the user. Faults are logged by class and number: their texts hold data. */
final class Faults {
    private static final Logger LOG = System.getLogger(Faults.class.getName());

    private Faults() {}

    static Outcome.Cause causeOf(Throwable fault) {
        Outcome.Cause cause = causes(fault)
                .flatMap(Faults::meaning)
                .findFirst()
                .orElse(Outcome.Cause.STORE_FAILED);
        if (cause == Outcome.Cause.STORE_FAILED || cause == Outcome.Cause.STALE) {
            LOG.log(
                    cause == Outcome.Cause.STALE ? Level.DEBUG : Level.ERROR,
                    () -> "A change was refused: " + describe(fault));
        }
        return cause;
    }

    /** Classes and numbers, never texts. */
    static String describe(Throwable fault) {
        StringBuilder description = new StringBuilder();
        causes(fault).forEach(it -> {
            description.append(description.isEmpty() ? "" : " < ").append(it.getClass().getName());
            if (it instanceof SQLException sql) {
                description.append(' ').append(sql.getErrorCode());
            }
        });
        return description.toString();
    }

    static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, it -> it != null, Throwable::getCause).limit(20);
    }

    static Stream<Outcome.Cause> meaning(Throwable fault) {
        if (fault instanceof SQLException sql) {
            return switch (sql.getErrorCode()) {
                case 90100 -> Stream.of(Outcome.Cause.DISK_FULL);
                case ErrorCode.DATABASE_IS_READ_ONLY -> Stream.of(Outcome.Cause.READ_ONLY);
                // somebody else added the same, or removed what this refers to
                case ErrorCode.DUPLICATE_KEY_1,
                        ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1,
                        ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1 -> Stream.of(Outcome.Cause.STALE);
                default -> Stream.empty();
            };
        }
        String text = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("not enough space") || text.contains("quota exceeded")) {
            return Stream.of(Outcome.Cause.DISK_FULL);
        }
        return text.contains("read-only file system") || text.contains("operation not permitted")
                ? Stream.of(Outcome.Cause.READ_ONLY)
                : Stream.empty();
    }
}
