package org.duban.task.lookback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.contracts.decision.Term;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;
import org.duban.task.clock.AskedDue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a look-back found. A RELAPSE takes the task up again, and so needs remarks, and a deadline or a term.
 *
 * @param deadline a day from today on, in the city; where it is left out the term says it
 */
@Schema(name = "LookBackVerdict")
public record LookBackVerdict(
        @NotNull Finding verdict,

        @Size(max = 1000) @Schema(nullable = true, examples = "All lamps are lit, the cables are checked each quarter.")
        String remarks,

        @Schema(nullable = true) LocalDate deadline,
        @Schema(nullable = true) Term term) {

    /** Whether what was mended holds. */
    @Schema(name = "LookBackFinding")
    public enum Finding {
        HELD,
        RELAPSE
    }

    boolean relapse() {
        return verdict == Finding.RELAPSE;
    }

    AskedDue due() {
        return new AskedDue(deadline, term);
    }

    List<Violation> faults(LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        if (relapse() && (remarks == null || remarks.isBlank())) {
            faults.add(new Violation("remarks", new Text("are needed where it broke again", "问题反弹时须说明情况")));
        }
        if (relapse()) {
            due().fault(today).ifPresent(faults::add);
        } else if (deadline != null || term != null) {
            faults.add(new Violation(
                    deadline == null ? "term" : "deadline", new Text("is only set where it broke again", "仅问题反弹时填写")));
        }
        return faults;
    }
}
