package parley.cite;

import org.springframework.stereotype.Component;
import parley.publishing.SiteAddress;
import parley.record.Statement;
import parley.record.Talks;
import parley.record.history.Summaries;

/** Makes the citations of what is on record, within a request. */
@Component
public class Citations {

    private final SiteAddress site;
    private final Summaries summaries;

    Citations(SiteAddress site, Summaries summaries) {
        this.site = site;
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
        return CitedStatement.of(statement, site.origin().of("/statements/" + statement.id()), version());
    }

    Citation of(Talks talks) {
        return CitedTalks.of(talks, site.origin().of("/talks/" + talks.id()), version());
    }

    Citation record() {
        return new CitedRecord(site.origin().of("/"), version());
    }

    /** The day and the version of the record: "record of 22 November 2026, version 1a2b3c4d". */
    public String edition() {
        return version().reading();
    }

    private Citation.Version version() {
        var record = summaries.current();
        return new Citation.Version(record.updated(), record.version());
    }
}
