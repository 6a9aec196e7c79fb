package parley.topic;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.FilterForm;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Corrections;
import parley.record.Topics;
import parley.record.participant.Sides;
import parley.statement.Comparisons;
import parley.statement.EntryLists;
import parley.statement.StatementNews;
import parley.statement.view.SideView;

@Controller
record TopicController(Topics topics, Sides sides, Corrections corrections, Comparisons comparisons, EntryLists lists) {

    @GetMapping("/topics")
    Page list() {
        var all = sides.findAllByOrderByPosition();
        var few = all.size() > TopicsPage.MOST_SIDES
                ? Stream.<SideView>empty()
                : Stream.concat(all.stream().map(SideView::of), Stream.of(SideView.NONE));
        return TopicsPage.of(
                TopicsPage.ordered(topics.all()),
                few.collect(Collectors.toMap(
                        side -> side,
                        side -> lists.answer(Filter.NONE.with(Field.SIDE, side.id()))
                                .counts(Field.TOPIC),
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }

    @GetMapping("/topics/{id}")
    Page topic(@PathVariable String id, HttpServletRequest request) {
        var topic = topics.findById(id).orElseThrow(() -> new NotOnRecord("/topics/", id, topics.ids()));
        var form = FilterForm.unfiltered("/topics/" + id, request.getParameterMap());
        var on = Filter.NONE.with(Field.TOPIC, id);
        var newest = lists.feed("topic/" + topic.firstId(), on, StatementNews::of);
        return TopicPage.of(
                topic,
                TopicsPage.ordered(topics.all()),
                comparisons.compare(form, on, side -> true, newest),
                corrections.findByTopicIdOrderByPosition(id));
    }
}
