package org.duban.meeting.review;

import java.util.List;
import org.duban.meeting.directive.DirectiveView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a directive was split into.
 *
 * @param directive as it is now
 * @param items its parts, in the order of the minutes
 */
@Schema(name = "DirectiveParts")
public record Parts(DirectiveView directive, List<DirectiveView> items) {}
