package parley.publishing.sitemap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.publishing.NotOnRecord;
import parley.publishing.SiteAddress;

/** The sitemap: an index of files that list every page for search engines. */
@Controller
class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final int AT_ONCE = 1_000;

    private final SiteAddress site;
    private final List<SitemapSource> kinds;
    private final int most;

    /** The protocol allows 50,000 addresses and 50 MB a file; half of it stays under both. */
    Sitemap(SiteAddress site, List<SitemapSource> kinds, @Value("${parley.sitemap.most:25000}") int most) {
        this.site = site;
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing(SitemapSource::folder))
                .toList();
        this.most = most;
    }

    /** A file of the index: some of the addresses of one kind. */
    private record SitemapFile(SitemapSource kind, int first, int last) {}

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        var origin = site.origin();
        write(response, "sitemapindex", xml -> {
            var number = 0;
            for (var part : parts()) {
                var file = origin.of("/sitemap-" + ++number + ".xml");
                listed("sitemap", file, part.kind().changed().get(), xml);
            }
        });
    }

    @GetMapping("/sitemap-{number:[1-9][0-9]{0,5}}.xml")
    void part(@PathVariable int number, HttpServletResponse response) throws IOException {
        var parts = parts();
        if (number > parts.size()) {
            throw new NotOnRecord("/", "sitemap-" + number + ".xml", List.of("sitemap.xml"));
        }
        var part = parts.get(number - 1);
        var origin = site.origin();
        write(response, "urlset", xml -> {
            for (var first = part.first(); first <= part.last(); first += AT_ONCE) {
                var last = Math.min(first + AT_ONCE - 1, part.last());
                for (var page : part.kind().pages().apply(first, last)) {
                    listed("url", origin.of(page.path()), page.changed(), xml);
                }
            }
        });
    }

    /**
     * Filters and searches have endless pages, which robots are kept from. They may fetch the formats of a page, except
     * a whole list as a table, and not the whole record.
     */
    @GetMapping("/robots.txt")
    void robots(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public");
        response.getOutputStream()
                .write("""
                        User-agent: *
                        Disallow: /*?
                        Allow: /*?format=
                        Disallow: /*?*format=csv
                        Disallow: /*?*format=xlsx
                        Disallow: /record.zip
                        Sitemap: %s
                        """.formatted(site.origin().of("/sitemap.xml")).getBytes(StandardCharsets.UTF_8));
    }

    private List<SitemapFile> parts() {
        return kinds.stream()
                .flatMap(kind -> {
                    var count = kind.count().getAsInt();
                    return IntStream.iterate(1, first -> first <= count, n -> n + most)
                            .mapToObj(first -> new SitemapFile(kind, first, Math.min(first + most - 1, count)));
                })
                .toList();
    }

    private static void listed(String what, String address, Optional<LocalDate> changed, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(what);
        element(xml, "loc", address);
        if (changed.isPresent()) {
            element(xml, "lastmod", changed.get().toString());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** Writes the content of the root element. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static void write(HttpServletResponse response, String root, Content content) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public");
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
