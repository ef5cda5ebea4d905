/** The supervision office verifies what was submitted, and signs it off or returns it (销号). */
package org.duban.task.verification;
