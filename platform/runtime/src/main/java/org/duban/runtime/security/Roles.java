package org.duban.runtime.security;

import java.util.Set;

/** The roles a token's {@code groups} may name. */
public final class Roles {
    /** Meeting secretary (会务秘书). */
    public static final String SECRETARY = "secretary";
    /** Supervision office (督查室). */
    public static final String SUPERVISOR = "supervisor";
    /** Department officer (承办人). */
    public static final String OFFICER = "officer";
    /** Department head (部门负责人). */
    public static final String HEAD = "head";
    /** Leader (分管领导). */
    public static final String LEADER = "leader";
    /** Reads everything, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** Another government system, or the operator. */
    public static final String SYSTEM = "system";

    /** Roles that are not bound to one department. */
    static final Set<String> CITY_WIDE = Set.of(SECRETARY, SUPERVISOR, LEADER, AUDITOR, SYSTEM);

    private Roles() {}
}
