package org.duban.runtime.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells JSON that can't be read (400) from JSON with values that can't be taken (422), and names the field. */
final class JsonProblems {
    /** Only its message tells this failure from a body of the wrong shape. */
    private static final String TRAILING = "Trailing token";

    private JsonProblems() {}

    static Problem of(JsonProcessingException failure) {
        if (failure.getCause() instanceof Problem problem) {
            return problem;
        }
        if (String.valueOf(failure.getOriginalMessage()).startsWith(TRAILING)) {
            return Problem.malformed(new Text("Nothing may follow the body's JSON.", "请求内容的 JSON 之后不得有其他内容。"));
        }
        if (failure instanceof UnfitText unfit) {
            return Problem.invalid(path(unfit), unfit.why());
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Problem.invalid(path(unknown), new Text("is not a known field", "不是已知字段"));
        }
        if (failure instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            String known = Arrays.toString(wrong.getTargetType().getEnumConstants());
            return Problem.invalid(path(wrong), Text.of("must be one of %s", "必须是 %s 之一", known));
        }
        if (failure instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            return Problem.invalid(path(wrong), wanted(wrong.getTargetType()));
        }
        if (failure instanceof JsonMappingException other && !other.getPath().isEmpty()) {
            return Problem.invalid(path(other), new Text("can't be taken as it is", "无法识别"));
        }
        return Problem.malformed(where(failure));
    }

    private static Text where(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? new Text("The body is not valid JSON.", "请求内容不是有效的 JSON。")
                : Text.of(
                        "The body is not valid JSON at line %d, column %d.",
                        "请求内容在第 %d 行第 %d 列处不是有效的 JSON。",
                        failure.getLocation().getLineNr(),
                        failure.getLocation().getColumnNr());
    }

    private static Text wanted(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> new Text("must be a date, such as 2023-03-31", "应为日期，例如 2023-03-31");
            case "Instant" ->
                new Text("must be a moment, such as 2023-02-17T07:30:00Z", "应为时刻，例如 2023-02-17T07:30:00Z");
            case "int", "Integer", "long", "Long" -> new Text("must be a whole number", "应为整数");
            case "boolean", "Boolean" -> new Text("must be true or false", "应为 true 或 false");
            case "List", "ArrayList", "Set" -> new Text("must be a list, […]", "应为列表 […]");
            case "String" -> new Text("must be text, \"…\"", "应为文本 \"…\"");
            default -> new Text("must be an object, {…}", "应为对象 {…}");
        };
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
