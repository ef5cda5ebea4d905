package org.duban.task.trace;

import org.duban.contracts.delivery.SlipIssued;

/** A department was given a slip; told within the transaction that keeps it. */
public record SlipHeard(SlipIssued slip) {}
