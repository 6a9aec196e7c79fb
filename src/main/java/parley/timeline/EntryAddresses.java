package parley.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import parley.publishing.Addresses;
import parley.record.Entries;
import parley.record.EntryIds;
import parley.record.Summaries;

/** The addresses of statements and talks, by their place on the timeline. */
@Component
class EntryAddresses implements Addresses {

    private final Entries entries;
    private final Summaries summaries;

    EntryAddresses(Entries entries, Summaries summaries) {
        this.entries = entries;
        this.summaries = summaries;
    }

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
        return entries.ids(first, last).stream().map(EntryAddresses::listed).toList();
    }

    private static Listed listed(EntryIds entry) {
        return new Listed(
                entry.statement() == null
                        ? "/talks/" + entry.talks()
                        : "/statements/" + entry.statement(),
                Optional.of(entry.updated()));
    }
}
