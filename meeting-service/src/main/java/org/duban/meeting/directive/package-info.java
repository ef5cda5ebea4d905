/** Requirements that the minutes state, as proposed to the secretary, who confirms or dismisses each. */
package org.duban.meeting.directive;
