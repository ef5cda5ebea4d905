package org.duban.runtime.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/**
 * Plain text, decoded strictly: by the charset that the sender names, else by its byte order mark, else as UTF-16 where
 * that is plain without a mark, else as UTF-8, else as GB18030. Nothing is replaced or left out.
 */
public final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainText() {}

    /**
     * The text of these bytes, without a byte order mark.
     *
     * @param charset as the sender names it, null where it does not
     * @throws Problem 415 for a charset that is not known, 422 for what is no text
     */
    public static String decode(byte[] content, String charset) {
        String text = charsets(content, charset).stream()
                .map(candidate -> decode(content, candidate))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> undecodable(charset));
        if (CONTROL.matcher(text).find()) {
            throw refused("It holds control characters, as no text does.", "内容含有控制字符，不是纯文本。");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Control characters that a file's text got from its layout mean nothing to a reader. */
    public static String withoutControls(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    private static List<Charset> charsets(byte[] content, String charset) {
        if (charset != null) {
            return List.of(named(charset));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return List.of(UTF_16BE);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return List.of(UTF_16LE);
        }
        return UnmarkedUtf16.in(content).map(List::of).orElse(List.of(UTF_8, GB18030));
    }

    private static Charset named(String charset) {
        try {
            return Charset.forName(charset);
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, new Text("That charset is not known here.", "不支持所声明的字符集。"));
        }
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static Problem undecodable(String charset) {
        return charset == null
                ? refused("It is not text in UTF-8, UTF-16 or GB18030.", "内容不是 UTF-8、UTF-16 或 GB18030 文本。")
                : refused("It is not text in the charset named.", "内容无法按所声明的字符集解码。");
    }

    private static Problem refused(String en, String zh) {
        return Problem.of(ProblemType.INVALID, new Text(en, zh));
    }
}
