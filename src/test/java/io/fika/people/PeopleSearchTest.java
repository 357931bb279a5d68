package io.fika.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.persistence.Database;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSearchTest {
    private static final UUID TOUCH = Ids.next();

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
        "optics zoe", "+49 30 12345", "030 1234567", "example"
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
    void theNearestToTheNameComeFirst() {
        add("Rowland Berg", "");
        add("Anna Rowe", "");
        add("Bo Crow", "");
        people.add(Contact.named(PersonName.of("Eva Lang"), SomePeople.SINCE)
                .withWork(new Work("Rowntree", "", "")));
        people.add(Contact.named(PersonName.of("Max Noted"), SomePeople.SINCE)
                .withStory(Story.NONE.withNote("Rowed once")));
        assertThat(names("row")).containsExactly(
                "Rowland Berg", "Anna Rowe", "Eva Lang", "Zoë García", "Max Noted", "Bo Crow");
        assertThat(names("rowl")).containsExactly("Rowland Berg");
    }

    @Test
    void theWholeWordComesBeforeALongerOne() {
        add("Anna Aberg", "");
        add("Ann Zimmer", "");
        assertThat(names("ann")).containsExactly("Ann Zimmer", "Anna Aberg");
    }

    @Test
    void oneLetterFindsNamesAlone() {
        assertThat(names("c")).isEmpty(); // who plays the cello
        assertThat(names("g")).containsExactly("Zoë García");
        assertThat(names("lumen o")).containsExactly("Zoë García");
    }

    @Test
    void partsOfNamesWithoutSpacesAreFound() {
        add("王秀英", "");
        add("Jean-Luc O’Brien", "");
        assertThat(names("秀")).containsExactly("王秀英");
        assertThat(List.of("luc", "jean-l", "jeanluc", "obrien", "o'brien", "(jean)"))
                .allSatisfy(query -> assertThat(names(query)).containsExactly("Jean-Luc O’Brien"));
    }

    @Test
    void atMostSoManyAreTheBest() {
        for (int i = 0; i < 30; i++) {
            add("Nobody Special", "Annual reports " + i);
        }
        add("Anna Last", "");
        assertThat(search.find("ann", 3).getFirst().name().full()).isEqualTo("Anna Last");
        assertThat(search.find("ann", 3)).hasSize(3);
    }

    @Test
    void whatIsSaidElsewhereFindsThemToo() {
        Map<UUID, Touch> touches = new LinkedHashMap<>();
        var told = new PeopleSearch(set, journal, List.of(
                new Mention<>(Touch.class, touches::values, Touch::contacts, Touch::note)));
        assertThat(told.find("sailing", 5)).isEmpty();
        Touch touch = touch("Told me of sailing");
        people.logTouch(touch);
        assertThat(told.find("sailing", 5)).extracting(Contact::id).containsExactly(zoe.id());
        people.editTouch(touch.withVersion(1), touch("Told me of chess").withVersion(1));
        assertThat(told.find("sailing", 5)).isEmpty();
        assertThat(told.find("chess", 5)).hasSize(1);
        journal.undo();
        assertThat(told.find("sailing", 5)).hasSize(1);
    }

    @Test
    void aNewTagThatIsUndoneFindsNobody() {
        search.find("", 1);
        people.tag(List.of(zoe.id()), "Chess club");
        assertThat(names("chess")).hasSize(1);
        journal.undo();
        assertThat(names("chess")).isEmpty();
    }

    @Test
    void aTagIsFoundByItsNewName() {
        Tag tag = set.all(Tag.class).iterator().next();
        search.find("rowing", 1);
        journal.commit(new Change("Rename", Edit.changed(tag, new Tag(tag.id(), tag.version(), "Chess club"))));
        assertThat(names("rowing")).isEmpty();
        assertThat(names("chess")).containsExactly("Zoë García");
    }

    @Test
    void thousandsOfEditsLeaveTheAnswersAsOfAFreshSearch() {
        search.find("", 1);
        for (int i = 0; i < 2_500; i++) {
            Contact now = people.find(zoe.id()).orElseThrow();
            people.edit(now, now.withName(PersonName.of("Zoë Number" + i)));
        }
        assertThat(names("number24")).containsExactly("Zoë Number2499");
        assertThat(names("number2499")).isEqualTo(new PeopleSearch(set, journal).find("number2499", 9).stream()
                .map(it -> it.name().full())
                .toList());
    }

    private List<String> names(String query) {
        return search.find(query, 9).stream().map(it -> it.name().full()).toList();
    }

    private void add(String name, String organisation) {
        people.add(Contact.named(PersonName.of(name), SomePeople.SINCE).withWork(new Work(organisation, "", "")));
    }

    private Touch touch(String note) {
        return new Touch(TOUCH, 0, TouchKind.CALL, SomePeople.SINCE, null, note, List.of(zoe.id()), null, null);
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
