/** What a meeting dealt with, item by item. */
package org.duban.meeting.agenda;
