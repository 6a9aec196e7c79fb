package parley.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import parley.record.EdtfDate;
import parley.record.EntryLine;
import parley.record.EntryLink;
import parley.record.Participant;
import parley.record.Side;
import parley.record.Topic;
import parley.search.Filter.Kind;

/** Puts the entries of a record into columns, each as it comes, in the order of the timeline. */
final class ShelfBuilder {

    private static final List<Kind> KINDS = List.of(Kind.OWN_WORDS, Kind.REPORTED, Kind.TALKS);

    private final Anchors anchors;
    private final int[] dateOf;
    private final int[] added;
    private final Map<EdtfDate, Integer> dates = new HashMap<>();
    private final List<EdtfDate> datesByNumber = new ArrayList<>();
    private final Map<String, String> sideOf = new HashMap<>();
    private final Column sides;
    private final Column speakers;
    private final Column spokenOf;
    private final Column topics;
    private final Column kinds;
    private final TreeMap<Integer, String> talks = new TreeMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<EntryLink> talksLinks = new ArrayList<>();
    private int size;

    ShelfBuilder(List<Side> sides, List<Participant> people, List<Topic> topics, int size) {
        anchors = new Anchors(size);
        dateOf = new int[size];
        added = new int[size];
        people.forEach(one -> sideOf.put(one.id(), one.side().id()));
        this.sides = column(sides, Side::id, Side::name);
        speakers = column(people, Participant::id, Participant::name);
        spokenOf = column(people, Participant::id, Participant::name);
        this.topics = column(topics, Topic::id, Topic::name);
        kinds = column(KINDS, Kind::text, Kind::reading);
    }

    private <T> Column column(List<T> values, Function<T, String> id, Function<T, String> name) {
        var names = new LinkedHashMap<String, String>();
        values.forEach(value -> names.put(id.apply(value), name.apply(value)));
        return new Column(names, dateOf.length);
    }

    /** Adds an entry. */
    void add(EntryLine line) {
        anchors.add(line.anchor());
        dateOf[size] = dates.computeIfAbsent(line.date(), this::number);
        added[size] = (int) line.added().toEpochDay();
        kinds.add(size, kind(line).text());
        if (line.speaker() != null) {
            speakers.add(size, line.speaker());
            sides.add(size, sideOf.get(line.speaker()));
        }
        if (line.talks() != null) {
            talks.put(size, line.talks());
            titles.put(line.talks(), line.title());
        }
        size++;
    }

    private int number(EdtfDate date) {
        datesByNumber.add(date);
        return datesByNumber.size() - 1;
    }

    private static Kind kind(EntryLine line) {
        if (line.words() == null) {
            return Kind.TALKS;
        }
        return line.words().areOwn() ? Kind.OWN_WORDS : Kind.REPORTED;
    }

    /** Adds one whom a statement speaks of; none may come before an earlier statement's. */
    void addSpokenOf(EntryLink link) {
        spokenOf.add(link.position() - 1, link.id());
    }

    /** Adds a topic to a statement, none of which may come before an earlier one. */
    void addTopic(EntryLink link) {
        topics.add(link.position() - 1, link.id());
    }

    /** Adds talks to a statement, when all entries are added. */
    void addTalks(EntryLink link) {
        talksLinks.add(link);
    }

    Shelf build(String version) {
        var about = new Column(titles, size);
        var own = new TreeMap<>(talks);
        for (var link : talksLinks) {
            while (!own.isEmpty() && own.firstKey() < link.position() - 1) {
                var next = own.pollFirstEntry();
                about.add(next.getKey(), next.getValue());
            }
            about.add(link.position() - 1, link.id());
        }
        own.forEach(about::add);
        var columns = new EnumMap<Field, Column>(Field.class);
        columns.put(Field.SIDE, sides.close());
        columns.put(Field.SPEAKER, speakers.close());
        columns.put(Field.SPEAKS_OF, spokenOf.close());
        columns.put(Field.TOPIC, topics.close());
        columns.put(Field.TALKS, about.close());
        columns.put(Field.KIND, kinds.close());
        return new Shelf(version, anchors, columns, new Dates(datesByNumber), dateOf, added);
    }
}
