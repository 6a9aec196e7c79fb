package parley.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.cite.Citations;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Statements;

@Controller
class StatementController {

    private static final Limit NEIGHBOURS = Limit.of(200);

    private static final Pattern START = Pattern.compile("^[a-z0-9]{1,20}");

    private final Statements statements;
    private final Citations citations;

    StatementController(Statements statements, Citations citations) {
        this.statements = statements;
        this.citations = citations;
    }

    @GetMapping("/statements/{id}")
    Page statement(@PathVariable String id) {
        var statement =
                statements
                        .findById(id)
                        .orElseThrow(() -> new NotOnRecord("/statements/", id, neighbours(id)));
        var source = statement.source().id();
        var place = statement.sourcePosition();
        return StatementPage.of(
                statement,
                statements.findBySourceIdAndSourcePosition(source, place - 1),
                statements.findBySourceIdAndSourcePosition(source, place + 1),
                citations.ofStatement(statement));
    }

    /** Ids that begin like this one: a range of the index, however many statements there are. */
    private List<String> neighbours(String id) {
        var start = START.matcher(id);
        // The sign after z ends them: not LIKE, for which PostgreSQL reads every id there is.
        return start.find()
                ? statements.ids(start.group(), start.group() + "{", NEIGHBOURS)
                : List.of();
    }
}
