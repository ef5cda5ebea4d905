package org.duban.task.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Reads query parameters; null stays null, what can't be read is a 400 that names the parameter. */
final class Given {
    private Given() {}

    static <E extends Enum<E>> E oneOf(Class<E> type, String name, String value) {
        return value == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst()
                        .orElseThrow(() -> unreadable(name, names(type)));
    }

    /** A sort is named in lower case, as the rest of a query is. */
    static Sort sort(String value) {
        if (value == null) {
            return Sort.DUE;
        }
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> unreadable("sort", names(Sort.class).toLowerCase(Locale.ROOT)));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Problem unreadable(String name, String known) {
        return Problem.malformed(Text.of("%s must be like: %s.", "参数 %s 应为：%s。", name, known));
    }
}
