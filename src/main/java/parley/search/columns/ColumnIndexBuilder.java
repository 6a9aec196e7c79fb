package parley.search.columns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.util.ByteBlockPool;
import org.apache.lucene.util.ByteBlockPool.DirectAllocator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.BytesRefHash.DirectBytesStartArray;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.EntryKind;
import parley.record.Topic;
import parley.record.participant.Participant;
import parley.record.participant.Side;
import parley.record.projection.EntryLine;
import parley.record.projection.EntryLink;
import parley.record.projection.EntrySpeaker;
import parley.record.source.SourceLine;
import parley.record.value.AnswerKind;
import parley.record.value.EdtfDate;
import parley.record.value.Language;

/** Puts the entries of a record into columns; statements and links come in the order of the timeline. */
public final class ColumnIndexBuilder {

    private final BytesRefHash anchors;
    private final int[] dateOf;
    private final int[] added;
    private final Map<EdtfDate, Integer> dateNumbers = new HashMap<>();
    private final List<EdtfDate> dates = new ArrayList<>();
    private final Map<Field, FacetColumn> columns = new EnumMap<>(Field.class);

    /** Talks that are no entries yet, and talks that are not in the column of talks yet. */
    private final Deque<EntryLine> talks;

    private final Deque<EntryLine> talksThemselves;

    /** The sources of talks that are not in their column yet. */
    private final Deque<EntryLink> sourcesOfTalks = new ArrayDeque<>();

    private final List<EdtfDate> published = new ArrayList<>();
    private final Map<String, String> publishers = new HashMap<>();

    private int last;

    /**
     * @param talks in the order of the timeline
     * @param hasUnnamed whether a statement is by someone whom no source names
     * @param hasSideless whether a statement is by someone without a side
     * @param languages that words are in; those of one language in several countries or scripts count as one
     * @param size the number of statements and talks
     */
    public ColumnIndexBuilder(
            List<Side> sides,
            boolean hasSideless,
            List<Participant> people,
            boolean hasUnnamed,
            List<Topic> topics,
            List<EntryLine> talks,
            List<SourceLine> sources,
            List<Language> languages,
            int size) {
        this.talks = new ArrayDeque<>(talks);
        talksThemselves = new ArrayDeque<>(talks);
        dateOf = new int[size + 1];
        added = new int[size + 1];
        // So large that it never grows: at most half of its slots are taken.
        anchors = new BytesRefHash(
                new ByteBlockPool(new DirectAllocator()),
                Integer.highestOneBit(size + 1) << 2,
                new DirectBytesStartArray(size + 1));
        // Stands for position 0, so that each anchor has its position as its number.
        anchors.add(new BytesRef());
        var sideNames = names(sides, Side::id, Side::name);
        if (hasSideless) {
            sideNames.put(Filter.NO_SIDE, "No side");
        }
        columns.put(Field.SIDE, new FacetColumn(sideNames, size));
        var speakers = names(people, Participant::id, Participant::fullName);
        if (hasUnnamed) {
            speakers.put(Filter.UNNAMED, "unnamed speakers");
        }
        columns.put(Field.SPEAKER, new FacetColumn(speakers, size));
        column(Field.SPEAKS_OF, people, Participant::id, Participant::fullName);
        column(Field.TOPIC, topics, Topic::id, Topic::name);
        column(Field.TALKS, talks, EntryLine::talks, EntryLine::title);
        column(Field.SAID_IN, talks, EntryLine::talks, EntryLine::title);
        column(Field.SOURCE, sources, SourceLine::id, SourceLine::name);
        for (var source : sources) {
            published.add(source.day());
            if (source.publisher() != null) {
                publishers.put(source.id(), source.publisher());
            }
        }
        column(
                Field.PUBLISHER,
                publishers.values().stream()
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
                        .toList(),
                Function.identity(),
                Function.identity());
        column(
                Field.LANGUAGE,
                languages.stream()
                        .sorted(Comparator.comparing(Language::reading).thenComparing(Language::tag))
                        .toList(),
                Language::code,
                Language::reading);
        column(Field.ANSWERED, List.of(AnswerKind.values()), AnswerKind::text, AnswerKind::passive);
        column(Field.KIND, List.of(EntryKind.values()), EntryKind::text, EntryKind::reading);
    }

    private <T> void column(Field field, List<T> values, Function<T, String> id, Function<T, String> name) {
        columns.put(field, new FacetColumn(names(values, id, name), dateOf.length - 1));
    }

    private static <T> Map<String, String> names(List<T> values, Function<T, String> id, Function<T, String> name) {
        var names = new LinkedHashMap<String, String>();
        values.forEach(value -> names.put(id.apply(value), name.apply(value)));
        return names;
    }

    public void addStatement(EntryLine statement) {
        while (!talks.isEmpty() && talks.element().position() < statement.position()) {
            add(talks.remove(), EntryKind.TALKS);
        }
        add(statement, EntryKind.valueOf(statement.kind().name()));
    }

    private void add(EntryLine line, EntryKind kind) {
        last++;
        anchors.add(new BytesRef(line.anchor()));
        dateOf[last] = dateNumbers.computeIfAbsent(line.date(), date -> {
            dates.add(date);
            return dates.size() - 1;
        });
        added[last] = (int) line.added().toEpochDay();
        columns.get(Field.KIND).add(last, kind.text());
    }

    /** Adds one who said a statement; of several of one side, or unnamed ones, each counts once. */
    public void addSpeaker(EntrySpeaker speaker) {
        var position = speaker.position();
        columns.get(Field.SPEAKER).addOnce(position, Objects.requireNonNullElse(speaker.participant(), Filter.UNNAMED));
        columns.get(Field.SIDE).addOnce(position, Objects.requireNonNullElse(speaker.side(), Filter.NO_SIDE));
    }

    /** Adds a participant of whom a statement speaks. */
    public void addSpokenOf(EntryLink link) {
        columns.get(Field.SPEAKS_OF).add(link.position(), link.id());
    }

    /** Adds a topic of a statement. */
    public void addTopic(EntryLink link) {
        columns.get(Field.TOPIC).add(link.position(), link.id());
    }

    /** Adds talks that a statement is about. */
    public void addTalks(EntryLink link) {
        addTalksBefore(link.position());
        columns.get(Field.TALKS).add(link.position(), link.id());
    }

    /** Adds talks at which a statement was made. */
    public void addSaidIn(EntryLink link) {
        columns.get(Field.SAID_IN).add(link.position(), link.id());
    }

    /** Takes the sources that report talks, before those of statements. */
    public void addSourcesOfTalks(List<EntryLink> links) {
        sourcesOfTalks.addAll(links);
    }

    /** Adds a source that reports a statement; one with several reports of it counts once. */
    public void addSource(EntryLink link) {
        addSourcesOfTalksBefore(link.position());
        addSourceAndPublisher(link);
    }

    private void addSourcesOfTalksBefore(int position) {
        while (!sourcesOfTalks.isEmpty() && sourcesOfTalks.element().position() < position) {
            addSourceAndPublisher(sourcesOfTalks.remove());
        }
    }

    private void addSourceAndPublisher(EntryLink link) {
        columns.get(Field.SOURCE).addOnce(link.position(), link.id());
        var publisher = publishers.get(link.id());
        if (publisher != null) {
            columns.get(Field.PUBLISHER).addOnce(link.position(), publisher);
        }
    }

    /** Adds the language of the words of a statement. */
    public void addLanguage(EntryLink link) {
        columns.get(Field.LANGUAGE).add(link.position(), link.id());
    }

    /** Adds a way in which a statement was answered. */
    public void addAnswered(EntryLink link) {
        columns.get(Field.ANSWERED).add(link.position(), link.id());
    }

    /** Talks are found by their own id, too. */
    private void addTalksBefore(int position) {
        while (!talksThemselves.isEmpty() && talksThemselves.element().position() < position) {
            var one = talksThemselves.remove();
            columns.get(Field.TALKS).add(one.position(), one.talks());
        }
    }

    public ColumnIndex build(String version) {
        talks.forEach(line -> add(line, EntryKind.TALKS));
        addTalksBefore(Integer.MAX_VALUE);
        addSourcesOfTalksBefore(Integer.MAX_VALUE);
        columns.values().forEach(FacetColumn::close);
        return new ColumnIndex(
                version, anchors, columns, new DateColumn(dates), dateOf, new DateColumn(published), added);
    }
}
