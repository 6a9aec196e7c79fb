package parley.source;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.filter.FilterForm;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Corrections;
import parley.record.Reports;
import parley.record.participant.Offices;
import parley.record.source.Source;
import parley.record.source.Sources;
import parley.statement.KeysetPage;

@Controller
record SourceController(Sources sources, Reports reports, Offices offices, Corrections corrections) {

    @GetMapping("/sources")
    Page list(HttpServletRequest request) {
        var form = FilterForm.unfiltered("/sources", request.getParameterMap());
        return SourcesPage.of(KeysetPage.of(
                form,
                Source::id,
                id -> sources.findById(id).map(source -> source.position() - 1),
                this::read,
                SourcesPage.table(this::read)));
    }

    private List<Source> read(int start, int end) {
        return sources.findByPositionBetweenOrderByPosition(start + 1, end);
    }

    @GetMapping("/sources/{id}")
    Page source(@PathVariable String id) {
        var source = sources.findById(id).orElseThrow(() -> new NotOnRecord("/sources/", id, sources.near(id)));
        return SourcePage.of(
                source, reports.in(id), offices.firstIn(id), corrections.findBySourceIdOrderByPosition(id));
    }
}
