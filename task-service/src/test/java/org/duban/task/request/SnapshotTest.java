package org.duban.task.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.Test;

/** What an endpoint reads is as of one moment where it asks for that, and as of each statement where it does not. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class SnapshotTest {
    @Test
    void aSnapshotDoesNotSeeWhatIsCommittedMeanwhile() {
        assertThat(read("as-of-one-moment")).containsExactly(0, 0);
        assertThat(read("plainly")).containsExactly(0, 1);
    }

    private static List<Integer> read(String how) {
        return as("auditor")
                .get("/internal/reading-twice/" + how)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }
}
