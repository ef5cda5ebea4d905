package org.duban.contracts.decision;

/** What a decision asks for: setting right a problem that was pointed out (整改), or doing what was decided (交办). */
public enum TaskKind {
    RECTIFICATION,
    ASSIGNMENT
}
