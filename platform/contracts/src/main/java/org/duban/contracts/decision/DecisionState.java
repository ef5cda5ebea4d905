package org.duban.contracts.decision;

/** A decision is drafted when its directive is confirmed, and binds once it is issued. */
public enum DecisionState {
    DRAFT,
    ISSUED,
    REVOKED
}
