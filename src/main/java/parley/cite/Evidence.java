package parley.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.record.EdtfDate;
import parley.record.Report;

/**
 * One place in one source, as a citation names it. What is empty is unknown.
 *
 * @param published when the source was published
 * @param via whom the source had it from, nearest to the source first
 * @param carriesTheWords whether the words cited are the words of this place
 */
record Evidence(
        String title,
        String publisher,
        String author,
        String address,
        EdtfDate published,
        int paragraph,
        List<String> via,
        boolean carriesTheWords) {

    static Evidence of(Report report) {
        var source = report.source();
        return new Evidence(
                source.title().orElse(""),
                source.publisher().orElse(""),
                source.author().orElse(""),
                source.address().orElse(""),
                source.published(),
                report.paragraph(),
                List.copyOf(report.via()),
                report.wording().isEmpty());
    }

    /** The places that carry the words cited; all of them where none does. */
    static List<Evidence> first(List<Evidence> all) {
        var same = all.stream().filter(Evidence::carriesTheWords).toList();
        return same.isEmpty() ? all : same;
    }

    /** Several places as they are read out. */
    static String reading(List<Evidence> places) {
        return places.stream().map(Evidence::reading).collect(Collectors.joining("; and in "));
    }

    /** The source, the paragraph, and whom the source had it from. */
    String reading() {
        var chain = via.stream().map(name -> ", via " + name).collect(Collectors.joining());
        return source() + ", ¶ " + paragraph + chain;
    }

    /** The source and the address it was published at. */
    String withAddress() {
        return address.isEmpty() ? reading() : reading() + ", " + address;
    }

    /** A source without a known title is described and not named, as style guides ask. */
    private String source() {
        var when = published.isNone() ? "date unknown" : "published " + published.dayless();
        return title.isEmpty()
                ? Stream.of(author, publisher, "a source " + untitled(when))
                        .filter(known -> !known.isEmpty())
                        .collect(Collectors.joining(", "))
                : Stream.of(author, "“" + inner(title) + "”", publisher, when)
                        .filter(known -> !known.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private String untitled(String when) {
        var unknown = new ArrayList<String>();
        if (author.isEmpty()) {
            unknown.add("author");
        }
        if (publisher.isEmpty()) {
            unknown.add("publisher");
        }
        unknown.add("title");
        var last = unknown.remove(unknown.size() - 1);
        var list = unknown.isEmpty() ? last : String.join(", ", unknown) + " and " + last;
        return published.isNone()
                ? "of unknown date (" + list + " unknown)"
                : when + " (" + list + " unknown)";
    }

    private static String inner(String title) {
        return title.replace('“', '‘').replace('”', '’');
    }
}
