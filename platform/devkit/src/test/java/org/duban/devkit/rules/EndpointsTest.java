package org.duban.devkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    @Test
    void aPostThatAnswersWithAnEntityIsSeen() {
        assertThat(broken(Entities.class)).containsExactly("a POST at an endpoint answers with a Response");
        assertThat(broken(OneMethod.class)).containsExactly("a POST at an endpoint answers with a Response");
    }

    @Test
    void responsesAndOtherMethodsPass() {
        assertThat(broken(Responses.class)).isEmpty();
        assertThat(broken(FormsByMethod.class)).isEmpty();
    }

    @Test
    void anAnswerOfNoNamedFormIsSeen() {
        assertThat(broken(Formless.class)).containsExactly("what answers a request names the form of its answer");
        assertThat(broken(NoEndpoint.class)).containsExactly("what answers a request names the form of its answer");
    }

    private static List<String> broken(Class<?> type) {
        JavaClasses classes = new ClassFileImporter().importClasses(type);
        return Endpoints.all().stream()
                .filter(rule -> rule.allowEmptyShould(true).evaluate(classes).hasViolation())
                .map(ArchRule::getDescription)
                .toList();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Endpoint {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface POST {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface GET {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface Produces {}

    interface Response {}

    @Endpoint
    @Produces
    static class Entities {
        @POST
        String make() {
            return "made";
        }
    }

    static class OneMethod {
        @POST
        @Endpoint
        @Produces
        void make() {}
    }

    @Endpoint
    @Produces
    static class Responses {
        @POST
        Response make() {
            return null;
        }

        String read() {
            return "read";
        }
    }

    static class Formless {
        @GET
        String read() {
            return "read";
        }
    }

    static class FormsByMethod {
        @GET
        @Produces
        String read() {
            return "read";
        }

        void help() {}
    }

    static class NoEndpoint {
        @POST
        String make() {
            return "made";
        }
    }
}
