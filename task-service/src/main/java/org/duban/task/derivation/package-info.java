/** One task for each issued decision, kept in step when the decision is amended or revoked. */
package org.duban.task.derivation;
