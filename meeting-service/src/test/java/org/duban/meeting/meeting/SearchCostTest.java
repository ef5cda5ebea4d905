package org.duban.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What searching costs among many meetings, as the database itself tells. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class SearchCostTest {
    private static final Logger LOG = Logger.getLogger(SearchCostTest.class);
    private static final Pattern TIME = Pattern.compile("Execution Time: ([0-9.]+) ms");

    @Inject
    Sql sql;

    @Inject
    ManyMeetings meetings;

    @Test
    void amongThousandsTheIndexIsUsed() throws SQLException {
        meetings.record(4_000);

        assertThat(plan("防汛抗旱第37号")).contains("meeting_text_terms");
        assertThat(found("防汛抗旱第37号")).isPositive();
    }

    @Test
    @Tag("slow")
    void amongAHundredThousandAWordCostsMilliseconds() throws SQLException {
        meetings.record(100_000);

        for (String rare : List.of("防汛抗旱第77777号", "harbour77777", "第77777号 harbour77777")) {
            assertThat(plan(rare)).as(rare).contains("meeting_text_terms");
            assertThat(found(rare)).as(rare).isEqualTo(1);
            assertThat(milliseconds(rare)).as(rare).isLessThan(100);
        }
        for (String common : List.of("会议", "防汛抗旱", "会议 防汛抗旱", "议", "防汛抗旱 harbour77777", "nowhere")) {
            assertThat(milliseconds(common)).as(common).isLessThan(500);
        }
    }

    private String plan(String q) throws SQLException {
        MeetingQuery query = new MeetingQuery(new MeetingFilter(q, null, null, null, null, null)).first(51);
        return String.join(
                "\n", sql.all("explain (analyze, buffers) " + query.sql(), row -> row.getString(1), query.values()));
    }

    private int found(String q) throws SQLException {
        MeetingQuery query = new MeetingQuery(new MeetingFilter(q, null, null, null, null, null)).first(51);
        return sql.all(query.sql(), row -> row.getString(1), query.values()).size();
    }

    /** The best of three, and the plan in the log. */
    private double milliseconds(String q) throws SQLException {
        double best = Double.MAX_VALUE;
        String plan = "";
        for (int i = 0; i < 3; i++) {
            plan = plan(q);
            Matcher time = TIME.matcher(plan);
            assertThat(time.find()).isTrue();
            best = Math.min(best, Double.parseDouble(time.group(1)));
        }
        LOG.infof("%s: %.1f ms%n%s", q, best, plan);
        return best;
    }
}
