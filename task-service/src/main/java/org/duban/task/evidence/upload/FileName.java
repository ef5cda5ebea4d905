package org.duban.task.evidence.upload;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files as people and browsers send them. */
public final class FileName {
    /** Controls, and what turns the direction of writing around so that a name reads as another. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._-]");

    private FileName() {}

    /** The name alone, without folders and unseen characters; empty where nothing is left. */
    public static String of(String sent) {
        if (sent == null) {
            return "";
        }
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return UNSEEN.matcher(name).replaceAll("").strip();
    }

    /** What stands behind the last dot, in small letters; empty where there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** A Content-Disposition by which a browser saves the file under its name (RFC 6266, RFC 8187). */
    public static String attachment(String name) {
        String plain = NOT_PLAIN.matcher(name).replaceAll("_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
