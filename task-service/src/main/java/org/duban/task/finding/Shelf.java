package org.duban.task.finding;

/** Where the rows of a list stand in its order: all tasks, or those that one department has part in. */
enum Shelf {
    CITY("task t", "t", "t.id"),
    DEPARTMENT("task_department d" + Shelf.TO_TASK, "d", "d.task_id");

    static final String TO_TASK = " join task t on t.id = d.task_id";
    static final String OPEN = "d.status not in ('CLOSED', 'CANCELLED')";

    /** Read as a whole before anything is chosen or ordered, which is what the offset is for. */
    static final String OPEN_OF_ANCHOR =
            "(select * from task_department d where d.department = :anchor and " + OPEN + " offset 0)";

    private final String from;
    private final String alias;
    private final String id;

    Shelf(String from, String alias, String id) {
        this.from = from;
        this.alias = alias;
        this.id = id;
    }

    String from() {
        return from;
    }

    /** The table that has the columns to filter and sort by. */
    String alias() {
        return alias;
    }

    String id() {
        return id;
    }
}
