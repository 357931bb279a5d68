package io.fika.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.journal.Ids;
import io.fika.people.Category;
import io.fika.people.Defaults;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A chip or block that has shown many things looks like one that shows the last of them alone. */
@ExtendWith(ApplicationExtension.class)
class RecycledTest {
    private static final LocalDateTime NINE = LocalDate.of(2026, 12, 8).atTime(9, 0);
    private static final List<Double> WIDTHS = List.of(240.0, 100.0, 50.0);

    private final Random random = new Random(4);

    @Start
    void start(Stage stage) {
        stage.setTitle("chips");
    }

    @Test
    void aChipThatShowedOthersLooksLikeANewOne(FxRobot robot) {
        var used = new CoffeeChip();
        robot.interact(() -> {
            for (MonthBoard.Item item : items()) {
                boolean narrow = random.nextBoolean();
                used.show(item, narrow);
                var fresh = new CoffeeChip();
                fresh.show(item, narrow);
                assertThat(look(used.root())).isEqualTo(look(fresh.root()));
            }
        });
        assertThat(used.words()).isEqualTo(used.root().getAccessibleText()).isNotEmpty();
    }

    @Test
    void aBlockThatShowedOthersLooksLikeANewOne(FxRobot robot) {
        var used = new TimeBlock();
        var free = new TimeBlock();
        robot.interact(() -> {
            for (MonthBoard.Item item : items()) {
                double width = WIDTHS.get(random.nextInt(WIDTHS.size()));
                used.show(item, width);
                var fresh = new TimeBlock();
                fresh.show(item, width);
                assertThat(look(used.root())).isEqualTo(look(fresh.root()));
            }
            for (Engagement engagement : engagements()) {
                double width = WIDTHS.get(random.nextInt(WIDTHS.size()));
                free.show(engagement, width);
                var fresh = new TimeBlock();
                fresh.show(engagement, width);
                assertThat(look(free.root())).isEqualTo(look(fresh.root()));
            }
        });
        assertThat(free.item()).isNull();
        assertThat(used.engagement()).isNull();
    }

    private List<MonthBoard.Item> items() {
        List<Category> categories = new ArrayList<>(Defaults.categories());
        List<MonthBoard.Item> items = new ArrayList<>();
        for (CoffeeStatus status : CoffeeStatus.values()) {
            for (boolean one : List.of(true, false)) {
                for (int minutes : List.of(30, 90)) {
                    List<UUID> people = Stream.generate(Ids::next).limit(one ? 1 : 3).toList();
                    LocalDateTime start = NINE.plusMinutes(15L * random.nextInt(20));
                    var coffee = new Coffee(
                            Ids.next(), 0, status, start.atZone(ZoneOffset.UTC), minutes,
                            random.nextBoolean() ? "Café Nord" : "", "", random.nextBoolean(), people, "");
                    items.add(new MonthBoard.Item(
                            coffee, start, one ? "Ada" : "Ada + Bo + Cy",
                            random.nextInt(4) == 0 ? null : categories.get(random.nextInt(categories.size())),
                            random.nextBoolean()));
                }
            }
        }
        Collections.shuffle(items, random);
        return items;
    }

    private List<Engagement> engagements() {
        List<Engagement> engagements = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            engagements.add(new Engagement(
                    "Meeting " + i, NINE.plusMinutes(15L * i), NINE.plusHours(3), false, i % 3 == 0 ? Ids.next() : null, null, null));
        }
        return engagements;
    }

    /** All that is seen and read of a node and of what it holds. */
    private static List<String> look(Node node) {
        List<String> look = new ArrayList<>();
        look.add(node.getClass().getSimpleName() + " " + node.getStyleClass() + " " + node.isVisible() + " "
                + node.getAccessibleText() + (node instanceof Labeled it ? " " + it.getText() : ""));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look.addAll(look(child)));
        }
        return look;
    }
}
