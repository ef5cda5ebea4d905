package org.duban.devkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules as tests of a module. A service runs them with
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheRulesOfTheHouse() {
 *     return ArchitectureRules.ofService("task");
 * }
 * }</pre>
 */
public final class ArchitectureRules {
    private ArchitectureRules() {}

    /** The rules of a service whose classes lie below {@code org.duban.NAME}. */
    public static Stream<DynamicTest> ofService(String name) {
        String root = "org.duban." + name;
        return Stream.concat(
                tests(root, Dependencies.ofService(name), Dependencies.features(root), Endpoints.all(), Habits.all()),
                Stream.of(SourceBudget.test(Path.of("src/main/java"))));
    }

    /** The rules of {@code platform/runtime}. */
    public static Stream<DynamicTest> ofRuntime() {
        return Stream.concat(
                tests("org.duban.runtime", Dependencies.ofRuntime(), Endpoints.all(), Habits.ofLoopsToo()),
                Stream.of(SourceBudget.test(Path.of("src/main/java"))));
    }

    /** The rules of {@code platform/contracts}. */
    public static Stream<DynamicTest> ofContracts() {
        return tests("org.duban.contracts", Dependencies.ofContracts());
    }

    @SafeVarargs
    private static Stream<DynamicTest> tests(String root, List<ArchRule>... rules) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        return Stream.of(rules)
                .flatMap(List::stream)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(), () -> rule.allowEmptyShould(true).check(classes)));
    }
}
