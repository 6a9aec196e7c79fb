package parley.search.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import parley.filter.Field;
import parley.filter.Filter.EntryKind;
import parley.record.Participant;
import parley.record.Side;
import parley.record.Topic;
import parley.record.projection.EntryLine;
import parley.record.projection.EntryLink;
import parley.record.value.EdtfDate;

/** Puts the entries of a record into columns, each as it comes, in the order of the timeline. */
public final class ColumnIndexBuilder {

    private static final List<EntryKind> KINDS = List.of(EntryKind.OWN_WORDS, EntryKind.REPORTED, EntryKind.TALKS);

    private final AnchorTable anchors;
    private final int[] dateOf;
    private final int[] added;
    private final Map<EdtfDate, Integer> dates = new HashMap<>();
    private final List<EdtfDate> datesByNumber = new ArrayList<>();
    private final Map<String, String> sideOf = new HashMap<>();
    private final FacetColumn sides;
    private final FacetColumn speakers;
    private final FacetColumn spokenOf;
    private final FacetColumn topics;
    private final FacetColumn kinds;
    private final TreeMap<Integer, String> talks = new TreeMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<EntryLink> talksLinks = new ArrayList<>();
    private int size;

    public ColumnIndexBuilder(List<Side> sides, List<Participant> people, List<Topic> topics, int size) {
        anchors = new AnchorTable(size);
        dateOf = new int[size];
        added = new int[size];
        people.forEach(one -> sideOf.put(one.id(), one.side().id()));
        this.sides = column(sides, Side::id, Side::name);
        speakers = column(people, Participant::id, Participant::name);
        spokenOf = column(people, Participant::id, Participant::name);
        this.topics = column(topics, Topic::id, Topic::name);
        kinds = column(KINDS, EntryKind::text, EntryKind::reading);
    }

    private <T> FacetColumn column(List<T> values, Function<T, String> id, Function<T, String> name) {
        var names = new LinkedHashMap<String, String>();
        values.forEach(value -> names.put(id.apply(value), name.apply(value)));
        return new FacetColumn(names, dateOf.length);
    }

    /** Adds an entry. */
    public void add(EntryLine line) {
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

    private static EntryKind kind(EntryLine line) {
        if (line.words() == null) {
            return EntryKind.TALKS;
        }
        return line.words().areOwn() ? EntryKind.OWN_WORDS : EntryKind.REPORTED;
    }

    /** Adds one whom a statement speaks of; none may come before an earlier statement's. */
    public void addSpokenOf(EntryLink link) {
        spokenOf.add(link.position() - 1, link.id());
    }

    /** Adds a topic to a statement, none of which may come before an earlier one. */
    public void addTopic(EntryLink link) {
        topics.add(link.position() - 1, link.id());
    }

    /** Adds talks to a statement, when all entries are added. */
    public void addTalks(EntryLink link) {
        talksLinks.add(link);
    }

    public ColumnIndex build(String version) {
        var about = new FacetColumn(titles, size);
        var own = new TreeMap<>(talks);
        for (var link : talksLinks) {
            while (!own.isEmpty() && own.firstKey() < link.position() - 1) {
                var next = own.pollFirstEntry();
                about.add(next.getKey(), next.getValue());
            }
            about.add(link.position() - 1, link.id());
        }
        own.forEach(about::add);
        var columns = new EnumMap<Field, FacetColumn>(Field.class);
        columns.put(Field.SIDE, sides.close());
        columns.put(Field.SPEAKER, speakers.close());
        columns.put(Field.SPEAKS_OF, spokenOf.close());
        columns.put(Field.TOPIC, topics.close());
        columns.put(Field.TALKS, about.close());
        columns.put(Field.KIND, kinds.close());
        return new ColumnIndex(version, anchors, columns, new DateColumn(datesByNumber), dateOf, added);
    }
}
