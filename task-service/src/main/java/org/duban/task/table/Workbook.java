package org.duban.task.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.duban.runtime.file.ZipArchive;
import org.duban.runtime.web.Problem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an .xlsx. Nothing in it is run or calculated: of a formula the value saved with it is taken. */
final class Workbook {
    private static final int OLE = 0xD0CF11E0;

    private Workbook() {}

    /** @throws Problem 415 for what other office programs write */
    static boolean is(byte[] content) {
        int signature = content.length < 4
                ? 0
                : content[0] << 24 | (content[1] & 0xFF) << 16 | (content[2] & 0xFF) << 8 | content[3] & 0xFF;
        if (signature == OLE) {
            throw Unreadable.oldOrEncrypted();
        }
        return ZipArchive.is(content);
    }

    static void read(byte[] content, Table into) {
        ZipArchive.check(content);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            firstSheet(file, into);
        } catch (Problem problem) {
            throw problem;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException notWhatItSeems) {
            throw Unreadable.broken();
        }
    }

    private static void firstSheet(OPCPackage file, Table into)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(file);
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw Unreadable.broken();
        }
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new XSSFSheetXMLHandler(
                reader.getStylesTable(),
                new ReadOnlySharedStringsTable(file),
                new SheetRows(into),
                new CellTexts(),
                false));
        try (InputStream sheet = sheets.next()) {
            xml.parse(new InputSource(sheet));
        }
    }
}
