package parley.source;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.filter.FilterForm;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Corrections;
import parley.record.Report;
import parley.record.Reports;
import parley.record.history.Summaries;
import parley.record.participant.Offices;
import parley.record.source.Source;
import parley.record.source.Sources;
import parley.statement.EntryLists;
import parley.statement.KeysetPage;

@Controller
record SourceController(
        Sources sources,
        Reports reports,
        Offices offices,
        Corrections corrections,
        EntryLists lists,
        Summaries summaries) {

    @GetMapping("/sources")
    Page list(HttpServletRequest request) {
        var form = FilterForm.unfiltered("/sources", request.getParameterMap());
        return SourcesPage.of(KeysetPage.of(
                form,
                new KeysetPage.Things<>(
                        Source::id,
                        id -> sources.findById(id).map(source -> source.position() - 1),
                        this::read,
                        summaries.current().sources()),
                SourcesPage.table(this::read),
                KeysetPage.LINES));
    }

    private List<Source> read(int start, int end) {
        return sources.findByPositionBetweenOrderByPosition(start + 1, end);
    }

    @GetMapping("/sources/{id}")
    Page source(@PathVariable String id, HttpServletRequest request) {
        var source = sources.findById(id).orElseThrow(() -> new NotOnRecord("/sources/", id, sources.near(id)));
        var given = offices.firstIn(id);
        var items = SourcePage.items(reports.in(id), given);
        var keys = items.stream().map(SourcePage.Item::key).toList();
        var form = FilterForm.unfiltered("/sources/" + id, request.getParameterMap());
        var page = KeysetPage.of(
                form,
                new KeysetPage.Things<>(
                        SourcePage.Item::key,
                        key -> Optional.of(keys.indexOf(key)).filter(place -> place >= 0),
                        (start, end) -> items.subList(start, Math.min(end, items.size())),
                        items.size()),
                SourcePage.table(items, this::reports),
                source.isLong() ? Source.AT_ONCE : items.size());
        return SourcePage.of(
                source,
                page,
                reports(page.things()),
                lists.marker(request),
                given,
                corrections.findBySourceIdOrderByPosition(id));
    }

    private List<Report> reports(List<SourcePage.Item> items) {
        return reports.some(
                items.stream().flatMap(item -> item.report().stream()).toList());
    }
}
