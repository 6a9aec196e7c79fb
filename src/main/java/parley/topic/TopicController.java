package parley.topic;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.publishing.Addresses;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
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

    @GetMapping("/topics")
    Page list() {
        return TopicsPage.of(topics.findAllByOrderByNameAsc());
    }

    @GetMapping("/topics/{id}")
    Page topic(@PathVariable String id) {
        var topic =
                topics.findById(id)
                        .orElseThrow(() -> new NotOnRecord("/topics/", id, topics.ids()));
        return TopicPage.of(topic, sides.findAllByOrderByPosition(), entries.saidOnTopic(id));
    }

    @Bean
    static Addresses topicAddresses(Topics topics) {
        return Addresses.in("/topics/", topics::ids);
    }
}
