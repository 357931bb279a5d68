package io.fika.ui;

import io.fika.app.Core;
import io.fika.app.desktop.Desktop;
import io.fika.app.desktop.Outside;
import io.fika.briefing.Printing;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.SomePeople;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.persistence.Database;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Fonts;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Notices;
import io.fika.ui.shell.Look;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A walk through the whole window, over a database in memory with some invented people, on 22 November 2026. All work
 * is done at once on the UI thread, so that a step is over when the robot is.
 */
@ExtendWith(ApplicationExtension.class)
public abstract class Journey implements Choosers {
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    protected final Core core =
            new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));

    /** What the choosers answer next. */
    protected final List<Path> chosen = new ArrayList<>();

    private Optional<Desktop> desktop = Optional.empty();

    // the extension calls a @Start of the test's own class alone
    @BeforeEach
    public void open() throws TimeoutException {
        FxToolkit.setupStage(this::start);
    }

    private void start(Stage stage) {
        Fonts.load();
        core.database().begin(Defaults.all());
        core.journal().commit(new Change("Invite some people", people()));
        var made = new Desktop(core, new Outside(Runnable::run, Runnable::run, Runnable::run, this, Notices.NONE, Printing.NONE, () -> {}), first());
        desktop = Optional.of(made);
        var scene = new Scene(made.root(), WIDTH, HEIGHT);
        made.dress(new Look(scene));
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    public void closeTheData() {
        core.close();
    }

    /** Where the walk starts. */
    protected Place first() {
        return Place.SPHERE;
    }

    /** Who is there; the rings and categories are those of a new folder. */
    protected List<Edit<?>> people() {
        List<Edit<?>> edits = new ArrayList<>();
        Random random = new Random(5);
        for (Contact contact : SomePeople.placed(40, 4, 7)) {
            edits.add(Edit.added(contact));
            LocalDate day = TODAY.minusDays(random.nextInt(150));
            edits.add(Edit.added(new Touch(
                    Ids.next(), 0, TouchKind.COFFEE, day, By.ME, "", List.of(contact.id()), null, null)));
        }
        return edits;
    }

    protected Desktop desktop() {
        return desktop.orElseThrow();
    }

    /** Somebody as stored now. */
    protected Contact now(Contact contact) {
        return core.set().find(Contact.class, contact.id()).orElseThrow();
    }

    /** Takes a node by its middle, carries it and lets it go over the middle of another. */
    protected static void drag(FxRobot robot, Node from, Node to) {
        carry(robot, from, to);
        robot.drop();
        settle();
    }

    /** Takes a node by its middle and carries it there, without letting go. */
    protected static void carry(FxRobot robot, Node from, Node to) {
        Point2D target = middle(to); // asked before the press, which may build what lies there anew
        robot.drag(middle(from), MouseButton.PRIMARY).moveTo(target);
        settle();
    }

    /** What the hint beside the cursor says, line by line. */
    protected static List<String> hint(FxRobot robot) {
        return robot.lookup(".drop-hint .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible())
                .map(Label::getText)
                .toList();
    }

    /** What is said at the bottom of the window, or nothing. */
    protected static String notice(FxRobot robot) {
        return robot.lookup(".notice .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible())
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    /** Waits until the window has drawn what it was told. */
    protected static void settle() {
        Windows.settle();
    }

    /** The first node of this selector that is on the screen: a list makes and drops cells until it has its size. */
    protected static Node shown(FxRobot robot, String selector) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> onScreen(robot, selector).findFirst().isPresent());
        } catch (TimeoutException e) {
            throw new AssertionError("Nothing on the screen is " + selector, e);
        }
        settle();
        return onScreen(robot, selector).findFirst().orElseThrow();
    }

    private static Stream<Node> onScreen(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAll().stream()
                .filter(node -> node.localToScreen(node.getLayoutBounds()) != null)
                .filter(node -> Stream.iterate(node, it -> it != null, Node::getParent).allMatch(Node::isVisible));
    }

    protected static Point2D middle(Node node) {
        Bounds bounds = Objects.requireNonNull(node.localToScreen(node.getLayoutBounds()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Override
    public List<Path> open(String title, List<FileKind> kinds) {
        return List.copyOf(chosen);
    }

    @Override
    public Optional<Path> save(String title, String name, List<FileKind> kinds) {
        return chosen.stream().findFirst();
    }

    @Override
    public Optional<Path> folder(String title) {
        return chosen.stream().findFirst();
    }
}
