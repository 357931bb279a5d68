package io.fika.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The open database: a pool for an ordinary user, who does all the work, and one connection of the administrator, who
 * makes the tables and asks for the disk's word. Neither has a password: the file is not encrypted, so a password would
 * keep nobody out. The two users are there for what a statement that went astray could do: the ordinary one can neither
 * read files nor run Java. Only the operating system's rights keep others from the file.
 *
 * <p>After a full disk H2 closes itself; {@link #revive} opens it again, as of the last commit that reached the disk.
 */
final class Connections implements AutoCloseable {
    private static final String SUFFIX = ".mv.db";
    private static final String ADMINISTRATOR = "FIKA_KEEPER";
    private static final String USER = "FIKA";
    // no trace file: it would hold data; each commit is written at once; a page of the usual 4096 bytes holds two or
    // three people, and a change of many then spends its time on pages
    private static final String SETTINGS =
            ";WRITE_DELAY=0;PAGE_SIZE=16384;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private final String url;
    private Session session;

    /** What is open at a time. */
    private record Session(Connection administrator, JdbcConnectionPool pool, Jdbi jdbi) {
        static Session open(String url) throws SQLException {
            if (System.getProperty("h2.allowedClasses") == null) {
                System.setProperty("h2.allowedClasses", ""); // no Java by way of SQL
            }
            Connection administrator = DriverManager.getConnection(url + SETTINGS, ADMINISTRATOR, "");
            JdbcConnectionPool pool = JdbcConnectionPool.create(url, USER, "");
            return new Session(administrator, pool, Jdbi.create(pool));
        }
    }

    private Connections(String url) throws SQLException {
        this.url = url;
        session = Session.open(url);
    }

    /** A database in memory without tables. */
    static Connections inMemory() throws SQLException {
        return withUsers(new Connections("jdbc:h2:mem:" + UUID.randomUUID()));
    }

    /** A database without tables in a new file. */
    static Connections create(Path file) throws SQLException, IOException {
        Files.deleteIfExists(file);
        Disk.writable(file).close(); // empty, and the user's alone before anything is in it
        return withUsers(new Connections(url(file)));
    }

    /** The database in a file that exists. */
    static Connections open(Path file) throws SQLException {
        return new Connections(url(file));
    }

    private static Connections withUsers(Connections connections) throws SQLException {
        connections.administer("set max_length_inplace_lob 100000");
        connections.administer("create user " + USER + " password ''");
        connections.administer("grant select, insert, update, delete on schema public to " + USER);
        return connections;
    }

    private static String url(Path file) {
        String path = file.toAbsolutePath().toString();
        if (!path.endsWith(SUFFIX) || path.indexOf(';') >= 0) {
            throw new IllegalArgumentException("Not the path of a database");
        }
        return "jdbc:h2:file:" + path.substring(0, path.length() - SUFFIX.length()) + ";IFEXISTS=TRUE";
    }

    synchronized Jdbi jdbi() {
        return session.jdbi();
    }

    /** A question to the database, or an edit of it. */
    interface Work<T> {
        T on(Handle handle) throws SQLException;
    }

    /**
     * The answer to a question.
     *
     * @throws IllegalStateException if the database gives none; its own exception, whose text may hold people's data,
     *     is described by class and number
     */
    <T> T read(Work<T> question) {
        try {
            return jdbi().<T, SQLException>withHandle(question::on);
        } catch (SQLException | JdbiException e) {
            throw new IllegalStateException("The database cannot be read: " + Faults.describe(e));
        }
    }

    /** The answer to several questions about one and the same moment, whatever is committed meanwhile. */
    <T> T readMoment(Work<T> questions) {
        try {
            return jdbi().<T, SQLException>inTransaction(TransactionIsolationLevel.REPEATABLE_READ, questions::on);
        } catch (SQLException | JdbiException e) {
            throw new IllegalStateException("The database cannot be read: " + Faults.describe(e));
        }
    }

    /** Does something in one transaction. */
    <T> T change(Work<T> work) throws SQLException {
        return jdbi().<T, SQLException>inTransaction(work::on);
    }

    /** Has everything that is committed on the disk when it returns. */
    void sync() throws SQLException {
        administer("checkpoint sync");
    }

    synchronized void administer(String sql) throws SQLException {
        try (Statement statement = session.administrator().createStatement()) {
            statement.execute(sql);
        }
    }

    /** Opens the database again if it closed itself after a fault of the disk, or in any case. */
    synchronized void revive(boolean anyway) throws SQLException {
        if (url.startsWith("jdbc:h2:mem:")) {
            return; // it would come back empty
        }
        if (anyway || !session.administrator().isValid(0)) {
            close();
            session = Session.open(url);
        }
    }

    /** Closes the database; what is committed is kept whatever happens. */
    @Override
    public synchronized void close() {
        session.pool().dispose();
        try {
            session.administrator().close();
        } catch (SQLException e) {
            System.getLogger(Connections.class.getName())
                    .log(System.Logger.Level.WARNING, "The database closed with a fault: " + Faults.describe(e));
        }
    }
}
