package parley.ingest.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.ingest.format.RecordContent.Answer;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.record.value.AnswerKind;

/** Checks which statements answer which. */
final class AnswersChecker {

    /** What can't go in a circle: each of these has the last word. */
    private static final Set<String> LAST_WORDS = Set.of(AnswerKind.CORRECTS.text(), AnswerKind.TAKES_BACK.text());

    private final IdRegistry statements;
    private final Faults faults;
    private final List<LocatedText> answered = new ArrayList<>();

    /** What each statement corrects or takes back. */
    private final Map<String, List<LocatedText>> corrected = new LinkedHashMap<>();

    AnswersChecker(IdRegistry statements, Faults faults) {
        this.statements = statements;
        this.faults = faults;
    }

    void check(Statement statement) {
        var id = statement.id().text();
        var seen = new HashSet<String>();
        for (var answer : statement.answers()) {
            var other = answer.statement();
            if (other.isRead() && other.text().equals(id)) {
                faults.add(
                        other.place(),
                        "statement '%s' answers itself; write the id of the statement that it speaks to".formatted(id));
            } else if (other.isRead() && !seen.add(answer.how() + " " + other.text())) {
                faults.add(
                        other.place(),
                        "'%s' stands twice in 'answers' with how: %s; take one of them out"
                                .formatted(other.text(), answer.how()));
            } else {
                add(id, answer);
            }
        }
    }

    private void add(String id, Answer answer) {
        answered.add(answer.statement());
        if (LAST_WORDS.contains(answer.how())) {
            corrected.computeIfAbsent(id, any -> new ArrayList<>()).add(answer.statement());
        }
    }

    /** Checks the rest, once all statements are known. */
    void finish() {
        answered.forEach(statements::check);
        removeEnds();
        var seen = new HashSet<String>();
        for (var start : corrected.keySet()) {
            checkCircle(start, seen);
        }
    }

    /** Removes what leads to the end of a chain, until only circles and what leads to them are left. */
    private void removeEnds() {
        boolean isChanged;
        do {
            isChanged = corrected.values().removeIf(others -> {
                others.removeIf(other -> !corrected.containsKey(other.text()));
                return others.isEmpty();
            });
        } while (isChanged);
    }

    private void checkCircle(String start, Set<String> seen) {
        var path = new LinkedHashSet<String>();
        var at = start;
        while (!seen.contains(at) && path.add(at)) {
            at = corrected.get(at).get(0).text();
        }
        seen.addAll(path);
        if (path.contains(at)) {
            var circle = new ArrayList<>(path);
            circle.subList(0, circle.indexOf(at)).clear();
            circle.add(at);
            faults.add(
                    corrected.get(at).get(0).place(),
                    "the corrections go in a circle: %s; take out the one that is not the last word"
                            .formatted(String.join(" corrects ", circle)));
        }
    }
}
