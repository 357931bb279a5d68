package io.fika.ui.people;

import io.fika.exchange.CsvField;
import io.fika.exchange.CsvLayout;
import io.fika.exchange.CsvSample;
import io.fika.exchange.Reading;
import io.fika.text.Messages;
import io.fika.ui.kit.Field;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Named;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the columns of a table hold: as they were found, and to change; above them how the table is written. */
final class ColumnsPane {
    private static final List<String> CHARSETS = Stream.of(
                    "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "ISO-8859-15", "windows-1250", "windows-1251",
                    "windows-1253", "windows-1254", "IBM850", "x-MacRoman", "Shift_JIS", "GB18030", "EUC-KR")
            .filter(Charset::isSupported)
            .toList();
    private static final int EXAMPLES = 3;

    private final ImportController controller;
    private final VBox root = new VBox();
    private final FlowPane marks = new FlowPane();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label advice = new Label();
    private final Button go = new Button(Messages.text("people.columns.continue"));

    ColumnsPane(ImportModel model, ImportController controller) {
        this.controller = controller;
        root.getStyleClass().add("import-columns");
        marks.getStyleClass().add("import-choices");
        grid.getStyleClass().add("columns-grid");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("columns-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(marks, scroll, footer());
        model.columnsProperty().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private Node footer() {
        advice.setWrapText(true);
        advice.setMaxWidth(Double.MAX_VALUE);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        advice.setGraphic(Icons.of(Feather.INFO));
        advice.getStyleClass().add("muted");
        HBox.setHgrow(advice, Priority.ALWAYS);
        var skip = new Button(Messages.text("people.import.skip"));
        skip.setCancelButton(true);
        skip.setMinWidth(Region.USE_PREF_SIZE);
        skip.setOnAction(event -> controller.onSkip());
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(event -> controller.onMatched());
        var footer = new HBox(advice, skip, go);
        footer.getStyleClass().add("import-footer");
        return footer;
    }

    private void show(Reading.@Nullable Columns columns) {
        if (columns == null) {
            return;
        }
        CsvSample sample = columns.sample();
        CsvLayout layout = sample.layout();
        go.setDisable(!layout.tellsWho());
        advice.setText(layout.tellsWho()
                ? Messages.text("people.columns.advice")
                : Messages.text("people.columns.nobody"));
        showMarks(columns.source().charset(), sample);
        double at = scroll.getVvalue();
        grid.getChildren().clear();
        grid.addRow(
                0, head(Messages.text("people.columns.heading")), head(Messages.text("people.columns.holds")),
                head(Messages.text("people.columns.examples")));
        for (int i = 0; i < layout.columns().size(); i++) {
            row(sample, i);
        }
        scroll.setVvalue(at);
    }

    private void row(CsvSample sample, int column) {
        var title = new Label(sample.layout().columns().get(column).title());
        title.getStyleClass().add("semibold");
        title.setMinWidth(100);
        title.setMaxWidth(260);
        ComboBox<CsvField> field = box(CsvField.choices(), CsvField::title);
        field.setValue(sample.layout().columns().get(column).field());
        field.setAccessibleText(Messages.text("people.columns.holds.of", title.getText()));
        field.valueProperty().subscribe((before, chosen) -> controller.onColumn(column, chosen));
        String examples = sample.body().stream()
                .filter(row -> column < row.size() && !row.get(column).isEmpty())
                .map(row -> row.get(column).replace('\n', ' '))
                .distinct()
                .limit(EXAMPLES)
                .collect(Collectors.joining("  ·  "));
        var shown = new Label(examples.isEmpty() ? Messages.text("people.columns.empty") : examples);
        shown.getStyleClass().add("muted");
        shown.setMinWidth(0);
        GridPane.setHgrow(shown, Priority.ALWAYS);
        grid.addRow(column + 1, title, field, shown);
    }

    private void showMarks(@Nullable String chosenCharset, CsvSample sample) {
        CsvLayout layout = sample.layout();
        List<String> charsets = CHARSETS.contains(sample.charset())
                ? CHARSETS
                : Stream.concat(Stream.of(sample.charset()), CHARSETS.stream()).toList();
        ComboBox<String> charset = box(charsets, name -> name);
        charset.setValue(sample.charset());
        charset.valueProperty().subscribe((before, chosen) ->
                controller.onLayout(chosen, layout.separator(), layout.quote(), layout.heading()));
        ComboBox<Character> separator = box(CsvLayout.SEPARATORS, ImportWords::separator);
        separator.setValue(layout.separator());
        separator.valueProperty().subscribe((before, chosen) ->
                controller.onLayout(chosenCharset, chosen, layout.quote(), layout.heading()));
        ComboBox<Character> quote = box(CsvLayout.QUOTES, ImportWords::quote);
        quote.setValue(layout.quote());
        quote.valueProperty().subscribe((before, chosen) ->
                controller.onLayout(chosenCharset, layout.separator(), chosen, layout.heading()));
        ComboBox<Integer> heading = box(
                IntStream.range(-1, sample.rows().size()).boxed().toList(), row -> ImportWords.heading(row, sample));
        heading.setValue(layout.heading());
        heading.valueProperty().subscribe((before, chosen) ->
                controller.onLayout(chosenCharset, layout.separator(), layout.quote(), chosen));
        marks.getChildren().setAll(
                new Field(Messages.text("people.columns.separator"), separator).root(),
                new Field(Messages.text("people.columns.quote"), quote).root(),
                new Field(Messages.text("people.columns.charset"), charset).root(),
                new Field(Messages.text("people.columns.row"), heading).root());
    }

    private static Label head(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static <T> ComboBox<T> box(List<T> values, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setVisibleRowCount(14);
        box.setConverter(new Named<>(name));
        return box;
    }
}
