package parley.cite;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import parley.record.Source;
import parley.record.Sources;
import parley.record.Statement;
import parley.record.Summaries;
import parley.record.Talks;

/** Makes citations of what is on record, within a request. */
@Component
public class Citations {

    private final String url;
    private final Summaries summaries;
    private final Sources sources;

    Citations(@Value("${parley.url:}") String url, Summaries summaries, Sources sources) {
        this.url = url;
        this.summaries = summaries;
        this.sources = sources;
    }

    public CiteThis ofStatement(Statement statement) {
        return CiteThis.of(of(statement), "/statements/" + statement.id());
    }

    public CiteThis ofTalks(Talks talks) {
        return CiteThis.of(of(talks), "/talks/" + talks.id());
    }

    public CiteThis ofRecord() {
        return CiteThis.of(record(), "");
    }

    Citation of(Statement statement) {
        return CitedStatement.of(statement, address("/statements/" + statement.id()), version());
    }

    Citation of(Talks talks) {
        return CitedTalks.of(talks, address("/talks/" + talks.id()), version());
    }

    Citation record() {
        return new CitedRecord(address("/"), version());
    }

    /** The day is that of the newest source, until the record keeps days of its own. */
    private Version version() {
        var newest = sources.newest(Limit.of(1)).stream().map(Source::published).findFirst();
        return new Version(
                newest.flatMap(date -> date.latest().or(date::earliest)).orElse(null),
                summaries.current().version());
    }

    /** Where a path of this site is on the web. */
    private String address(String path) {
        var site =
                url.isEmpty()
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                        : url.replaceFirst("/+$", "");
        return site + path;
    }
}
