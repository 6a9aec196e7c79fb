package parley.topic;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.publishing.Addresses;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
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

    @GetMapping("/topics")
    Page list() {
        return TopicsPage.of(topics.findAllByOrderByNameAsc());
    }

    @GetMapping("/topics/{id}")
    Page topic(@PathVariable String id, HttpServletRequest request) {
        var topic =
                topics.findById(id)
                        .orElseThrow(() -> new NotOnRecord("/topics/", id, topics.ids()));
        var form =
                FilterForm.of("/topics/" + id, request.getParameterMap(), FilterForm.ALL_FILTERS);
        return TopicPage.of(topic, comparisons.compare(form, Filter.NONE.on(id), side -> true));
    }

    @Bean
    static Addresses topicAddresses(Topics topics) {
        return Addresses.in("/topics/", topics::ids);
    }
}
