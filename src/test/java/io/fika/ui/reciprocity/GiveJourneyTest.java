package io.fika.ui.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Promise;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.util.Comparator;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Giving, by keys and buttons. */
class GiveJourneyTest extends Journey {
    @Test
    void aFavourIsLoggedWithTenKeysFromWhereverOneIs(FxRobot robot) {
        Contact zebedee = known(robot, "Zebedee Quill");
        int before = core.set().all(Favour.class).size();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L); // 1
        settle();
        robot.write("zebed"); // 6
        settle();
        robot.type(KeyCode.ENTER); // 7: takes the name
        robot.push(KeyCode.ALT, KeyCode.A); // 8: advice
        robot.push(KeyCode.ALT, KeyCode.M); // 9: they helped me
        robot.type(KeyCode.ENTER); // 10: logs it
        settle();
        assertThat(core.set().all(Favour.class)).hasSize(before + 1);
        assertThat(core.set().all(Favour.class)).filteredOn(it -> it.contact().equals(zebedee.id())).singleElement()
                .matches(it -> it.by() == By.THEM && it.kind() == FavourKind.ADVICE);
        assertThat(robot.lookup(".give-favour").query().getParent().isVisible()).isFalse();
    }

    @Test
    void aNeedIsAnsweredWhileItIsTyped(FxRobot robot) {
        Contact zebedee = known(robot, "Zebedee Quill");
        robot.interact(() -> core.reciprocity().addOffer(zebedee.id(), "keeps beehives on roofs", TODAY));
        show(robot);
        TextField text = field(robot, "What? Topics");
        robot.interact(text::requestFocus);
        robot.write("a bee");
        settle();
        assertThat(says(robot, "Nobody offers this yet")).isTrue();
        robot.write("hive");
        settle();
        assertThat(says(robot, "One person offers this")).isTrue();
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(core.set().all(Need.class)).anyMatch(it -> it.text().equals("a beehive") && it.contact() == null);
        assertThat(text.getText()).isEmpty();
    }

    @Test
    void twoAreIntroducedByLettersThatAreReadyToBeCopied(FxRobot robot) {
        Contact zebedee = known(robot, "Zebedee Quill");
        Contact yasmin = known(robot, "Yasmin Vale");
        robot.interact(() -> core.reciprocity().addOffer(zebedee.id(), "keeps beehives on roofs", TODAY));
        robot.interact(() -> core.reciprocity().addNeed(yasmin.id(), "beehives", TODAY));
        show(robot);
        TextField filter = field(robot, "Filter");
        robot.interact(() -> filter.setText("beehive"));
        settle();
        robot.clickOn("Introduce");
        settle();
        robot.clickOn("Copy");
        settle();
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("Hello Yasmin,").contains("beehives", "Zebedee Quill"));
        assertThat(core.set().all(Introduction.class)).filteredOn(it -> it.first().equals(yasmin.id())).singleElement()
                .matches(it -> it.stage() == IntroductionStage.ASKED && it.second().equals(zebedee.id()));
    }

    @Test
    void aPromiseIsKeptByEnterAndBroughtBackByUndo(FxRobot robot) {
        Contact zebedee = known(robot, "Zebedee Quill");
        robot.interact(() -> core.reciprocity().promise(zebedee.id(), By.ME, "a jar of honey", TODAY.minusYears(1)));
        show(robot);
        ListView<?> owed = robot.lookup(".list-view").queryAllAs(ListView.class).stream()
                .filter(list -> "What I owe".equals(list.getAccessibleText())).findFirst().orElseThrow();
        robot.interact(() -> {
            owed.requestFocus();
            owed.getSelectionModel().selectFirst();
        });
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(honey().isOpen()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(honey().isOpen()).isTrue();
    }

    private Promise honey() {
        return core.set().all(Promise.class).stream()
                .filter(it -> it.text().equals("a jar of honey"))
                .max(Comparator.comparing(Promise::id)).orElseThrow();
    }

    private void show(FxRobot robot) {
        robot.interact(() -> desktop().navigator().show(Place.RECIPROCITY));
        settle();
    }

    private static boolean says(FxRobot robot, String text) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream().anyMatch(it -> text.equals(it.getText()));
    }

    private static TextField field(FxRobot robot, String prompt) {
        return robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(it -> Objects.requireNonNullElse(it.getPromptText(), "").startsWith(prompt))
                .findFirst()
                .orElseThrow();
    }

    private Contact known(FxRobot robot, String name) {
        Contact contact = Contact.named(PersonName.typed(name), TODAY);
        robot.interact(() -> core.people().add(contact));
        return contact;
    }
}
