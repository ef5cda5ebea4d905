package org.duban.devkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What classes that answer requests must keep to. Annotations go by their simple names: the devkit knows no framework. */
final class Endpoints {
    private Endpoints() {}

    /** The answer kept for an Idempotency-Key is a Response; a method of another type could not return it. */
    static List<ArchRule> all() {
        return List.of(methods()
                .that(describe("answer a POST at an endpoint", Endpoints::answersPost))
                .should()
                .haveRawReturnType(named("Response"))
                .as("a POST at an endpoint answers with a Response"));
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
