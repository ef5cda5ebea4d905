package org.duban.notification.slip;

import org.duban.contracts.delivery.SlipColour;
import org.duban.notification.notice.About;

/** A reminder that gives its department a slip of that colour. */
public record SlipRequest(About about, String department, SlipColour colour) {}
