/** How long it takes from a decision's commit in one service to its task's commit in the other. */
package org.duban.bench.derivation;
