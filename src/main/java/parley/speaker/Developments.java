package parley.speaker;

import java.util.List;
import org.springframework.stereotype.Component;
import parley.filter.Field;
import parley.filter.Filter;
import parley.publishing.Link;
import parley.statement.EntryLists;

/** How what someone said developed: the topics they spoke on, from when to when. */
@Component
class Developments {

    /** The topics with most statements; all are in the filter of the page. */
    private static final int MOST = 12;

    private final EntryLists lists;

    Developments(EntryLists lists) {
        this.lists = lists;
    }

    /** The topics of one speaker, those with most statements first. */
    List<Development> of(String speaker) {
        var said = lists.answer(Filter.NONE.with(Field.SPEAKER, speaker));
        return said.counts(Field.TOPIC).most(MOST).stream()
                .map(topic -> {
                    var ends = said.ends(Field.TOPIC, topic.id()).orElseThrow();
                    return new Development(
                            topic.id(),
                            new Link("/speakers/" + speaker + "?topic=" + topic.id(), topic.name()),
                            topic.entries(),
                            ends.first(),
                            ends.last());
                })
                .toList();
    }
}
