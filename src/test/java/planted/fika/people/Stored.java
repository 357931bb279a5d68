package planted.fika.people;

/** A planted violation: SQL in the core. */
class Stored {
    java.sql.@org.jspecify.annotations.Nullable Connection connection;
}
