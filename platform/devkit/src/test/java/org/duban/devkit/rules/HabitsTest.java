package org.duban.devkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;

class HabitsTest {

    @Test
    void eachBadHabitIsSeen() {
        assertThat(broken(Settable.class)).containsExactly("a state changes by a verb, never by a public setter");
        assertThat(broken(Open.class)).containsExactly("a state is no public field");
        assertThat(broken(Impatient.class)).containsExactly("now comes from the injected clock");
        assertThat(broken(Sleepy.class)).containsExactly("nobody sleeps: waiting has a condition");
        assertThat(broken(Crowded.class)).containsExactly("a constructor has at most 5 parameters");
        assertThat(broken(Forgetful.class)).containsExactly("a list that may change is compared with what was read");
    }

    @Test
    void goodHabitsPass() {
        assertThat(broken(Verbal.class)).isEmpty();
        assertThat(broken(WideRecord.class)).isEmpty();
        assertThat(broken(WrittenOnce.class)).isEmpty();
        assertThat(broken(Compared.class)).isEmpty();
    }

    private static List<String> broken(Class<?> type) {
        JavaClasses classes = new ClassFileImporter().importClasses(type);
        return Habits.all().stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().toString().split("'")[1])
                .toList();
    }

    static class Settable {
        private String status;

        public void setStatus(String status) {
            this.status = status;
        }
    }

    static class Open {
        public String state;
    }

    static class Impatient {
        Instant when() {
            return Instant.now();
        }
    }

    /** Only looked at, to see that the rule against sleeping catches it; never run. */
    static class Sleepy {
        void nap() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    static class Crowded {
        Crowded(int a, int b, int c, int d, int e, int f) {}
    }

    static class Verbal {
        private String status;

        void accept() {
            status = "ACCEPTED";
        }
    }

    record WideRecord(int a, int b, int c, int d, int e, int f) {}

    /** A new list put in its field is never written. */
    static class Forgetful {
        @Convert(converter = Fixed.class)
        List<String> names;
    }

    @Immutable
    static class WrittenOnce {
        @Convert(converter = Fixed.class)
        List<String> names;
    }

    static class Compared {
        @Convert(converter = Joined.class)
        List<String> names;

        @Convert(converter = Fixed.class)
        String name;
    }

    @Immutable
    static class Fixed extends Joined {}

    static class Joined implements AttributeConverter<List<String>, String> {
        @Override
        public String convertToDatabaseColumn(List<String> names) {
            return String.join(",", names);
        }

        @Override
        public List<String> convertToEntityAttribute(String names) {
            return List.of(names.split(","));
        }
    }
}
