package org.duban.devkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How classes behave, wherever they lie. */
final class Habits {
    private static final int MOST_CONSTRUCTOR_PARAMETERS = 5;
    private static final String CONVERT = "jakarta.persistence.Convert";
    private static final Set<String> CLOCKS = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName());

    private Habits() {}

    /** Those of a service. */
    static List<ArchRule> all() {
        List<ArchRule> all = new ArrayList<>(ofLoopsToo());
        all.add(noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .as("nobody sleeps: waiting has a condition"));
        return all;
    }

    /** Those that hold for loops in the background as well: such a loop rests between its rounds. */
    static List<ArchRule> ofLoopsToo() {
        return List.of(
                noMethods()
                        .that()
                        .arePublic()
                        .should()
                        .haveNameMatching("set(Status|State)")
                        .as("a state changes by a verb, never by a public setter"),
                fields().that()
                        .haveNameMatching("status|state")
                        .and()
                        .areNotStatic()
                        .should()
                        .notBePublic()
                        .as("a state is no public field"),
                noClasses()
                        .should()
                        .callMethodWhere(asksTheMachineForTheTime())
                        .as("now comes from the injected clock"),
                noClasses()
                        .should()
                        .resideInAnyPackage("..controller..", "..repository..", "..impl..", "..util..", "..dto..")
                        .as("packages are named after features, not after layers"),
                fields().that()
                        .areAnnotatedWith(CONVERT)
                        .and(describe("hold a list or a map", Habits::holdsMany))
                        .and(describe("may change", field -> !isImmutable(field.getOwner())))
                        .should(notBeCalledImmutable())
                        .as("a list that may change is compared with what was read"),
                classes()
                        .that(describe("have collaborators", type -> !type.isRecord() && !type.isEnum()))
                        .should(haveFewConstructorParameters())
                        .as("a constructor has at most " + MOST_CONSTRUCTOR_PARAMETERS + " parameters"));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return describe(
                "asks the machine for the time",
                call -> call.getName().equals("now")
                                && CLOCKS.contains(call.getTargetOwner().getName())
                                && call.getTarget().getRawParameterTypes().isEmpty()
                        || call.getName().equals("currentTimeMillis"));
    }

    private static boolean holdsMany(JavaField field) {
        return field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class);
    }

    private static boolean isImmutable(JavaClass type) {
        return type.isAnnotatedWith("org.hibernate.annotations.Immutable");
    }

    /** Hibernate notes no write to a list: only the comparison, which "immutable" switches off, sees that it changed. */
    private static ArchCondition<JavaField> notBeCalledImmutable() {
        return new ArchCondition<>("not be made by an immutable converter") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAnnotationOfType(CONVERT)
                        .get("converter")
                        .filter(converter -> isImmutable((JavaClass) converter))
                        .ifPresent(bad -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveFewConstructorParameters() {
        return new ArchCondition<>("have few constructor parameters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(made -> !made.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(made -> made.getRawParameterTypes().size() > MOST_CONSTRUCTOR_PARAMETERS)
                        .forEach(made -> events.add(SimpleConditionEvent.violated(made, made.getFullName())));
            }
        };
    }
}
