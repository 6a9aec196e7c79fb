package parley.publishing.format;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import parley.publishing.Feed;
import parley.publishing.Head;
import parley.publishing.Origin;
import parley.publishing.Page;

/** Writes a feed as Atom. */
final class Atom {

    private Atom() {}

    static byte[] of(Feed feed, Page page, String self, Origin origin) {
        var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setEncoding("UTF-8");
        atom.setId(feed.id());
        atom.setTitle(PlainText.of("Parley: " + page.head().shortTitle()));
        // Entries name what they are of by its path.
        atom.setXmlBase(origin.of("/"));
        atom.setAuthors(List.of(author("Parley")));
        atom.setAlternateLinks(List.of(link("alternate", "text/html", origin.of(page.whole()))));
        atom.setOtherLinks(List.of(link("self", "application/atom+xml", origin.of(self))));
        var entries = feed.entries().get().stream()
                .sorted(Comparator.comparing(Feed.Entry::published).reversed())
                .toList();
        var published = instants(entries, Feed.Entry::published);
        var updated = instants(entries, Feed.Entry::updated);
        atom.setEntries(IntStream.range(0, entries.size())
                .mapToObj(at -> entry(entries.get(at), published.get(at), updated.get(at), origin))
                .toList());
        atom.setUpdated(Stream.concat(Stream.of(Date.from(feed.updated())), updated.stream())
                .max(Comparator.naturalOrder())
                .orElseThrow());
        try {
            var document = new WireFeedOutput().outputJDom(atom);
            // Words in other languages have their own in the HTML of their entry.
            document.getRootElement().setAttribute("lang", "en", Namespace.XML_NAMESPACE);
            return new XMLOutputter(Format.getCompactFormat())
                    .outputString(document)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Entry entry(Feed.Entry entry, Date published, Date updated, Origin origin) {
        var atom = new Entry();
        atom.setId(entry.id());
        atom.setTitle(PlainText.of(Head.shortTitle(entry.title())));
        atom.setPublished(published);
        atom.setUpdated(updated);
        atom.setAlternateLinks(List.of(link("alternate", "text/html", origin.of(entry.path()))));
        atom.setAuthors(
                entry.authors().stream().map(PlainText::of).map(Atom::author).toList());
        if (!entry.html().isEmpty()) {
            var content = new Content();
            content.setType("html");
            content.setValue(PlainText.of(entry.html()));
            atom.setContents(List.of(content));
        }
        return atom;
    }

    private static com.rometools.rome.feed.atom.Link link(String rel, String type, String href) {
        var link = new com.rometools.rome.feed.atom.Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(href);
        return link;
    }

    private static com.rometools.rome.feed.synd.SyndPerson author(String name) {
        var person = new Person();
        person.setName(name);
        return person;
    }

    /**
     * Atom has no days, only instants: the first of the day in UTC (RFC 4287, 3.3), and so many seconds after it that
     * the entries of one day keep their order. The newest has the most, so that none changes when an older one leaves
     * the feed.
     */
    private static List<Date> instants(List<Feed.Entry> newestFirst, Function<Feed.Entry, LocalDate> day) {
        var seconds = new HashMap<LocalDate, Integer>();
        return newestFirst.stream()
                .map(day)
                .map(one -> one.atStartOfDay(ZoneOffset.UTC)
                        .plusSeconds(seconds.merge(one, -1, Integer::sum))
                        .plusSeconds(Feed.MOST))
                .map(time -> Date.from(time.toInstant()))
                .toList();
    }
}
