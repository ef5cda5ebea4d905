package org.duban.devkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may know whom: arrows go down only. */
final class Dependencies {
    private static final List<String> SERVICES = List.of("meeting", "task", "notification");
    private static final String[] NEVER_SHIPPED = {"org.duban.devkit..", "org.duban.local..", "org.duban.gateway.."};

    private Dependencies() {}

    static List<ArchRule> ofService(String name) {
        String[] others = Stream.concat(
                        SERVICES.stream()
                                .filter(other -> !other.equals(name))
                                .map(other -> "org.duban." + other + ".."),
                        Stream.of(NEVER_SHIPPED))
                .toArray(String[]::new);
        return List.of(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .as("services meet in Kafka, never in code, and ship no test equipment"));
    }

    static List<ArchRule> ofRuntime() {
        return List.of(
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.duban.contracts..")
                                .and(not(resideInAPackage("org.duban.contracts.envelope.."))))
                        .as("runtime knows the envelope of the contracts, not what is in it"),
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.duban..")
                                .and(not(resideInAnyPackage("org.duban.runtime..", "org.duban.contracts.."))))
                        .as("runtime knows no service"));
    }

    static List<ArchRule> ofContracts() {
        return List.of(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.duban.contracts..")
                .as("contracts import nothing but the JDK"));
    }

    static List<ArchRule> features(String root) {
        return List.of(slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features do not know each other in circles"));
    }
}
