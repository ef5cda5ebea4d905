package org.duban.task.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Text by its byte order mark, else in UTF-8, else in GB18030; strictly, so that nothing is replaced or left out. */
final class Decoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    private Decoding() {}

    static String of(byte[] content) {
        String text = charsets(content).stream()
                .map(charset -> decoded(content, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(Unreadable::noText);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static List<Charset> charsets(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> List.of(UTF_16BE);
            case 0xFFFE -> List.of(UTF_16LE);
            default -> List.of(UTF_8, GB18030);
        };
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
