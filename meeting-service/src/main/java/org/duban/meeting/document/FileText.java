package org.duban.meeting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.duban.runtime.file.PlainText;
import org.duban.runtime.web.Problem;
import org.xml.sax.SAXException;

/** The text of a file, or why there is none. Files within the file are not opened. */
@ApplicationScoped
public class FileText {
    private static final int MOST_CHARACTERS = 10_000_000;

    private final AutoDetectParser parser =
            new AutoDetectParser(TikaConfig.getDefaultConfig().getDetector(), new OOXMLParser(), new PDFParser());

    /** @throws Problem 422 for what can't be decoded, is broken, encrypted or too long, or holds no text */
    public String of(Document document) {
        String text = document.type() == DocumentType.TEXT
                ? PlainText.decode(document.content(), document.charset())
                : PlainText.withoutControls(parsed(document));
        if (text.isBlank()) {
            throw Refusal.noText();
        }
        return text;
    }

    private String parsed(Document document) {
        byte[] content = document.content();
        if (document.type() == DocumentType.PDF) {
            PdfStreams.refuseBombs(content);
        }
        BodyContentHandler text = new BodyContentHandler(MOST_CHARACTERS);
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            parser.parse(stream, text, new Metadata(), context());
            return text.toString();
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted();
        } catch (SAXException | TikaException | IOException e) {
            // The bytes are in memory, so what fails to be read is the file.
            throw Refusal.of(e);
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
}
