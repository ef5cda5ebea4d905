package org.duban.task.evidence.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of an XML part of an office file, read as a stream, a paragraph or cell a line. */
final class XmlText {
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final Set<String> LINES = Set.of("p", "si", "c", "br", "cr", "title", "subject", "description");
    private static final XMLInputFactory FACTORY = factory();

    private XmlText() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static void read(InputStream part, MarkSearch search) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new Counted(part));
            search.line();
            while (xml.hasNext()) {
                read(xml, xml.next(), search);
            }
        } catch (XMLStreamException e) {
            throw Refusal.broken();
        }
    }

    private static void read(XMLStreamReader xml, int event, MarkSearch search) {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            search.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } else if (event == XMLStreamConstants.END_ELEMENT && LINES.contains(xml.getLocalName())) {
            search.line();
        }
    }

    /** A few kilobytes of zip can unpack to gigabytes. */
    private static final class Counted extends FilterInputStream {
        private long left = MOST_BYTES;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw Refusal.unpacksTooLarge();
            }
            return read;
        }
    }
}
