package io.fika.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.CoffeeHours;
import io.fika.coffees.Desk;
import io.fika.coffees.Limits;
import io.fika.events.Profile;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.ui.Around;
import io.fika.ui.kit.Appearance;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsControllerTest {
    private final Desk desk = new Desk();
    private final Around around = new Around(desk.journal);
    private final SettingsModel model = new SettingsModel();
    private final SettingsController controller =
            new SettingsController(model, around.bench(), desk.coffees, desk.journal, desk.set);

    @BeforeEach
    void show() {
        controller.reload();
    }

    @Test
    void coffeeHoursAreOneChangeAndNoneIfNothingChanged() {
        controller.rules(rules -> rules.with(rules.hours().with(DayOfWeek.FRIDAY, List.of())));
        assertThat(Objects.requireNonNull(model.rules.get()).hours().on(DayOfWeek.FRIDAY)).isEmpty();
        controller.rules(rules -> rules.with(rules.hours()));
        assertThat(around.notices).containsExactly("Change the rules for coffees");
        desk.journal.undo();
        assertThat(Objects.requireNonNull(model.rules.get()).hours()).isEqualTo(CoffeeHours.USUAL);
    }

    @Test
    void oneLimitLeavesTheOthers() {
        controller.rules(rules -> rules.with(new Limits(3, 6, 20, 45, 15, 45)));
        controller.rules(rules -> rules.with(new Limits(rules.limits().perDay(), 9, 20, 45, 15, 45)));
        assertThat(desk.coffees.rules().limits()).isEqualTo(new Limits(3, 9, 20, 45, 15, 45));
    }

    @Test
    void theProfileAndTheAppearanceAreKept() {
        controller.profile(it -> new Profile("Mika", it.introduction(), it.ask(), it.offer()));
        controller.theme(Appearance.Theme.DARK);
        controller.text(Appearance.TextSize.LARGE);
        assertThat(model.profile.get()).isEqualTo(new Profile("Mika", "", "", ""));
        assertThat(model.appearance.get())
                .isEqualTo(new Appearance(Appearance.Theme.DARK, Appearance.TextSize.LARGE));
    }

    @Test
    void aRingIsRenamedMovedAndAdded() {
        Ring inner = rings().getFirst();
        controller.edit(inner, new Ring(inner.id(), 0, "Family", inner.position(), 7, 14));
        assertThat(rings().getFirst().name()).isEqualTo("Family");
        controller.move(rings().getFirst(), 1);
        assertThat(rings()).extracting(Ring::name).startsWith("Contact sphere", "Family");
        controller.addRing();
        controller.addRing();
        controller.addRing();
        controller.addRing();
        assertThat(rings()).hasSize(7);
        assertThat(rings()).extracting(Ring::position).doesNotHaveDuplicates();
    }

    @Test
    void aRingThatGoesSendsItsPeopleWhereTheUserSays() {
        UUID ada = desk.person("Ada", 1, 10);
        UUID bo = desk.person("Bo", 2, 10);
        controller.remove(rings().get(1), rings().getFirst());
        controller.remove(rings().get(1), null);
        assertThat(Objects.requireNonNull(now(ada).placement()).ring()).isEqualTo(rings().getFirst().id());
        assertThat(now(bo).placement()).isNull();
        assertThat(rings()).extracting(Ring::position).containsExactly(0, 1);
        controller.remove(rings().getFirst(), rings().getLast());
        assertThat(rings()).hasSize(2);
        desk.journal.undo();
        assertThat(now(bo).placement()).isEqualTo(new Placement(rings().get(1).id(), 0, 0.5));
    }

    @Test
    void aCategoryIsChangedAddedAndRemoved() {
        Category client = model.categories.get(1).category();
        UUID ada = desk.person("Ada", 1, 10, contact -> contact.withCategory(client.id()));
        assertThat(model.categories.get(1).people()).isEqualTo(1);
        controller.edit(client, new Category(client.id(), 0, "Customers", 1, Hue.TEAL, client.shape()));
        assertThat(model.categories.get(1).category().hue()).isEqualTo(Hue.TEAL);
        controller.addCategory();
        Category added = model.categories.getLast().category();
        assertThat(added.hue()).isEqualTo(Hue.ORANGE);
        controller.remove(model.categories.get(1).category());
        assertThat(now(ada).category()).isNull();
        desk.journal.undo();
        assertThat(now(ada).category()).isEqualTo(client.id());
    }

    @Test
    void careIsReported() {
        controller.care(() -> "The backup was written.");
        assertThat(model.report.get()).isEqualTo("The backup was written.");
    }

    private List<Ring> rings() {
        return model.rings.stream().map(SettingsModel.RingRow::ring).toList();
    }

    private Contact now(UUID contact) {
        return desk.set.find(Contact.class, contact).orElseThrow();
    }
}
