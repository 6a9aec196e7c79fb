package parley.topic;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.FilterForm;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Topics;
import parley.statement.Comparisons;
import parley.statement.EntryLists;
import parley.statement.StatementNews;

@Controller
record TopicController(Topics topics, Comparisons comparisons, EntryLists lists) {

    @GetMapping("/topics")
    Page list() {
        return TopicsPage.of(topics.all());
    }

    @GetMapping("/topics/{id}")
    Page topic(@PathVariable String id, HttpServletRequest request) {
        var topic = topics.findById(id).orElseThrow(() -> new NotOnRecord("/topics/", id, topics.ids()));
        var form = FilterForm.unfiltered("/topics/" + id, request.getParameterMap());
        var on = Filter.NONE.with(Field.TOPIC, id);
        var newest = lists.feed("topic/" + topic.firstId(), on, StatementNews::of);
        return TopicPage.of(topic, comparisons.compare(form, on, side -> true, newest));
    }
}
