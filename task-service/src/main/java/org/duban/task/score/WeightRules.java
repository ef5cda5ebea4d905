package org.duban.task.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** What weights must be, beyond their being there. */
@ApplicationScoped
class WeightRules {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final Set<PointKind> MERITS = EnumSet.of(PointKind.CLOSED_EARLY, PointKind.EXCELLENT);

    private final Checks checks;

    WeightRules(Checks checks) {
        this.checks = checks;
    }

    /** @throws Problem 422 naming every field at fault */
    void check(ScoreWeights weights) {
        checks.valid(weights);
        List<Problem.Violation> violations = new ArrayList<>();
        for (PointKind kind : PointKind.values()) {
            Text fault = fault(kind, weights.of(kind));
            if (fault != null) {
                violations.add(new Problem.Violation(field(kind), fault));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static Text fault(PointKind kind, BigDecimal weight) {
        if (weight.abs().compareTo(MOST) > 0) {
            return Text.of("must be between -%s and %s", "应在 -%s 到 %s 之间", MOST, MOST);
        }
        if (weight.signum() != 0 && weight.stripTrailingZeros().scale() > DECIMALS) {
            return Text.of("has at most %d decimals", "小数不得超过 %d 位", DECIMALS);
        }
        if (MERITS.contains(kind)) {
            return weight.signum() < 0 ? new Text("must not be negative, as it is a merit", "加分项不得为负") : null;
        }
        return weight.signum() > 0 ? new Text("must not be positive, as it is a fault", "扣分项不得为正") : null;
    }

    /** {@code LATE_ACCEPTANCE} stands in {@code lateAcceptance}. */
    private static String field(PointKind kind) {
        String[] words = kind.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
