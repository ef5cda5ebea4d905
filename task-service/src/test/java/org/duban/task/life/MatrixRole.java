package org.duban.task.life;

/** Who asks: the people of the lead, of a co-department, of another one, and those of no department. */
enum MatrixRole {
    OFFICER("officer", "LEAD"),
    HEAD("head", "LEAD"),
    CO_OFFICER("officer", "CO"),
    CO_HEAD("head", "CO"),
    OTHER_OFFICER("officer", "OTHER"),
    OTHER_HEAD("head", "OTHER"),
    /** Not the one who issued it. */
    SUPERVISOR("supervisor2", null),
    LEADER("leader", null),
    SECRETARY("secretary", null),
    AUDITOR("auditor", null),
    SYSTEM("system", null);

    final String kind;
    final String department;

    MatrixRole(String kind, String department) {
        this.kind = kind;
        this.department = department;
    }

    boolean knowsOfTheTask() {
        return !"OTHER".equals(department);
    }
}
