package parley.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import parley.publishing.sitemap.SitemapSource;
import parley.record.Statements;
import parley.record.TalksOnRecord;
import parley.record.history.Summaries;
import parley.record.projection.EntryId;

/** The addresses of statements and talks for the sitemap, by their position on the timeline. */
@Component
record EntryAddresses(Statements statements, TalksOnRecord talksOnRecord, Summaries summaries)
        implements SitemapSource {

    @Override
    public String folder() {
        return "/statements/";
    }

    @Override
    public int count() {
        var record = summaries.current();
        return record.statements() + record.talks();
    }

    @Override
    public Optional<LocalDate> changed() {
        return Optional.of(summaries.current().updated());
    }

    @Override
    public List<Listed> between(int first, int last) {
        var found = new TreeMap<Integer, Listed>();
        for (var one : statements.ids(first, last)) {
            found.put(one.position(), listed("/statements/", one));
        }
        for (var one : talksOnRecord.ids(first, last)) {
            found.put(one.position(), listed("/talks/", one));
        }
        return List.copyOf(found.values());
    }

    private static Listed listed(String folder, EntryId one) {
        return new Listed(folder + one.id(), Optional.of(one.updated()));
    }
}
