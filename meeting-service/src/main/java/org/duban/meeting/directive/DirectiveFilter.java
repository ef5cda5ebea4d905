package org.duban.meeting.directive;

import jakarta.ws.rs.QueryParam;
import org.duban.meeting.extraction.DirectiveKind;

/** Which directives are asked for; what is null does not narrow. */
public record DirectiveFilter(
        @QueryParam("state") DirectiveState state,
        @QueryParam("kind") DirectiveKind kind) {}
