/** The closing file (办结卷宗): all that is known of an ended task in one signed zip that verifies offline. */
package org.duban.task.closingfile;
