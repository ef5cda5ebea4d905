package org.duban.meeting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
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
                where %1$s),
            -- Drafted straight from a sentence of the minutes in which nothing was proposed.
            drafted as (
                select x.id
                from decision x
                join meeting m on m.id = x.meeting_id
                join body b on b.id = m.body_id
                where x.directive_id is null and x.span_start is not null and x.state <> 'REVOKED'
                    and not exists (
                        select from directive p
                        where p.meeting_id = x.meeting_id and (p.sentence = x.sentence
                            or p.minutes_version = x.minutes_version
                            and p.span_start < x.span_end and p.span_end > x.span_start))
                    and %2$s)
            """;
    /** As {@link org.duban.meeting.extraction.Language} tells it, of the scripts that minutes are written in. */
    private static final String LANGUAGE_OF_DRAFT = """
            case when char_length(regexp_replace(x.sentence, '[^一-鿿]', '', 'g')) * 4
                > char_length(regexp_replace(x.sentence, '[^A-Za-z]', '', 'g')) then 'ZH' else 'EN' end
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
                select null as rule, (select count(*) from judged where added and state <> 'DISMISSED')
                        + (select count(*) from drafted), %1$s
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
            String judged = JUDGED.formatted(filter.conditions("d.language"), filter.conditions(LANGUAGE_OF_DRAFT));
            Object[] values = Stream.of(filter.values(), filter.values())
                    .flatMap(Stream::of)
                    .toArray();
            rows = sql.all(judged + COUNTED, Row::of, values);
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
