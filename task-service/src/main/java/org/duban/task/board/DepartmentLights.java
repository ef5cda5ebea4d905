package org.duban.task.board;

import org.duban.task.department.NamesBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the open tasks stand that a department leads. */
@Schema(name = "DepartmentLights")
public record DepartmentLights(@Schema(examples = "FGW") String department, NamesBody names, LightCounts lights) {}
