package parley.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.record.Report;
import parley.record.value.EdtfDate;
import parley.record.value.SourcePlace;
import parley.text.Counted;

/**
 * One place in one source, as a citation names it. What is empty is unknown.
 *
 * @param published when the source was published
 * @param language the tag of the source's language
 * @param via whom the source had it from, nearest to the source first
 * @param checked when its words were checked against a copy of the source, in words; may be empty
 * @param sha256 the digests of its paragraphs in that copy
 * @param manner the source's verb and how it prints the name, in words
 * @param carriesTheWords whether the words cited, or what was translated, stand in this place
 */
record Evidence(
        String title,
        String publisher,
        String author,
        String address,
        EdtfDate published,
        String language,
        SourcePlace at,
        List<String> via,
        String checked,
        List<String> sha256,
        String manner,
        boolean carriesTheWords) {

    /** How many sources a citation names at most, and how many places in each. */
    private static final int MOST = 3;

    static Evidence of(Report report) {
        var source = report.source();
        return new Evidence(
                source.title().orElse(""),
                source.publisher().orElse(""),
                source.author().orElse(""),
                source.address().orElse(""),
                source.published(),
                source.language().tag(),
                report.place(),
                List.copyOf(report.via()),
                report.checkedReading(),
                report.sha256(),
                report.manner(),
                report.statement()
                        .map(statement -> statement.isIn(report))
                        .orElse(report.wording().isEmpty()));
    }

    /** The places that carry the words cited; all of them where none does. */
    static List<Evidence> first(List<Evidence> all) {
        var same = all.stream().filter(Evidence::carriesTheWords).toList();
        return same.isEmpty() ? all : same;
    }

    /** The first places in words, each source named once. */
    static String reading(List<Evidence> places) {
        var sources = places.stream()
                .collect(Collectors.groupingBy(
                        Evidence::source,
                        LinkedHashMap::new,
                        Collectors.mapping(Evidence::place, Collectors.toList())));
        return several(
                sources.entrySet().stream()
                        .map(in -> in.getKey() + ", " + several(in.getValue(), "; ", "place"))
                        .toList(),
                "; and in ",
                "source");
    }

    /** The first of them, and how many more there are. */
    private static String several(List<String> all, String between, String kind) {
        var more = all.size() - MOST;
        return more <= 0
                ? String.join(between, all)
                : String.join(between, all.subList(0, MOST)) + between + more(more, kind);
    }

    /** A note on each of the first places, and how many more there are. */
    static List<String> notes(List<Evidence> places, Function<Evidence, String> note) {
        var notes = new ArrayList<>(places.stream().limit(MOST).map(note).toList());
        if (places.size() > MOST) {
            notes.add("Reported in " + more(places.size() - MOST, "place") + ".");
        }
        return notes;
    }

    private static String more(int count, String kind) {
        return Counted.of(count, "more " + kind);
    }

    /** The page or the pages; empty where a paragraph or a time is given. */
    String pages() {
        return at.page() == null ? "" : at.page();
    }

    /** The source, the place in it, and whom the source had it from. */
    String reading() {
        return source() + ", " + place();
    }

    private String place() {
        return at.reading()
                + via.stream().map(name -> ", via " + name).collect(Collectors.joining())
                + (checked.isEmpty() ? "" : ", " + checked);
    }

    /** The source, the digests of the place, and the address it was published at. */
    String withAddress() {
        return reading()
                + (sha256.isEmpty() ? "" : " (SHA-256 " + String.join(", ", sha256) + ")")
                + (address.isEmpty() ? "" : ", " + address);
    }

    /** A source without a known title is described and not named, as style guides ask. */
    private String source() {
        var when = published.isNone() ? "of unknown date" : "published " + published.dayless();
        var name = title.isEmpty()
                ? Stream.of("a source " + when + " (" + unknown() + " unknown)")
                : Stream.of("“" + inner(title) + "”", publisher, when);
        var known = title.isEmpty() ? Stream.of(author, publisher) : Stream.of(author);
        return Stream.concat(known, name).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String unknown() {
        if (author.isEmpty() && publisher.isEmpty()) {
            return "author, publisher and title";
        }
        return author.isEmpty() ? "author and title" : publisher.isEmpty() ? "publisher and title" : "title";
    }

    private static String inner(String title) {
        return title.replace('“', '‘').replace('”', '’');
    }
}
