package org.duban.devkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** What classes that answer requests must keep to. Annotations go by their simple names: the devkit knows no framework. */
final class Endpoints {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private Endpoints() {}

    /** The answer kept for an Idempotency-Key is a Response; a method of another type could not return it. */
    static List<ArchRule> all() {
        return List.of(
                methods()
                        .that(describe("answer a POST at an endpoint", Endpoints::answersPost))
                        .should()
                        .haveRawReturnType(named("Response"))
                        .as("a POST at an endpoint answers with a Response"),
                methods()
                        .that(describe("answer requests", Endpoints::answers))
                        .should(nameWhatTheyProduce())
                        .as("what answers a request names the form of its answer"));
    }

    /** Without it, who asks for another form is given whatever there is, in place of a 406. */
    private static ArchCondition<JavaMethod> nameWhatTheyProduce() {
        return new ArchCondition<>("name what they produce") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!has(method, "Produces") && !has(method.getOwner(), "Produces")) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    private static boolean answers(JavaMethod method) {
        return METHODS.stream().anyMatch(one -> has(method, one));
    }

    private static boolean answersPost(JavaMethod method) {
        return has(method, "POST") && (has(method, "Endpoint") || has(method.getOwner(), "Endpoint"));
    }

    private static boolean has(CanBeAnnotated element, String annotation) {
        return element.isAnnotatedWith(
                describe(annotation, mark -> mark.getRawType().getSimpleName().equals(annotation)));
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe(name, type -> type.getSimpleName().equals(name));
    }
}
