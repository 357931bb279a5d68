package io.fika.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The choosers of the system, in front of our window; they open where the last one ended. */
public final class WindowChoosers implements Choosers {
    private final Supplier<Window> owner;
    private Optional<File> folder = Optional.empty();

    public WindowChoosers(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open(String title, List<FileKind> kinds) {
        List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner.get());
        if (files == null) {
            return List.of();
        }
        files.stream().findFirst().ifPresent(this::remember);
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String name, List<FileKind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        file.ifPresent(this::remember);
        return file.map(chosen -> ending(chosen.toPath(), chooser.getSelectedExtensionFilter()));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(String title, List<FileKind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        for (FileKind kind : kinds) {
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(
                            kind.name(),
                            kind.extensions().stream().map(ending -> "*." + ending).toList()));
        }
        return chooser;
    }

    private void remember(File file) {
        folder = Optional.ofNullable(file.getParentFile());
    }

    // GTK's chooser leaves the ending to the user
    private static Path ending(Path file, ExtensionFilter filter) {
        String name = file.getFileName().toString();
        if (filter == null || name.contains(".")) {
            return file;
        }
        String pattern = filter.getExtensions().getFirst().toLowerCase(Locale.ROOT);
        return file.resolveSibling(name + pattern.substring(1));
    }
}
