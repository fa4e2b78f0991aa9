package realtime.conformance.report;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;

/** {@code junit.xml}, as continuous integration reads it: unsupported and not started are skipped, inconclusive is an error. */
final class JunitXml {
    private JunitXml() {}

    static String of(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", clean(report.subject()));
            attribute(xml, "tests", report.results().size());
            attribute(xml, "failures", report.count(Verdict.FAIL));
            attribute(xml, "errors", report.count(Verdict.INCONCLUSIVE));
            attribute(xml, "skipped", report.count(Verdict.UNSUPPORTED) + report.count(Verdict.NOT_STARTED));
            for (Result result : report.results()) {
                testcase(xml, result);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return text + "\n";
    }

    private static void testcase(XMLStreamWriter xml, Result result) throws XMLStreamException {
        int dot = result.property().lastIndexOf('.');
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute(
                "classname",
                result.exercise().orElse(dot < 0 ? "" : result.property().substring(0, dot)));
        xml.writeAttribute("name", clean(result.property().substring(dot + 1)));
        xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", result.millis() / 1000.0));
        switch (result.verdict()) {
            case FAIL -> outcome(xml, "failure", result);
            case INCONCLUSIVE -> outcome(xml, "error", result);
            case UNSUPPORTED, NOT_STARTED -> outcome(xml, "skipped", result);
            case PASS, LENIENT -> {
                if (!result.message().isEmpty()) {
                    xml.writeStartElement("system-out");
                    xml.writeCharacters(clean(result.message()));
                    xml.writeEndElement();
                }
            }
        }
        xml.writeEndElement();
    }

    private static void outcome(XMLStreamWriter xml, String element, Result result) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("message", clean(String.join(" ", result.requirements())));
        xml.writeCharacters(clean(result.message()));
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, long value) throws XMLStreamException {
        xml.writeAttribute(name, Long.toString(value));
    }

    /** XML cannot hold most control characters. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> c == '\n' || c == '\t' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
