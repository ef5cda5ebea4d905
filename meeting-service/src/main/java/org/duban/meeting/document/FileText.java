package org.duban.meeting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;
import org.xml.sax.SAXException;

/** The text of a file, or why there is none. Files within the file are not opened. */
@ApplicationScoped
public class FileText {
    private static final int MOST_CHARACTERS = 10_000_000;

    private final AutoDetectParser parser =
            new AutoDetectParser(TikaConfig.getDefaultConfig().getDetector(), new OOXMLParser(), new PDFParser());

    /** @throws Problem 422 for what can't be decoded, is broken, encrypted, too long, or holds no text */
    public String of(Document document) {
        String text = document.type() == DocumentType.TEXT
                ? PlainText.decode(document.content(), document.charset())
                : PlainText.withoutControls(parsed(document.content()));
        if (text.isBlank()) {
            throw refused("There is no text in it; a scanned page is a picture.", "文件中没有文字；扫描件只是图片。");
        }
        return text;
    }

    private String parsed(byte[] content) {
        BodyContentHandler text = new BodyContentHandler(MOST_CHARACTERS);
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            parser.parse(stream, text, new Metadata(), context());
            return text.toString();
        } catch (EncryptedDocumentException e) {
            throw refused("It is encrypted.", "文件已加密。");
        } catch (SAXException e) {
            throw WriteLimitReachedException.isWriteLimitReached(e)
                    ? refused("Its text is too long.", "文件文字过长。")
                    : broken();
        } catch (TikaException e) {
            throw broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        context.set(OfficeParserConfig.class, office);
        DocumentSelector none = metadata -> false;
        context.set(DocumentSelector.class, none);
        return context;
    }

    private static Problem broken() {
        return refused("The file is broken or not what it seems to be.", "文件已损坏或类型不符。");
    }

    private static Problem refused(String en, String zh) {
        return Problem.of(ProblemType.INVALID, new Text(en, zh));
    }
}
