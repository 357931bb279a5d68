package io.fika.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The open database: a pool for an ordinary user, who does all the work, and one connection of the administrator, who
 * makes the tables and asks for the disk's word. Neither has a password: the file is not encrypted, so a password would
 * keep nobody out; what the two users part is what a statement that went astray could do. Only the operating system's
 * rights keep others from the file.
 */
final class Connections implements AutoCloseable {
    private static final String ADMINISTRATOR = "FIKA_KEEPER";
    private static final String USER = "FIKA";

    private final Connection administrator;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;

    private Connections(String url) throws SQLException {
        if (System.getProperty("h2.allowedClasses") == null) {
            System.setProperty("h2.allowedClasses", ""); // no Java by way of SQL
        }
        administrator = DriverManager.getConnection(
                url + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64", ADMINISTRATOR, "");
        pool = JdbcConnectionPool.create(url, USER, "");
        jdbi = Jdbi.create(pool);
    }

    static Connections inMemory() {
        try {
            Connections connections = new Connections("jdbc:h2:mem:" + UUID.randomUUID());
            connections.create();
            return connections;
        } catch (SQLException e) {
            throw new IllegalStateException("No database in memory", e);
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /** A question to the database. */
    interface Question<T> {
        T ask(Handle handle) throws SQLException;
    }

    /**
     * The answer to a question.
     *
     * @throws IllegalStateException if the database gives none; its own exception, whose text may hold people's data,
     *     is described by class and number
     */
    <T> T read(Question<T> question) {
        try {
            return jdbi.<T, SQLException>withHandle(question::ask);
        } catch (SQLException | JdbiException e) {
            throw new IllegalStateException("The database cannot be read: " + Faults.describe(e));
        }
    }

    /** Has everything that is committed on the disk when it returns. */
    synchronized void sync() throws SQLException {
        administer("checkpoint sync");
    }

    private void create() throws SQLException {
        administer(schema());
        administer("set max_length_inplace_lob 100000");
        administer("create user " + USER + " password ''");
        administer("grant select, insert, update, delete on schema public to " + USER);
    }

    private void administer(String sql) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String schema() {
        try (InputStream file = Connections.class.getResourceAsStream("/io/fika/schema/V1__first.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        pool.dispose();
        try {
            administrator.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not close", e);
        }
    }
}
