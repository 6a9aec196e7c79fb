package parley.statement;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.cite.Citations;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Statements;

@Controller
record StatementController(Statements statements, Citations citations) {

    @GetMapping("/statements/{id}")
    Page statement(@PathVariable String id) {
        var statement =
                statements.findById(id).orElseThrow(() -> new NotOnRecord("/statements/", id, statements.near(id)));
        var source = statement.source().id();
        var place = statement.sourcePosition();
        return StatementPage.of(
                statement,
                statements.findBySourceIdAndSourcePosition(source, place - 1),
                statements.findBySourceIdAndSourcePosition(source, place + 1),
                citations.ofStatement(statement));
    }
}
