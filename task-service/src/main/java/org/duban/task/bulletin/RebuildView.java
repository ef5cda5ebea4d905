package org.duban.task.bulletin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A bulletin drawn up anew from what was recorded before the end of its cut-off day.
 *
 * @param same whether the figures are those that the bulletin reports; departments may be called otherwise by now
 * @param content what it would report if it were drawn up now
 */
@Schema(name = "BulletinRebuilt")
public record RebuildView(
        @Schema(examples = "2026-10") String period, BulletinState state, boolean same, BulletinContent content) {}
