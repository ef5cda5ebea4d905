package org.duban.meeting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.duban.runtime.db.Sql;

/** Counts what people made of proposals, in one statement, so that all figures are of one moment. */
@ApplicationScoped
class CountingCorrections {
    private static final String JUDGED = """
            with judged as (
                select d.rule, d.origin, d.state,
                    d.origin = 'PERSON' and cardinality(d.made_of) = 0 and d.sentence is not null as added,
                    coalesce(f.corrected, '{}') as corrected
                from directive d
                join meeting m on m.id = d.meeting_id
                join body b on b.id = m.body_id
                left join directive_fact f on f.directive_id = d.id and f.kind = 'CONFIRMED'
                where %s)
            """;
    private static final String FIGURES = """
            count(*) filter (where state = 'PROPOSED'),
            count(*) filter (where state = 'CONFIRMED' and corrected = '{}'),
            count(*) filter (where state = 'CONFIRMED' and corrected <> '{}' or state in ('SPLIT', 'MERGED')),
            count(*) filter (where 'KIND' = any (corrected)),
            count(*) filter (where 'OWNERS' = any (corrected)),
            count(*) filter (where 'DEADLINE' = any (corrected)),
            count(*) filter (where 'REQUIREMENT' = any (corrected)),
            count(*) filter (where state in ('SPLIT', 'MERGED')),
            count(*) filter (where state = 'DISMISSED')
            """;
    private static final String COUNTED = """
            select * from (
                select null as rule, (select count(*) from judged where added and state <> 'DISMISSED'), %1$s
                    from judged where origin = 'EXTRACTION'
                union all
                select part, 0, %1$s from judged, unnest(string_to_array(rule, '/')) as part group by part) as counted
            order by rule collate "C" nulls first
            """.formatted(FIGURES);

    private final Sql sql;

    CountingCorrections(Sql sql) {
        this.sql = sql;
    }

    ExtractionQuality count(QualityFilter filter) {
        List<Row> rows;
        try {
            rows = sql.all(JUDGED.formatted(filter.conditions()) + COUNTED, Row::of, filter.values());
        } catch (SQLException e) {
            throw new IllegalStateException("corrections could not be counted", e);
        }
        Row all = rows.get(0);
        long found = all.figures().unchanged() + all.figures().corrected();
        return new ExtractionQuality(
                all.figures(),
                all.missed(),
                Quality.share(found, found + all.missed()),
                rows.stream().skip(1).map(Row::ofRule).toList());
    }

    /** A rule's figures, or, where it is null, those of all of them. */
    private record Row(String rule, long missed, Quality figures) {
        static Row of(ResultSet row) throws SQLException {
            CorrectedFields fields = new CorrectedFields(
                    row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10));
            Quality figures = Quality.of(row.getLong(3), row.getLong(4), row.getLong(5), fields, row.getLong(11));
            return new Row(row.getString(1), row.getLong(2), figures);
        }

        RuleQuality ofRule() {
            return new RuleQuality(rule, figures);
        }
    }
}
