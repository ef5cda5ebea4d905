package org.duban.runtime.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;

/**
 * Validates a body by its constraint annotations, at the moment the order of checks asks for it: after it is known
 * that the thing is there, visible, and in a state that allows the change.
 */
@ApplicationScoped
public class Checks {
    private final Validator validator;

    Checks(Validator validator) {
        this.validator = validator;
    }

    /** @throws Problem 422 naming every field at fault */
    public void valid(Object body) {
        if (body == null) {
            throw Problem.malformed(new Text("Send a JSON body.", "请提供 JSON 请求内容。"));
        }
        List<Problem.Violation> violations =
                validator.validate(body).stream().map(Checks::violation).toList();
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        return new Problem.Violation(path(violation), message(violation));
    }

    /** As the body has it: {@code attendees[0]}, without the validator's own name for what a list holds. */
    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", "");
    }

    private static Text message(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint.toLowerCase(Locale.ROOT)) {
            case "notnull" -> new Text("is missing", "不能为空");
            case "notblank", "notempty" -> new Text("must not be empty", "不能为空");
            case "size" ->
                Text.of(
                        "must have %s to %s entries or characters",
                        "长度或数量应在 %s 到 %s 之间", attributes.get("min"), attributes.get("max"));
            case "min" -> Text.of("must be at least %s", "不能小于 %s", attributes.get("value"));
            case "max" -> Text.of("must be at most %s", "不能大于 %s", attributes.get("value"));
            case "pattern" -> inBothLanguages(violation.getMessage());
            default -> new Text(violation.getMessage(), violation.getMessage());
        };
    }

    /** A pattern says in its message what it wants: in English, a bar, in Chinese. */
    private static Text inBothLanguages(String message) {
        String[] parts = message.split("\\s*\\|\\s*", 2);
        return parts.length == 2
                ? new Text(parts[0], parts[1])
                : new Text("is not in the form that is wanted", "格式不正确");
    }
}
