package parley.topic;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parley.publishing.NotOnRecord;
import parley.record.Entries;
import parley.record.Sides;
import parley.record.Topics;

@Controller
@Transactional(readOnly = true)
class TopicController {

    private final Topics topics;
    private final Entries entries;
    private final Sides sides;

    TopicController(Topics topics, Entries entries, Sides sides) {
        this.topics = topics;
        this.entries = entries;
        this.sides = sides;
    }

    @GetMapping(path = "/topics", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list() {
        return new ModelAndView("topics", "page", TopicsPage.of(topics.findAllByOrderByNameAsc()));
    }

    @GetMapping(path = "/topics/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView topic(@PathVariable String id) {
        var topic =
                topics.findById(id)
                        .orElseThrow(() -> new NotOnRecord("/topics/", id, topics.ids()));
        return new ModelAndView(
                "topic",
                "page",
                TopicPage.of(topic, sides.findAllByOrderByPosition(), entries.saidOnTopic(id)));
    }
}
