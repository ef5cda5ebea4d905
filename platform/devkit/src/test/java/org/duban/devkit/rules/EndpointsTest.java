package org.duban.devkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    @Test
    void aPostThatAnswersWithAnEntityIsSeen() {
        assertThat(broken(Entities.class)).isTrue();
        assertThat(broken(OneMethod.class)).isTrue();
    }

    @Test
    void responsesAndOtherMethodsPass() {
        assertThat(broken(Responses.class)).isFalse();
        assertThat(broken(NoEndpoint.class)).isFalse();
    }

    private static boolean broken(Class<?> type) {
        JavaClasses classes = new ClassFileImporter().importClasses(type);
        return Endpoints.all().stream()
                .anyMatch(rule -> rule.allowEmptyShould(true).evaluate(classes).hasViolation());
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Endpoint {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface POST {}

    interface Response {}

    @Endpoint
    static class Entities {
        @POST
        String make() {
            return "made";
        }
    }

    static class OneMethod {
        @POST
        @Endpoint
        void make() {}
    }

    @Endpoint
    static class Responses {
        @POST
        Response make() {
            return null;
        }

        String read() {
            return "read";
        }
    }

    static class NoEndpoint {
        @POST
        String make() {
            return "made";
        }
    }
}
