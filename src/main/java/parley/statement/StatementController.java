package parley.statement;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.cite.Citations;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Statements;

@Controller
record StatementController(Statements statements, EntryLists lists, Citations citations) {

    @GetMapping("/statements/{id}")
    Page statement(@PathVariable String id, HttpServletRequest request) {
        var statement =
                statements.findById(id).orElseThrow(() -> new NotOnRecord("/statements/", id, statements.near(id)));
        var source = statement.source().id();
        var place = statement.sourcePosition();
        return StatementPage.of(
                statement,
                lists.marker(request),
                statements.findBySourceIdAndSourcePosition(source, place - 1),
                statements.findBySourceIdAndSourcePosition(source, place + 1),
                citations.ofStatement(statement));
    }
}
