package io.fika.ui.sphere;

import io.fika.coffees.Booked;
import io.fika.coffees.Dates;
import io.fika.people.Category;
import io.fika.people.Ring;
import io.fika.people.Sectors;
import io.fika.people.Spot;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The context menus of the map: of a person, or of everybody selected with them, and of a ring. */
final class MapMenu {
    private final MapPane map;
    private final SphereModel model;
    private final SphereController controller;
    private final StripController strip;
    private final SphereFeature.Ways ways;
    private ContextMenu open = new ContextMenu();

    MapMenu(
            MapPane map, SphereModel model, SphereController controller, StripController strip, SphereFeature.Ways ways) {
        this.map = map;
        this.model = model;
        this.controller = controller;
        this.strip = strip;
        this.ways = ways;
    }

    /** Opens on a click of the second button; the keys are those of {@link MapKeys}. */
    void attach() {
        map.root().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()) {
                showAt(new Point2D(event.getX(), event.getY()));
            }
            event.consume();
        });
    }

    /** The menu of whoever, or whichever ring, lies at this point of the map. */
    void showAt(Point2D at) {
        showAt(at, MapPane.SLACK);
    }

    /** @param reach pixels beside a dot that still count as on it */
    void showAt(Point2D at, double reach) {
        Optional<Spot> hit = map.at(at.getX(), at.getY(), reach);
        if (hit.isPresent()) {
            UUID person = hit.get().contact();
            selected(person);
            show(ofPeople(person, hit.get().ring()), at);
        } else {
            show(ofGround(Drop.at(model.snapshot(), map.camera(), List.of(), at.getX(), at.getY())), at);
        }
    }

    /** The menu of the person who has the focus. */
    void showFocused() {
        UUID focused = model.focusedProperty().get();
        Optional.ofNullable(focused).flatMap(model.snapshot().layout()::spotOf).ifPresentOrElse(
                spot -> show(
                        ofPeople(spot.contact(), spot.ring()),
                        new Point2D(map.camera().screenX(spot.x()), map.camera().screenY(spot.y()))),
                () -> show(
                        ofGround(new Drop(List.of(), -1, Drop.NO_SECTOR, 0, 0)),
                        new Point2D(map.root().getWidth() / 2, map.root().getHeight() / 2)));
    }

    private void selected(UUID person) {
        if (!model.selection().contains(person)) {
            controller.selection().onSelect(person, false);
        }
    }

    /** The menu of somebody, over another view of the map. */
    void showOver(Node view, UUID person, Point2D screen) {
        model.snapshot().layout().spotOf(person).ifPresent(spot -> {
            selected(person);
            show(ofPeople(person, spot.ring()), view, screen);
        });
    }

    private void show(ContextMenu menu, Point2D at) {
        show(menu, map.root(), Objects.requireNonNull(map.root().localToScreen(at)));
    }

    private void show(ContextMenu menu, Node over, Point2D screen) {
        open.hide();
        open = menu;
        menu.show(over, screen.getX(), screen.getY());
    }

    private ContextMenu ofPeople(UUID person, int ring) {
        List<UUID> all = controller.selection().with(person);
        var menu = new ContextMenu();
        if (all.size() > 1) {
            var count = item(Messages.text("sphere.menu.several", controller.moves().who(all)), () -> {});
            count.setDisable(true);
            menu.getItems().add(count);
        } else {
            menu.getItems().add(item(Messages.text("sphere.menu.open"), () -> controller.onOpen(person)));
        }
        menu.getItems().addAll(
                plan(all, person),
                item(Messages.text("sphere.menu.log"), unlessPast(() -> ways.logTouch().accept(all))),
                new SeparatorMenuItem(),
                rings(all),
                categories(all),
                item(Messages.text("sphere.menu.tray"), () -> controller.moves().onToTray(all)),
                new SeparatorMenuItem());
        choosing(menu, ring, Drop.NO_SECTOR);
        return menu;
    }

    private ContextMenu ofGround(Drop place) {
        var menu = new ContextMenu();
        choosing(menu, place.ring(), place.sector());
        menu.getItems().addAll(
                item(Messages.text("sphere.menu.everybody"), controller.selection()::onEverybody),
                new SeparatorMenuItem(),
                item(Messages.text("sphere.menu.fit"), map::fit));
        return menu;
    }

    private void choosing(ContextMenu menu, int ring, int sector) {
        if (ring < 0) {
            return;
        }
        String name = model.snapshot().rings().get(ring).name();
        int late = controller.selection().lateIn(ring).size();
        var lateOnes = item(
                Messages.text("sphere.menu.late", name, late), () -> controller.selection().onLateIn(ring));
        lateOnes.setDisable(late == 0);
        menu.getItems().addAll(
                lateOnes,
                item(Messages.text("sphere.menu.ring", name), () ->
                        controller.selection().onEverybodyIn(ring, Drop.NO_SECTOR)));
        Sectors sectors = model.snapshot().layout().sectors();
        if (sector >= 0 && sector < sectors.all().size() && sectors.all().size() > 1) {
            menu.getItems().add(item(Messages.text("sphere.menu.sector", SectorNames.of(sectors, sector), name), () ->
                    controller.selection().onEverybodyIn(ring, sector)));
        }
    }

    private Menu plan(List<UUID> all, UUID person) {
        var plan = new Menu(Messages.text("sphere.menu.plan"));
        strip.askTimes(all, times -> {
            List<MenuItem> items = new ArrayList<>();
            times.forEach(time -> items.add(
                    item(Dates.moment(time), () -> strip.onBook(all, time, Booked.Force.BY_THE_RULES))));
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            plan.getItems().addAll(0, items);
        });
        plan.getItems().add(item(Messages.text("sphere.menu.calendar"), unlessPast(() -> ways.planCoffee().accept(person))));
        return plan;
    }

    private Menu rings(List<UUID> all) {
        var rings = new Menu(Messages.text("sphere.menu.move"));
        for (Ring ring : model.snapshot().rings()) {
            rings.getItems().add(item(ring.name(), () -> controller.moves().onRing(all, ring)));
        }
        return rings;
    }

    private Menu categories(List<UUID> all) {
        var categories = new Menu(Messages.text("sphere.menu.category"));
        for (Category category : model.snapshot().categories()) {
            categories.getItems().add(item(category.name(), () -> controller.moves().onCategory(all, category)));
        }
        return categories;
    }

    private Runnable unlessPast(Runnable action) {
        return () -> {
            if (!controller.moves().isRefused()) {
                action.run();
            }
        };
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
