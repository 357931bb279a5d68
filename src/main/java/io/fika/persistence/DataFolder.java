package io.fika.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program keeps what: the database in {@code data}, how the window was left in {@code config}, backups and
 * what was set aside in {@code state}, so that losing one folder does not lose the other.
 *
 * <p>With a folder of the user's choice everything lies under it: the database in it, the settings of the window in
 * {@code config}, backups in {@code backups}; whoever copies the folder has all of it.
 *
 * <p>All folders are for the user alone (0700, files 0600) where the system knows such rights.
 */
public record DataFolder(Path data, Path config, Path backups) {
    /** Everything under a folder of the user's choice. */
    public static DataFolder under(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return new DataFolder(whole, whole.resolve("config"), whole.resolve("backups"));
    }

    /** The platform's folders for this user. */
    public static DataFolder ofPlatform() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /**
     * The platform's folders: of XDG on Linux and its like, Library on macOS, AppData on Windows.
     *
     * @param os the name of the system, as in the property {@code os.name}
     * @param environment whose XDG and Windows variables are honoured, where they are absolute paths
     */
    static DataFolder of(String os, Path home, Map<String, String> environment) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            Path library = home.resolve("Library/Application Support/Fika");
            return new DataFolder(library.resolve("data"), library.resolve("config"), library.resolve("backups"));
        }
        if (system.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Fika");
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Fika");
            return new DataFolder(local.resolve("data"), roaming, local.resolve("backups"));
        }
        return new DataFolder(
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("fika"),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("fika"),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("fika/backups"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        // the specification says to ignore relative ones
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }

    /** The database. */
    Path database() {
        return data.resolve("fika.mv.db");
    }

    /** What is known of the database outside of it. */
    Path mark() {
        return data.resolve("fika.mark");
    }

    Path lock() {
        return data.resolve("fika.lock");
    }

    /** A second start makes this file to ask the first to come to the front. */
    Path wake() {
        return data.resolve("fika.wake");
    }

    /** Where a copy is checked, and a new or upgraded database made, before it takes its place. */
    Path workshop() {
        return data.resolve("fika-next.mv.db");
    }

    /** Where damaged files are copied to. */
    Path damaged() {
        return data.resolve("damaged");
    }

    /** Whether a database can be opened here: H2 would read what follows a semicolon as settings. */
    boolean isNameable() {
        return data.toString().indexOf(';') < 0 && data.toString().chars().noneMatch(Character::isISOControl);
    }

    /** Whether the folder, and the database if there is one, may be written to. */
    boolean isWritable() {
        return Files.isWritable(data) && (!Files.exists(database()) || Files.isWritable(database()));
    }

    /** Makes the folders that are missing. */
    void prepare() throws IOException {
        Disk.privateFolder(data);
        Disk.privateFolder(config);
        Disk.privateFolder(backups);
    }
}
