package parley.source;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parley.publishing.NotOnRecord;
import parley.record.Offices;
import parley.record.Reports;
import parley.record.Sources;

@Controller
@Transactional(readOnly = true)
class SourceController {

    private final Sources sources;
    private final Reports reports;
    private final Offices offices;

    SourceController(Sources sources, Reports reports, Offices offices) {
        this.sources = sources;
        this.reports = reports;
        this.offices = offices;
    }

    @GetMapping(path = "/sources", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list() {
        return new ModelAndView(
                "sources", "page", SourcesPage.of(sources.findAllByOrderByPosition()));
    }

    @GetMapping(path = "/sources/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView source(@PathVariable String id) {
        var source =
                sources.findById(id)
                        .orElseThrow(() -> new NotOnRecord("/sources/", id, sources.ids()));
        return new ModelAndView(
                "source", "page", SourcePage.of(source, reports.in(id), offices.firstIn(id)));
    }
}
