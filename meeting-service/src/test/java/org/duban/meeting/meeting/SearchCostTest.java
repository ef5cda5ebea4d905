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
    private static final Pattern PAGES = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by [A-Za-z ]+: (\\d+)");
    private static final int A_PAGE_OF_MEETINGS = 51;

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

    /** Pages and rows that are touched, not milliseconds: those are the same on a busy machine. */
    @Test
    @Tag("slow")
    void amongAHundredThousandASearchTouchesLittle() throws SQLException {
        meetings.record(100_000);
        long all = pages("explain (analyze, buffers) select sum(length(folded)) from meeting_text");

        for (String rare : List.of("防汛抗旱第77777号", "harbour77777", "第77777号 harbour77777")) {
            String plan = plan(rare);
            assertThat(plan).as(rare).contains("meeting_text_terms");
            assertThat(found(rare)).as(rare).isEqualTo(1);
            assertThat(removed(plan)).as(rare).isLessThan(A_PAGE_OF_MEETINGS);
            assertThat(pages(rare, plan)).as(rare).isLessThan(all / 100);
        }
        for (String common : List.of("会议", "防汛抗旱", "会议 防汛抗旱", "议", "防汛抗旱 harbour77777", "nowhere")) {
            assertThat(pages(common, plan(common))).as(common).isLessThan(all);
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

    private long pages(String statement) throws SQLException {
        return pages(statement, String.join("\n", sql.all(statement, row -> row.getString(1))));
    }

    /** Those of the plan's first node, which counts all below it. */
    private static long pages(String what, String plan) {
        Matcher pages = PAGES.matcher(plan);
        assertThat(pages.find()).isTrue();
        long touched = number(pages.group(1)) + number(pages.group(2));
        LOG.infof("%s: %d pages%n%s", what, touched, plan);
        return touched;
    }

    private static long removed(String plan) {
        return REMOVED.matcher(plan)
                .results()
                .mapToLong(found -> number(found.group(1)))
                .sum();
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
