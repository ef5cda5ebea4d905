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
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Problem.invalid(path(unknown), new Text("is not a known field", "不是已知字段"));
        }
        if (failure instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            String known = Arrays.toString(wrong.getTargetType().getEnumConstants());
            return Problem.invalid(path(wrong), Text.of("must be one of %s", "必须是 %s 之一", known));
        }
        if (failure instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            String wanted = wanted(wrong.getTargetType());
            return Problem.invalid(path(wrong), Text.of("must be %s", "格式应为 %s", wanted));
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

    private static String wanted(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "2023-03-31";
            case "Instant" -> "2023-02-17T07:30:00Z";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true / false";
            case "List", "ArrayList", "Set" -> "[…]";
            case "String" -> "\"…\"";
            default -> "{…}";
        };
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
