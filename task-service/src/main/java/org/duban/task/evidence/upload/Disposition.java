package org.duban.task.evidence.upload;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a Content-Disposition, of a body or of one part of a form. */
record Disposition(Map<String, String> parameters) {
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([A-Za-z0-9*_-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\"\\s]*))");
    private static final String UTF_8 = "utf-8''";

    static Disposition of(String header) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(header == null ? "" : header);
        while (matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3) : unescaped(matcher.group(2));
            found.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value);
        }
        return new Disposition(found);
    }

    /** Browsers escape a quotation mark only; a backslash before anything else is a folder of Windows. */
    private static String unescaped(String quoted) {
        return quoted.replace("\\\"", "\"").replace("%22", "\"");
    }

    /** Of the field of a form, null where it has none. */
    String name() {
        return parameters.get("name");
    }

    /** Of the file, in whichever form it was sent; null where it is none. */
    String fileName() {
        String extended = parameters.get("filename*");
        if (extended != null && extended.toLowerCase(Locale.ROOT).startsWith(UTF_8)) {
            return decoded(extended.substring(UTF_8.length()));
        }
        return parameters.get("filename");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
