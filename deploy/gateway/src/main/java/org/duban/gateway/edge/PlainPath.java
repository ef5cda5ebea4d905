package org.duban.gateway.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A path that means the same to the gateway and to whoever it is forwarded to. Anything that one of them might read
 * another way (dot segments, empty segments, encoded slashes, path parameters, double encoding) is not plain.
 */
final class PlainPath {
    private static final Pattern CHARACTERS = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,=:@%/-]*");
    private static final Pattern TRICK = Pattern.compile("\\.{0,2}|.*[/\\\\;%\\p{Cntrl}\\uFFFD].*", Pattern.DOTALL);

    private PlainPath() {}

    static boolean isPlain(String rawPath) {
        if (rawPath == null || !CHARACTERS.matcher(rawPath).matches()) {
            return false;
        }
        return rawPath.equals("/")
                || Stream.of(rawPath.substring(1).split("/", -1)).noneMatch(PlainPath::isTrick);
    }

    private static boolean isTrick(String segment) {
        try {
            String decoded = URLDecoder.decode(segment, StandardCharsets.UTF_8);
            return TRICK.matcher(decoded).matches();
        } catch (IllegalArgumentException malformed) {
            return true;
        }
    }
}
