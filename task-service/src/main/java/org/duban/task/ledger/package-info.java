/** The Excel ledger (台账) that supervision offices live in: written from the tasks, and taken back. */
package org.duban.task.ledger;
