package parley.topic;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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
        var few = sides.findAllByOrderByPosition();
        if (few.size() > TopicsPage.MOST_SIDES) {
            few = List.of();
        }
        return TopicsPage.of(
                TopicsPage.ordered(topics.all()),
                few.stream()
                        .collect(Collectors.toMap(
                                SideView::of,
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
