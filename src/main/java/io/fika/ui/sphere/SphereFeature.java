package io.fika.ui.sphere;

import io.fika.coffees.Coffees;
import io.fika.events.Events;
import io.fika.growth.Ties;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.People;
import io.fika.people.Standings;
import io.fika.people.TouchStore;
import io.fika.text.Messages;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Remembered;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** The contact-sphere map: model, view and controller joined. */
public final class SphereFeature {
    private final Screen screen;
    private final SphereController controller;
    private final LayerController layers;
    private final TimeController time;
    private final StripController strip;

    /**
     * What an empty map offers to do first.
     *
     * @param importPeople reads an address book
     * @param addPerson opens the form for somebody new
     * @param openExample looks at the example network, which has a data folder of its own
     */
    public record Start(Runnable importPeople, Runnable addPerson, Runnable openExample) {}

    /**
     * What else the map knows.
     *
     * @param remembered how the user left the map
     * @param aside tasks beside the worker, for reading and laying out what has been
     */
    public record Depth(
            Ties ties, Events events, Journal journal, TouchStore touches, Remembered remembered, Tasks aside) {}

    /** Where people and coffees are read from and edited. */
    public record Sources(People people, Standings standings, Coffees coffees, Photos photos) {
        WorkingSet set() {
            return standings.set();
        }
    }

    /**
     * Where the map leads.
     *
     * @param planCoffee to the calendar, with somebody who is to have a coffee
     * @param logTouch to the form for a touch with these people
     */
    public record Ways(Start start, Consumer<UUID> planCoffee, Consumer<List<UUID>> logTouch) {}

    public SphereFeature(Workbench bench, Sources sources, Ways ways, Depth depth) {
        var model = new SphereModel(sources.standings().today());
        var reader = new SnapshotReader(sources.set(), sources.standings());
        controller = new SphereController(model, sources.people(), reader, bench);
        var map = new MapPane(model, sources.photos());
        var drag = new MapDrag(map, model, controller);
        var tip = new HoverTip(map.above());
        var gestures = new MapGestures(map, model, controller, tip);
        bench.drags().source(map.root(), at -> gestures.grabbed(at).flatMap(drag::item));
        bench.drags().target(map.root(), drag);
        map.root().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> tip.hide());
        var days = new StripModel();
        strip = new StripController(days, model, sources.coffees(), bench);
        var menu = new MapMenu(map, model, controller, strip, ways);
        menu.attach();
        new TouchHold(map.root(), at -> {
            bench.drags().cancel();
            gestures.rested();
            menu.showAt(at, MapPane.FINGER);
        }).attach();
        new BubbleGestures(map).attach();
        new MapKeys(map, model, controller, menu).attach();
        map.items().acts(new MapItems.Acts() {
            @Override
            public void open(UUID contact) {
                controller.onOpen(contact);
            }

            @Override
            public void menu() {
                menu.showFocused();
            }
        });
        var tray = new TrayView(model, controller, drag, bench.drags());
        var view = new SphereView(model, controller, map, tray, ways.start());
        view.strip(new StripView(days, strip, model, bench.drags()));
        var add = new Button(Messages.text("sphere.add"));
        add.getStyleClass().add("accent");
        add.setOnAction(event -> ways.start().addPerson().run());
        var layerModel = new LayerModel();
        layers = new LayerController(
                layerModel, model, new OverlayReader(sources.standings(), depth.ties(), depth.events()), bench,
                depth.remembered());
        new LineLayer(map, model, layerModel, layers).attach();
        var legend = new LegendView(model, layerModel, layers).root();
        view.legend(legend);
        view.sectors(new SectorSwitch(model, controller, depth.remembered()).root());
        var timeModel = new TimeModel(sources.standings().today());
        var history = new History(
                new PastReader(depth.journal(), depth.touches(), sources.standings()), depth.aside());
        time = new TimeController(timeModel, model, history, controller, bench);
        timeModel.wanderingProperty().subscribe(wandering -> layerModel.comparisonProperty().set(
                wandering == null ? null : Overlay.comparing(
                        wandering, timeModel.span(wandering.drift().from(), wandering.drift().to()))));
        // the panel says what the arrows are, and nothing of the layer is drawn beneath them
        timeModel.wanderingProperty().subscribe(wandering -> legend.setOpacity(wandering == null ? 1 : 0));
        view.beside(new WanderingPanel(timeModel, time).root());
        view.below(new TimeBar(timeModel, time).root());
        var table = new SphereTable(model, controller, drag, bench.drags(), menu);
        view.over(table.root());
        var takeaway = new Takeaway(map, bench, depth.aside());
        takeaway.panels().forEach(view::over);
        var actions = new HBox(
                new LayerSwitch(layerModel, layers).root(),
                new TwinSwitch(table, depth.remembered()).root(),
                takeaway.button(),
                add);
        actions.getStyleClass().add("map-actions");
        screen = view.screen(actions);
        refresh();
    }

    public Screen screen() {
        return screen;
    }

    /** Shows on the map who is meant, such as the person whose card is open. */
    public void reveal(UUID contact) {
        controller.selection().reveal(contact);
    }

    /** Reads everything anew, as on a new day. */
    public void refresh() {
        controller.refresh();
        layers.refresh();
        time.refresh();
        strip.refresh();
    }
}
