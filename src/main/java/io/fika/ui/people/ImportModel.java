package io.fika.ui.people;

import io.fika.exchange.ImportPreview;
import io.fika.exchange.ImportRecord;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.exchange.Reading;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** How far the reading of files has come, and what the one at hand holds. */
final class ImportModel {
    enum Stage {
        /** The import is not open. */
        CLOSED,
        /** It waits for files. */
        FILE,
        READING,
        /** Of a table: somebody has to say what its columns hold. */
        COLUMNS,
        /** The file cannot be read in; the sentence says why. */
        REFUSED,
        PREVIEW,
        SAVING,
        /** The last file is done; the sentences say what came in. */
        DONE
    }

    /** Records with one of these fates are shown. */
    enum Filter {
        ALL,
        NEW,
        MERGED,
        UNCHANGED,
        REJECTED,
        /** Says otherwise than what is known. */
        DIFFERS;

        boolean lets(ImportRecord record) {
            return switch (this) {
                case ALL -> true;
                case NEW -> record.fate() == Fate.NEW;
                case MERGED -> record.fate() == Fate.MERGED;
                case UNCHANGED -> record.fate() == Fate.UNCHANGED;
                case REJECTED -> record.fate() == Fate.REJECTED;
                case DIFFERS -> !record.conflicts().isEmpty();
            };
        }
    }

    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CLOSED);
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final ObjectProperty<@Nullable ImportPreview> preview = new SimpleObjectProperty<>();
    private final ObjectProperty<Reading.@Nullable Columns> columns = new SimpleObjectProperty<>();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObservableList<ImportRecord> all = FXCollections.observableArrayList();
    private final FilteredList<ImportRecord> records = new FilteredList<>(all);
    private final ObservableList<String> results = FXCollections.observableArrayList();

    ImportModel() {
        filter.subscribe(chosen -> records.setPredicate(chosen::lets));
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The name of the file at hand. */
    ReadOnlyStringProperty fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why the file was refused. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** 0 to 1, or below 0 while nobody knows. */
    DoubleProperty progressProperty() {
        return progress;
    }

    ObjectProperty<@Nullable ImportPreview> previewProperty() {
        return preview;
    }

    /** The table whose columns are matched now. */
    ObjectProperty<Reading.@Nullable Columns> columnsProperty() {
        return columns;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The records that the filter lets through. */
    ObservableList<ImportRecord> records() {
        return records;
    }

    /** A sentence for each file that is done. */
    ObservableList<String> results() {
        return results;
    }

    void reading(String name) {
        file.set(name);
        progress.set(-1);
        stage.set(Stage.READING);
    }

    void show(ImportPreview read) {
        filter.set(Filter.ALL);
        update(read);
        stage.set(Stage.PREVIEW);
    }

    /** The same file under other choices. */
    void update(ImportPreview read) {
        all.setAll(read.records());
        preview.set(read);
    }

    void show(Reading.Columns table) {
        columns.set(table);
        stage.set(Stage.COLUMNS);
    }

    void refuse(String why) {
        sentence.set(why);
        stage.set(Stage.REFUSED);
    }

    void stage(Stage next) {
        stage.set(next);
    }

    /** Forgets the file at hand. */
    void close() {
        all.clear();
        preview.set(null);
        columns.set(null);
        results.clear();
        stage.set(Stage.CLOSED);
    }
}
