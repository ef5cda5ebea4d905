package org.duban.meeting.extraction;

import java.util.List;

/** All that a text of minutes proposes. */
public record Extracted(MeetingHeader meeting, List<ExtractedItem> agendaItems, List<ExtractedDirective> directives) {}
