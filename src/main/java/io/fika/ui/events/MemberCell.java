package io.fika.ui.events;

import io.fika.growth.ClubReport;
import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.Icons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Somebody in a group, and what the two of you have done. */
final class MemberCell extends ListCell<ClubReport.Member> {
    private final ClubController controller;
    private final Function<UUID, Optional<Category>> category;
    private final Avatar avatar = new Avatar(28);
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label facts = new Label();
    private final HBox line;

    MemberCell(ClubController controller, Function<UUID, Optional<Category>> category) {
        this.controller = controller;
        this.category = category;
        name.getStyleClass().add("semibold");
        detail.getStyleClass().addAll("small", "muted");
        facts.getStyleClass().add("small");
        VBox words = new VBox(name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        MenuItem card = item(Messages.text("events.ui.openContact"), it -> controller.open(it.person()));
        MenuItem coffee = item(Messages.text("events.ui.club.plan"), it -> controller.plan(it.person()));
        MenuItem left = item(Messages.text("events.ui.club.left"), controller::left);
        MenuItem strike = item(Messages.text("events.ui.club.strike"), controller::strike);
        MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL), card, coffee, left, strike);
        more.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        more.setAccessibleText(Messages.text("events.ui.club.more"));
        line = new HBox(avatar.root(), words, facts, more);
        line.getStyleClass().add("guest-row");
        getStyleClass().add("guest-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    private MenuItem item(String text, Consumer<ClubReport.Member> action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> {
            ClubReport.Member member = getItem();
            if (member != null) {
                action.accept(member);
            }
        });
        return item;
    }

    @Override
    protected void updateItem(ClubReport.@Nullable Member member, boolean empty) {
        super.updateItem(member, empty);
        if (member == null || empty) {
            setGraphic(null);
            return;
        }
        setGraphic(line);
        UUID kind = member.person().category();
        avatar.show(member.person().name(), (kind == null ? Optional.<Category>empty() : category.apply(kind))
                .map(Category::hue).orElse(Hue.GREY));
        name.setText(member.person().name().full());
        LocalDate until = member.membership().until();
        detail.setText(until != null
                ? Messages.text("events.ui.club.until", Days.of(until, controller.today()))
                : standing(member));
        facts.setText(String.join(" · ", facts(member)));
        line.setOpacity(member.isIn() ? 1 : 0.6);
    }

    // what they are in the group first, then where they work and how long they are in it
    private static String standing(ClubReport.Member member) {
        LocalDate since = member.membership().since();
        return Stream.of(
                        member.membership().role(), member.person().work().organisation(),
                        since == null
                                ? ""
                                : Messages.text("events.ui.club.since", String.valueOf(since.getYear())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private List<String> facts(ClubReport.Member member) {
        List<String> facts = new ArrayList<>();
        LocalDate oneToOne = member.oneToOne();
        facts.add(oneToOne != null
                ? Messages.text("events.ui.club.oneToOne", Days.shortly(oneToOne, controller.today()))
                : member.known() ? Messages.text("events.ui.club.known") : Messages.text("events.ui.club.unknown"));
        if (member.bought()) {
            facts.add(Messages.text("events.ui.club.bought"));
        }
        if (member.supports() > 0) {
            facts.add(Messages.text("events.ui.club.supports", member.supports()));
        }
        return facts;
    }
}
