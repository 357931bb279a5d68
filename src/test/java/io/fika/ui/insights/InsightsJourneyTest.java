package io.fika.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.growth.Figure;
import io.fika.growth.FigureWords;
import io.fika.growth.Span;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Figures lead to the people behind them, by the pointer and by keys, and the forecast is the user's own. */
class InsightsJourneyTest extends Journey {
    @Override
    protected Place first() {
        return Place.INSIGHTS;
    }

    @Test
    void aNumberLeadsToItsPeopleAndEnterToACard(FxRobot robot) {
        settle();
        robot.clickOn(Messages.text("growth.headline.people"));
        settle();
        Figure fresh = figure(Figure.Kind.FRESH);
        ListView<Contact> list = list(robot);
        assertThat(list.getItems()).extracting(Contact::id).containsExactlyInAnyOrderElementsOf(
                fresh.totals().stream().flatMap(part -> part.people().stream()).toList());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        settle();
        Contact second = list.getItems().get(1);
        assertThat(robot.lookup(".person-head").lookup(second.name().full()).queryAll()).isNotEmpty();
    }

    @Test
    void theArrowsWalkThroughAChartAndEnterOpensABar(FxRobot robot) {
        settle();
        Node chart = robot.lookup(".chart-columns").queryAll().iterator().next();
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.END, KeyCode.ENTER);
        settle();
        List<Contact> shown = list(robot).getItems();
        Figure growth = core.insights().growth(span());
        assertThat(shown).extracting(Contact::id)
                .containsExactlyInAnyOrderElementsOf(growth.bars().getLast().people());
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(shown).isEmpty();
    }

    @Test
    void theForecastFollowsTheNumbersOfTheUser(FxRobot robot) {
        settle();
        TextField events = robot.lookup(".funnel-field").queryAs(TextField.class);
        robot.interact(() -> {
            events.requestFocus();
            events.setText("1");
            events.fireEvent(new ActionEvent());
        });
        settle();
        assertThat(core.insights().funnel().clientsAYear()).isEqualTo(24);
        assertThat(figure(Figure.Kind.FUNNEL).bars().getLast().wished()).isEqualTo(24);
        assertThat(robot.lookup(FigureWords.heading(Figure.Kind.FUNNEL)).queryAll()).isNotEmpty();
    }

    private Span span() {
        return Span.months(12, core.insights().today());
    }

    private Figure figure(Figure.Kind kind) {
        return core.insights().figures(span()).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked") // the list of this style holds people
    private static ListView<Contact> list(FxRobot robot) {
        return robot.lookup(".behind-list").queryAs(ListView.class);
    }
}
