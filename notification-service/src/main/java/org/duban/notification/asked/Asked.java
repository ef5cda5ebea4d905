package org.duban.notification.asked;

import java.util.Arrays;
import java.util.UUID;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Query parameters as typed values; a parameter that is left out is null. */
public final class Asked {
    private static final int UUID_LENGTH = 36;

    private Asked() {}

    /** @throws Problem 400 for anything but an id */
    public static UUID id(String name, String text) {
        try {
            if (text == null || text.length() == UUID_LENGTH) {
                return text == null ? null : UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            // answered below, like one of another length
        }
        throw Problem.malformed(Text.of("%s must be an id.", "%s 应为标识符。", name));
    }

    /** @throws Problem 400 for anything but one of the names */
    public static <E extends Enum<E>> E oneOf(Class<E> names, String name, String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(names.getEnumConstants())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.malformed(Text.of(
                        "%s must be one of %s.", "%s 应为 %s 之一。", name, Arrays.toString(names.getEnumConstants()))));
    }

    /** @throws Problem 400 where it was left out */
    public static <T> T required(String name, T value) {
        if (value == null) {
            throw Problem.malformed(Text.of("Say which %s.", "请提供参数 %s。", name));
        }
        return value;
    }
}
