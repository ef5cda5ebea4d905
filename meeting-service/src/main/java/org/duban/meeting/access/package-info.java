/** Who may do what, as named lists of roles. */
package org.duban.meeting.access;
