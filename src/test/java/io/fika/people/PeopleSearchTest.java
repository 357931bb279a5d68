package io.fika.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.persistence.Database;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSearchTest {
    private final Database database = Database.inMemory();
    private final Journal journal = new Journal(database.journal(), Clock.systemUTC());
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final People people = new People(journal, set, new Belongings(set, database.touches(), List.of()));
    private final PeopleSearch search = new PeopleSearch(set, journal);
    private final Contact zoe = Contact.named(PersonName.of("Zoë García"), SomePeople.SINCE)
            .withWork(new Work("Lumen Optics", "", "Head of Purchasing"))
            .withMethods(List.of(
                    new ContactMethod(ContactMethod.Kind.EMAIL, "zg@lumen.example", "work"),
                    new ContactMethod(ContactMethod.Kind.PHONE, "+49 (30) 1234-567", "")))
            .withStory(Story.NONE.withNote("Plays the cello"));

    PeopleSearchTest() {
        people.add(zoe);
        people.add(Contact.named(PersonName.of("Sven Lindqvist"), SomePeople.SINCE));
        people.tag(List.of(zoe.id()), "Rowing club");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "zoe", "ZOË", "garcia", "gar zo", "lumen", "purchasing", "zg@lumen", "1234567", "4930123", "cello", "rowing",
        "optics zoe"
    })
    void findsByEveryFieldWithoutAccentsOrCase(String query) {
        assertThat(search.find(query, 5)).extracting(Contact::id).containsExactly(zoe.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindqivst", "lindkvist", "lindqist", "svne lindqvist"})
    void forgivesTypingErrors(String query) {
        assertThat(search.find(query, 5)).extracting(it -> it.name().full()).containsExactly("Sven Lindqvist");
    }

    @Test
    void nobodyIsFoundByNonsense() {
        assertThat(search.find("xqxqxq", 5)).isEmpty();
    }

    @Test
    void anEmptyQueryFindsEverybodyByName() {
        assertThat(search.find("  ", 5)).extracting(it -> it.name().full())
                .containsExactly("Sven Lindqvist", "Zoë García");
    }

    @Test
    void followsEveryEdit() {
        search.find("zoe", 1);
        Contact now = people.find(zoe.id()).orElseThrow();
        people.edit(now, now.withName(PersonName.of("Ximena Ruiz")));
        assertThat(search.find("zoe", 5)).isEmpty();
        assertThat(search.find("ximena", 5)).hasSize(1);
        people.remove(List.of(zoe.id()));
        assertThat(search.find("ximena", 5)).isEmpty();
        journal.undo();
        assertThat(search.find("ximena", 5)).hasSize(1);
    }
}
