package parley.topic;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parley.publishing.NotOnRecord;
import parley.record.Topics;
import parley.search.Filter;
import parley.search.FilterForm;
import parley.statement.Comparisons;

@Controller
@Transactional(readOnly = true)
class TopicController {

    private final Topics topics;
    private final Comparisons comparisons;

    TopicController(Topics topics, Comparisons comparisons) {
        this.topics = topics;
        this.comparisons = comparisons;
    }

    @GetMapping(path = "/topics", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list() {
        return new ModelAndView("topics", "page", TopicsPage.of(topics.findAllByOrderByNameAsc()));
    }

    @GetMapping(path = "/topics/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView topic(@PathVariable String id, HttpServletRequest request) {
        var topic =
                topics.findById(id)
                        .orElseThrow(() -> new NotOnRecord("/topics/", id, topics.ids()));
        var form =
                FilterForm.of("/topics/" + id, request.getParameterMap(), FilterForm.ALL_FILTERS);
        return new ModelAndView(
                "topic",
                "page",
                TopicPage.of(topic, comparisons.compare(form, Filter.NONE.on(id), side -> true)));
    }
}
