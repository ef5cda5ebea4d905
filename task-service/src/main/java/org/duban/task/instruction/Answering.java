package org.duban.task.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Holds the answers of a report against the instructions that are open. */
@ApplicationScoped
public class Answering {
    /**
     * The answers of a report of the lead, in progress or final, on these tasks, whose rows are locked.
     *
     * @throws Problem 422 where one is left open, or an answer is to none of them
     */
    public Answers match(Collection<UUID> tasks, List<Answer> answers) {
        Map<UUID, Instruction> open = Instruction.openOf(tasks).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one, (one, same) -> one, LinkedHashMap::new));
        Map<Instruction, String> given = new LinkedHashMap<>();
        List<Problem.Violation> violations = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Instruction instruction = open.remove(answers.get(i).instruction());
            if (instruction == null) {
                Text message = new Text("is no open instruction on this task", "不是本事项待答复的批示");
                violations.add(new Problem.Violation("answers[" + i + "].instruction", message));
            } else {
                given.put(instruction, answers.get(i).text());
            }
        }
        if (!open.isEmpty()) {
            String ids = open.keySet().stream().map(UUID::toString).collect(Collectors.joining(", "));
            violations.add(new Problem.Violation("answers", Text.of("leave open: %s", "尚未答复的批示：%s", ids)));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new Answers(given);
    }

    /** The answers that these reports gave, by report. */
    public Map<UUID, List<Answer>> of(Collection<UUID> reports) {
        return Instruction.<Instruction>list("reportId in ?1 order by id", reports).stream()
                .collect(Collectors.groupingBy(
                        one -> one.reportId,
                        Collectors.mapping(one -> new Answer(one.id, one.answer), Collectors.toList())));
    }
}
