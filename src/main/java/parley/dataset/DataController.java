package parley.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import parley.cite.Citations;
import parley.publishing.Address;
import parley.publishing.Page;
import parley.publishing.SiteAddress;
import parley.publishing.format.PageSchema;
import parley.record.history.Summaries;
import parley.record.projection.Tables;

@Controller
class DataController {

    private final SiteAddress site;
    private final Summaries summaries;
    private final Citations citations;
    private final Tables tables;
    private final DataPackage dataPackage;

    DataController(SiteAddress site, Summaries summaries, Citations citations, Tables tables, DataPackage dataPackage) {
        this.site = site;
        this.summaries = summaries;
        this.citations = citations;
        this.tables = tables;
        this.dataPackage = dataPackage;
    }

    @GetMapping(DataPage.ADDRESS)
    Page data() {
        var record = summaries.current();
        var all = tables.all();
        return new DataPage(
                site.origin().url(),
                new DataPage.RecordJson(record.version(), record.updated(), new Address(DataPage.PACKAGE)),
                Descriptor.RIGHTS,
                all,
                CsvList.all(all),
                SchemaParts.of(PageSchema.get()),
                citations.ofRecord());
    }

    @GetMapping(PageSchema.ADDRESS)
    ResponseEntity<byte[]> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.empty().cachePublic())
                .body(PageSchema.get().toPrettyString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(DataPage.PACKAGE)
    void record(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var record = summaries.current();
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("parley-" + record.version() + ".zip")
                        .build()
                        .toString());
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        dataPackage.write(record, response.getOutputStream());
    }
}
