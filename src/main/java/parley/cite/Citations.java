package parley.cite;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import parley.record.Statement;
import parley.record.Summaries;
import parley.record.Talks;

/** Makes citations of what is on record, within a request. */
@Component
public class Citations {

    private final String url;
    private final Summaries summaries;

    Citations(@Value("${parley.url:}") String url, Summaries summaries) {
        this.url = url;
        this.summaries = summaries;
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

    private Version version() {
        var record = summaries.current();
        return new Version(record.updated(), record.version());
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
