package org.duban.task.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.search.Phrase;
import org.duban.runtime.search.SearchQuery;
import org.duban.runtime.security.Caller;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** A search as the caller may make it: the shelf it walks along, and the conditions its rows fulfil. */
final class TaskSearch {
    private final TaskFilter filter;
    private final Caller caller;
    private final Conditions conditions = new Conditions();
    private final Shelf shelf;
    private String from;

    private TaskSearch(TaskFilter filter, Caller caller) {
        this.filter = filter;
        this.caller = caller;
        this.shelf = anchor().isPresent() || !caller.cityWide() ? Shelf.DEPARTMENT : Shelf.CITY;
        this.from = shelf.from();
    }

    static TaskSearch of(TaskFilter filter, Caller caller, LocalDate today) {
        TaskSearch search = new TaskSearch(filter, caller);
        search.scope();
        search.open();
        search.byMatter();
        search.byDates();
        search.byLight(today);
        search.byWhatWaits(today);
        search.byPeople();
        search.byText();
        return search;
    }

    Shelf shelf() {
        return shelf;
    }

    Conditions conditions() {
        return conditions;
    }

    /** Whether it chooses among the rows of its shelf. */
    boolean chooses() {
        return conditions.count() > (shelf == Shelf.DEPARTMENT ? 1 : 0);
    }

    /** The department along whose shelf the search walks: the caller's own where they may know no other's tasks. */
    private Optional<String> anchor() {
        return caller.cityWide() ? Optional.ofNullable(filter.department) : caller.department();
    }

    private void scope() {
        if (shelf == Shelf.DEPARTMENT) {
            conditions.add("d.department = :anchor", "anchor", anchor().orElse(""));
        }
        TaskFilter.Role role = filter.role;
        if (role != null && shelf == Shelf.CITY) {
            throw Problem.malformed(new Text("role needs a department.", "role 参数须与 department 一并使用。"));
        }
        boolean other = filter.department != null && !anchor().equals(Optional.of(filter.department));
        if (other) {
            conditions.add(
                    "exists (select 1 from task_department o where o.task_id = d.task_id and o.department = :other"
                            + (role == null ? ")" : " and o.role = :role)"),
                    "other",
                    filter.department);
        } else if (role != null) {
            conditions.add("d.role = :role");
        }
        if (role != null) {
            conditions.with("role", role.name());
        }
    }

    /** Whoever asks for lights or open states is not to walk past all that has ended. */
    private void open() {
        if (shelf == Shelf.DEPARTMENT && openOnly()) {
            conditions.add(Shelf.OPEN);
        }
    }

    private boolean openOnly() {
        return filter.light != null
                || Boolean.TRUE.equals(filter.overdue)
                || Boolean.TRUE.equals(filter.unanswered)
                || Boolean.TRUE.equals(filter.acceptLate)
                || filter.status != null
                        && !filter.status.isEmpty()
                        && filter.status.stream()
                                .noneMatch(state -> Given.oneOf(TaskStatus.class, "status", state)
                                        .ended());
    }

    /**
     * The query for so many of its lines. What is open in a department is little beside what has ended: unless its
     * own index has the order, all of it is looked through, since a walk along the order might find nothing in it.
     */
    String lines(Sort sort, int rows) {
        return rows(TaskLines.SELECT, sort, rows);
    }

    /** The same with another select clause, which names the columns of a task by {@code t}. */
    String rows(String select, Sort sort, int rows) {
        String order = " order by " + sort.order(shelf) + " limit " + rows;
        if (sort == Sort.DUE || shelf != Shelf.DEPARTMENT || !openOnly() || !onShelfOnly()) {
            return select + from + conditions.where() + order;
        }
        return select + "(select * from " + Shelf.OPEN_OF_ANCHOR + " d" + conditions.where() + order + ") d"
                + Shelf.TO_TASK + order;
    }

    /** The query for how many there are, up to so many. */
    String count(int atMost) {
        return "select count(*) from (select 1 from " + from + conditions.where() + " limit " + atMost + ") found";
    }

    private boolean onShelfOnly() {
        return from.equals(shelf.from())
                && filter.meeting == null
                && filter.decision == null
                && filter.acceptLate == null
                && !mineAsLeader();
    }

    private void byMatter() {
        List<String> states = filter.status == null ? List.of() : filter.status;
        if (!states.isEmpty()) {
            states.forEach(state -> Given.oneOf(TaskStatus.class, "status", state));
            conditions.add(column("status") + " = any (:states)", "states", states.toArray(String[]::new));
        }
        if (filter.kind != null) {
            conditions.add(column("kind") + " = :kind", "kind", filter.kind.name());
        }
        if (filter.meeting != null) {
            conditions.add("t.meeting_id = :meeting", "meeting", filter.meeting);
        }
        if (filter.decision != null) {
            conditions.add("t.decision_id = :decision", "decision", filter.decision);
        }
    }

    private void byDates() {
        if (filter.dueFrom != null) {
            conditions.add(column("deadline") + " >= :dueFrom", "dueFrom", filter.dueFrom);
        }
        if (filter.dueTo != null) {
            conditions.add(column("deadline") + " <= :dueTo", "dueTo", filter.dueTo);
        }
        if (filter.closedFrom != null) {
            conditions.add(column("closed_on") + " >= :closedFrom", "closedFrom", filter.closedFrom);
        }
        if (filter.closedTo != null) {
            conditions.add(column("closed_on") + " <= :closedTo", "closedTo", filter.closedTo);
        }
        if (Given.sort(filter.sort) == Sort.CLOSED) {
            conditions.add(column("closed_on") + " is not null");
        }
    }

    private void byWhatWaits(LocalDate today) {
        if (filter.unanswered != null) {
            only(filter.unanswered, Waiting.forAnswer(shelf));
        }
        if (filter.acceptLate != null) {
            only(filter.acceptLate, Waiting.forSignature(shelf));
            conditions.with("today", today);
        }
    }

    private void only(boolean those, String condition) {
        conditions.add(those ? condition : "not (" + condition + ")");
    }

    private void byLight(LocalDate today) {
        if (filter.light != null) {
            conditions.add(Lights.are(filter.light, shelf.alias())).with("today", today);
        }
        if (filter.overdue != null) {
            only(filter.overdue, Lights.are(Light.RED, shelf.alias()));
            conditions.with("today", today);
        }
    }

    private void byPeople() {
        boolean mine = Boolean.TRUE.equals(filter.mine);
        if (!mine || !caller.cityWide()) {
            return;
        }
        String condition = mineAsLeader()
                ? "t.lead_department in (select code from department where leader = :me)"
                : column("issued_by") + " = :me";
        conditions.add(condition, "me", caller.username());
    }

    private boolean mineAsLeader() {
        return Boolean.TRUE.equals(filter.mine) && caller.is(Roles.LEADER);
    }

    private void byText() {
        List<Phrase> phrases = SearchQuery.of(filter.q).phrases();
        if (phrases.isEmpty()) {
            return;
        }
        from += " join task_text x on x.task_id = " + shelf.id();
        anchor().ifPresent(department -> Texts.within(conditions, department));
        for (int i = 0; i < phrases.size(); i++) {
            Texts.has(conditions, phrases.get(i), i);
        }
    }

    private String column(String name) {
        return shelf.alias() + "." + name;
    }
}
