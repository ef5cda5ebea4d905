package org.duban.task.closingfile;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.duban.task.evidence.EvidenceView;

/** How a file of evidence is called in the zip. */
final class EvidencePart {
    /** No file system takes a name of more than 255 bytes; the hash and its hyphen have 65. */
    private static final int MOST_BYTES = 180;

    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]");

    private EvidencePart() {}

    static String name(EvidenceView evidence) {
        return "evidence/" + evidence.sha256() + "-"
                + shortened(UNSAFE.matcher(evidence.name()).replaceAll("_"));
    }

    /** Keeps the ending, by which systems choose what to open it with. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        String stem = dot < 0 ? name : name.substring(0, dot);
        while (bytes(stem) + bytes(ending) > MOST_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
