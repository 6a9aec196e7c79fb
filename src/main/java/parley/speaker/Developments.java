package parley.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parley.publishing.Link;
import parley.record.Entries;
import parley.record.Entry;
import parley.record.Topic;
import parley.record.Topics;
import parley.search.Field;
import parley.search.Filter;
import parley.statement.EntryLists;

/** How what someone said developed: the topics they spoke on, from when to when. */
@Component
class Developments {

    /** The topics with most statements; all are in the filter of the page. */
    private static final int MOST = 12;

    private final EntryLists lists;
    private final Entries entries;
    private final Topics topics;

    Developments(EntryLists lists, Entries entries, Topics topics) {
        this.lists = lists;
        this.entries = entries;
        this.topics = topics;
    }

    private record Span(String topic, int statements, int first, int last) {}

    /** The topics of one speaker, those with most statements first. */
    List<Development> of(String speaker) {
        var said = lists.answer(Filter.NONE.by(speaker));
        var ends = said.ends(Field.TOPIC);
        var spans = new ArrayList<Span>();
        said.counts(Field.TOPIC)
                .most(MOST)
                .forEach(
                        (topic, statements) -> {
                            var end = ends.get(topic);
                            spans.add(new Span(topic, statements, end.first(), end.last()));
                        });
        var names =
                topics.findByIdIn(spans.stream().map(Span::topic).toList()).stream()
                        .collect(Collectors.toMap(Topic::id, Topic::name));
        var dated =
                entries
                        .at(
                                spans.stream()
                                        .flatMap(
                                                span -> List.of(span.first(), span.last()).stream())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Entry::position, Function.identity()));
        return spans.stream()
                .map(
                        span ->
                                new Development(
                                        span.topic(),
                                        new Link(
                                                "/speakers/" + speaker + "?topic=" + span.topic(),
                                                names.get(span.topic())),
                                        span.statements(),
                                        dated.get(span.first()).date(),
                                        dated.get(span.last()).date()))
                .toList();
    }
}
