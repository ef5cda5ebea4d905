/** How far each decision is, as learnt from task-service's events. */
package org.duban.meeting.fulfilment;
