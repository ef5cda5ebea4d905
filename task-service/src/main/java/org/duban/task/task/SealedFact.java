package org.duban.task.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/**
 * A fact with the text that was hashed when it was written.
 *
 * @param hash null for facts of earlier releases, which stand before the chain begins
 */
public record SealedFact(FactView fact, String text, String hash) {

    /**
     * All facts of a task, in order, each found to be what it was when it was written.
     *
     * @throws Problem 409 naming the first that is not, where somebody changed the tables by hand
     */
    public static List<SealedFact> of(Task task) {
        List<SealedFact> sealed = new ArrayList<>();
        String head = null;
        for (TaskFact fact : TaskFact.of(task.id, 0, Math.max(1, task.facts))) {
            int position = sealed.size() + 1;
            require(fact.position == position && Objects.equals(fact.previousHash, head), position);
            Seal seal = Seal.of(fact);
            require(fact.hash == null ? head == null : fact.hash.equals(seal.hash()), position);
            sealed.add(new SealedFact(FactView.of(fact), seal.text(), fact.hash));
            head = fact.hash;
        }
        require(sealed.size() == task.facts, sealed.size() + 1);
        require(Objects.equals(head, task.factHead), sealed.size());
        return List.copyOf(sealed);
    }

    private static void require(boolean whole, int position) {
        if (!whole) {
            throw Problem.of(
                            ProblemType.CONFLICT,
                            Text.of("The record is broken at fact %d.", "事项记录在第 %d 条处已被破坏。", position))
                    .with("fact", position);
        }
    }
}
