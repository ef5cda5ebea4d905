package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.task.score.Scores;
import org.duban.task.score.Standing;

/** How departments score in the month of a dashboard, up to its day. */
@ApplicationScoped
class Ranks {
    private final Scores scores;

    Ranks(Scores scores) {
        this.scores = scores;
    }

    /** Those of the departments that are ranked. */
    record OfMonth(Map<String, Standing> standings) {
        /** Null where it is not ranked. */
        BigDecimal score(String code) {
            return standings.containsKey(code) ? standings.get(code).points() : null;
        }

        /** Null where it is not ranked. */
        Integer rank(String code) {
            return standings.containsKey(code) ? standings.get(code).rank() : null;
        }

        long count() {
            return standings.size();
        }
    }

    OfMonth of(Days days) {
        try {
            return new OfMonth(scores.between(days.monthStart(), days.asOf()).stream()
                    .collect(Collectors.toMap(Standing::department, Function.identity())));
        } catch (SQLException e) {
            throw new IllegalStateException("the scores could not be read", e);
        }
    }
}
