/** What meeting-service publishes: decisions issued, amended, revoked, and meetings published. */
package org.duban.contracts.decision;
