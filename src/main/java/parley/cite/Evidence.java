package parley.cite;

import java.util.LinkedHashMap;
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

    /** Several places as they are read out, each source named once. */
    static String reading(List<Evidence> places) {
        return places.stream()
                .collect(
                        Collectors.groupingBy(
                                Evidence::source,
                                LinkedHashMap::new,
                                Collectors.mapping(Evidence::place, Collectors.joining("; "))))
                .entrySet()
                .stream()
                .map(in -> in.getKey() + ", " + in.getValue())
                .collect(Collectors.joining("; and in "));
    }

    /** The source, the paragraph, and whom the source had it from. */
    String reading() {
        return source() + ", " + place();
    }

    private String place() {
        return "¶ "
                + paragraph
                + via.stream().map(name -> ", via " + name).collect(Collectors.joining());
    }

    /** The source and the address it was published at. */
    String withAddress() {
        return address.isEmpty() ? reading() : reading() + ", " + address;
    }

    /** A source without a known title is described and not named, as style guides ask. */
    private String source() {
        var when = published.isNone() ? "of unknown date" : "published " + published.dayless();
        var name =
                title.isEmpty()
                        ? Stream.of("a source " + when + " (" + unknown() + " unknown)")
                        : Stream.of("“" + inner(title) + "”", publisher, when);
        var known = title.isEmpty() ? Stream.of(author, publisher) : Stream.of(author);
        return Stream.concat(known, name)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String unknown() {
        if (author.isEmpty() && publisher.isEmpty()) {
            return "author, publisher and title";
        }
        return author.isEmpty()
                ? "author and title"
                : publisher.isEmpty() ? "publisher and title" : "title";
    }

    private static String inner(String title) {
        return title.replace('“', '‘').replace('”', '’');
    }
}
