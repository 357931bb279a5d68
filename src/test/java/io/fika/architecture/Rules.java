package io.fika.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Stream;

/**
 * The rules between the packages. A package is named by its end ({@code ..fika.people..}), so that the same rules hold
 * for the program and for the violations planted under {@code planted.fika}.
 */
final class Rules {
    static final List<String> CORE = List.of(
            "text", "journal", "people", "coffees", "planner", "events", "reciprocity", "growth", "briefing",
            "exchange");
    static final List<String> FEATURES = List.of(
            "sphere", "people", "calendar", "events", "reciprocity", "insights", "settings", "sheets");

    private Rules() {}

    static final ArchRule JAVAFX_ONLY_IN_UI_AND_APP = noClasses()
            .that().resideOutsideOfPackages("..fika.ui..", "..fika.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..");

    static final ArchRule SQL_ONLY_IN_PERSISTENCE = noClasses()
            .that().resideOutsideOfPackage("..fika.persistence..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..");

    static final ArchRule PLANNER_KNOWS_JAVA_ALONE = classes()
            .that().resideInAPackage("..fika.planner..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", "..fika.planner..");

    static final ArchRule JOURNAL_KNOWS_JAVA_ALONE = classes()
            .that().resideInAPackage("..fika.journal..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", "..fika.journal..");

    static final ArchRule TEXT_KNOWS_NOBODY = knowsOnly("text");
    static final ArchRule PEOPLE_KNOW_JOURNAL = knowsOnly("people", "journal", "text");
    static final ArchRule COFFEES_KNOW_PEOPLE_AND_PLANNER = knowsOnly("coffees", "people", "planner", "journal", "text");
    static final ArchRule EVENTS_KNOW_PEOPLE = knowsOnly("events", "people", "journal", "text");
    static final ArchRule RECIPROCITY_KNOWS_PEOPLE = knowsOnly("reciprocity", "people", "journal", "text");
    static final ArchRule GROWTH_READS_THE_CORE =
            knowsOnly("growth", "people", "coffees", "events", "reciprocity", "journal", "text");
    static final ArchRule BRIEFING_READS_THE_CORE =
            knowsOnly("briefing", "people", "coffees", "events", "reciprocity", "growth", "journal", "text");
    static final ArchRule EXCHANGE_KNOWS_WHAT_IT_CARRIES = knowsOnly(
            "exchange", "people", "coffees", "planner", "events", "reciprocity", "growth", "journal", "text");
    static final ArchRule PERSISTENCE_KNOWS_RECORDS_ONLY = noClasses()
            .that().resideInAPackage("..fika.persistence..")
            .should().dependOnClassesThat().resideInAnyPackage("..fika.ui..", "..fika.app..", "..fika.planner..", "..fika.briefing..");

    static final ArchRule UI_KNOWS_NO_STORE = noClasses()
            .that().resideInAPackage("..fika.ui..")
            .should().dependOnClassesThat().resideInAnyPackage("..fika.persistence..", "..fika.app..");

    static final ArchRule KIT_KNOWS_NO_FEATURE = noClasses()
            .that().resideInAPackage("..fika.ui.kit..")
            .should().dependOnClassesThat(resideInAPackage("..fika.ui..").and(resideInAPackage("..fika.ui.kit..").negate().as("not the kit")));

    static final ArchRule ONLY_TASKS_NAMES_PLATFORM = noClasses()
            .that().resideOutsideOfPackage("..fika.app..").and().doNotHaveSimpleName("Tasks")
            .should().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform");

    static final ArchRule CONTROLLERS_AND_MODELS_KNOW_NO_NODES = noClasses()
            .that().haveSimpleNameEndingWith("Controller").or().haveSimpleNameEndingWith("Model")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..");

    static final ArchRule CONTROLLERS_KNOW_NO_VIEW = noClasses()
            .that().haveSimpleNameEndingWith("Controller")
            .should().dependOnClassesThat().haveSimpleNameEndingWith("View");

    static final ArchRule A_FEATURE_IS_ITS_PACKAGES_ONLY_PUBLIC_TYPE = classes()
            .that().resideInAnyPackage(FEATURES.stream().map(feature -> "..fika.ui." + feature + "..").toArray(String[]::new))
            .and().arePublic().and().areTopLevelClasses()
            .should().haveSimpleNameEndingWith("Feature");

    static final ArchRule NAMES_ARE_OF_THE_FIELD = noClasses()
            .should().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Impl");

    static final ArchRule NOBODY_STOPS_A_THREAD_WHILE_IT_READS = noClasses()
            .should().callMethod(ExecutorService.class, "shutdownNow")
            .orShould().callMethod(ThreadPoolExecutor.class, "shutdownNow")
            .because("an interrupt closes the database's file under everybody else");

    static final ArchRule NO_CYCLES = slices().matching("..fika.(*)..").should().beFreeOfCycles();

    static final ArchRule NO_CYCLES_IN_UI = slices().matching("..fika.ui.(*)..").should().beFreeOfCycles();

    /** A feature of the UI knows its core and the kit, never another feature, and the shell knows none. */
    static Stream<ArchRule> featuresKnowNoOther() {
        return Stream.concat(Stream.of("shell"), FEATURES.stream()).map(feature -> noClasses()
                .that().resideInAPackage("..fika.ui." + feature + "..")
                .should().dependOnClassesThat(resideInAPackage("..fika.ui..").and(
                        resideInAnyPackage("..fika.ui." + feature + "..", "..fika.ui.kit..").negate().as("neither its own nor the kit"))));
    }

    /** A core package may use these other packages of the program, and no UI. */
    private static ArchRule knowsOnly(String core, String... others) {
        String[] allowed = Stream.concat(Stream.of(core), Arrays.stream(others))
                .map(other -> "..fika." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that().resideInAPackage("..fika." + core + "..").and().resideOutsideOfPackage("..fika.ui..")
                .should().dependOnClassesThat(resideInAPackage("..fika..").and(
                        resideInAnyPackage(allowed).negate().as("none of what it may use")))
                .orShould().dependOnClassesThat().resideInAPackage("..fika.ui..");
    }
}
