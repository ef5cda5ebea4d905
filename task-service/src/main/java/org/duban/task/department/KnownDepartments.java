package org.duban.task.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.runtime.db.Remembered;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Text;

/** Which codes are departments that can be given a task, held in memory because every new task asks it. */
@ApplicationScoped
public class KnownDepartments {
    private static final Text UNKNOWN = new Text("is not a department", "不是已有单位");
    private static final Text RETIRED = new Text("is a retired department, which is given no tasks", "该单位已停用，不再承办新事项");

    /** By code, whether it is retired. */
    private final Remembered<Map<String, Boolean>> retired;

    KnownDepartments(CityClock clock) {
        retired = new Remembered<>(clock, KnownDepartments::read);
    }

    /**
     * Those of the codes that can't be given a task, in their order: no department has them, or a retired one. Asked in
     * a transaction.
     */
    public List<String> unknown(Collection<String> codes) {
        List<String> unsure = notActive(codes, retired.get());
        return unsure.isEmpty() ? unsure : notActive(unsure, retired.readAgain());
    }

    /** What is wrong with the first of the codes that can't be given a task; asked in a transaction. */
    public Optional<Text> fault(Collection<String> codes) {
        return unknown(codes).stream().findFirst().map(code -> retired.get().containsKey(code) ? RETIRED : UNKNOWN);
    }

    /** Whether there is such a department, retired or not; asked in a transaction. */
    public boolean exists(String code) {
        return retired.get().containsKey(code) || retired.readAgain().containsKey(code);
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) DepartmentsChanged changed) {
        retired.changed();
    }

    private static List<String> notActive(Collection<String> codes, Map<String, Boolean> known) {
        return codes.stream()
                .filter(code -> !Boolean.FALSE.equals(known.get(code)))
                .toList();
    }

    private static Map<String, Boolean> read() {
        return Department.getEntityManager()
                .createQuery("select code, retired from Department", Object[].class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (String) row[0], row -> (Boolean) row[1]));
    }
}
