package org.duban.notification.policy;

import java.util.List;

/** A named ladder with its rungs from first to last. */
public record Policy(String name, List<Rule> rules) {}
