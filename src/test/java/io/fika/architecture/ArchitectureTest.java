package io.fika.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps every rule, and every rule catches the violation that is planted for it. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.fika");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.fika");

    static Stream<String> rules() {
        return all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeepsTheRule(String name) {
        all().get(name).allowEmptyShould(true).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesItsPlantedViolation(String name) {
        assertThatThrownBy(() -> all().get(name).check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyPackageSaysWhatLivesThere() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/io/fika"))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::hasClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/fika"))) {
            for (Path file : files.filter(path -> path.endsWith("package-info.java")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).contains("@NullMarked");
            }
        }
    }

    private static boolean hasClasses(Path folder) {
        String[] names = folder.toFile().list((parent, name) -> name.endsWith(".java"));
        return names != null && names.length > 0;
    }

    private static Map<String, ArchRule> all() {
        Map<String, ArchRule> all = new TreeMap<>();
        Arrays.stream(Rules.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .forEach(field -> all.put(field.getName(), value(field)));
        List<ArchRule> features = Rules.featuresKnowNoOther().toList();
        for (int i = 0; i < features.size(); i++) {
            all.put("FEATURE_" + i, features.get(i));
        }
        return all;
    }

    private static ArchRule value(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
