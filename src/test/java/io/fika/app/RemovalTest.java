package io.fika.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.persistence.Database;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Promise;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Removing people takes everything that hangs on them, from every package, as one change. */
class RemovalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Core core = new Core(Database.inMemory(), Clock.systemUTC());
    private final Contact ada = Contact.named(PersonName.of("Ada"), DAY);

    @BeforeEach
    void fill() {
        core.people().add(ada);
        core.journal().commit(new Change("Know more", List.of(
                Edit.added(Need.of(ada.id(), "a coating lab", DAY)),
                Edit.added(Need.of(null, "a bookkeeper", DAY)),
                Edit.added(Promise.of(ada.id(), By.ME, "a list", DAY)),
                Edit.added(Favour.of(ada.id(), By.THEM, FavourKind.ADVICE, DAY, "advice")))));
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void whatIsTheirsGoesAndComesBackWithOneUndo() {
        core.people().remove(List.of(ada.id()));
        assertThat(core.set().all(Need.class)).extracting(Need::text).containsExactly("a bookkeeper");
        assertThat(core.set().all(Promise.class)).isEmpty();
        assertThat(core.set().all(Favour.class)).isEmpty();
        core.journal().undo();
        assertThat(core.people().find(ada.id())).isPresent();
        assertThat(core.set().all(Need.class)).hasSize(2);
        assertThat(core.set().all(Promise.class)).hasSize(1);
        assertThat(core.set().all(Favour.class)).hasSize(1);
    }
}
