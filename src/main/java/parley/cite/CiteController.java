package parley.cite;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.publishing.NotOnRecord;
import parley.record.Statements;
import parley.record.TalksOnRecord;

@Controller
class CiteController {

    private static final String FILE = "/cite.{format:json|bib|ris}";

    private final Statements statements;
    private final TalksOnRecord talksOnRecord;
    private final Citations citations;

    CiteController(Statements statements, TalksOnRecord talksOnRecord, Citations citations) {
        this.statements = statements;
        this.talksOnRecord = talksOnRecord;
        this.citations = citations;
    }

    @GetMapping("/statements/{id}" + FILE)
    ResponseEntity<byte[]> statement(@PathVariable String id, @PathVariable String format) {
        var statement =
                statements.findById(id).orElseThrow(() -> new NotOnRecord("/statements/", id, statements.near(id)));
        return file(citations.of(statement), format);
    }

    @GetMapping("/talks/{id}" + FILE)
    ResponseEntity<byte[]> talks(@PathVariable String id, @PathVariable String format) {
        var talks =
                talksOnRecord.findById(id).orElseThrow(() -> new NotOnRecord("/talks/", id, talksOnRecord.near(id)));
        return file(citations.of(talks), format);
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> record(@PathVariable String format) {
        return file(citations.record(), format);
    }

    private static ResponseEntity<byte[]> file(Citation citation, String extension) {
        var format = CitationFormat.valueOf(extension.toUpperCase(Locale.ROOT));
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .cacheControl(CacheControl.empty().cachePublic())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(citation.key() + "." + format.extension())
                                .build()
                                .toString())
                .body(format.write(citation).getBytes(StandardCharsets.UTF_8));
    }
}
