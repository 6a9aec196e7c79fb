package parley.ingest.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.ingest.format.RecordContent.Answer;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.yaml.DataFiles;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.record.value.AnswerKind;

/** Checks which statements answer which. */
final class AnswersChecker {

    private static final String TAKES_BACK = AnswerKind.TAKES_BACK.text();

    private record Given(String by, Answer answer) {}

    /** A statement on the way along answers, and those of its own that are left to follow. */
    private record Step(String id, Iterator<LocatedText> left) {}

    private final IdRegistry statements;
    private final Map<String, Said> said;
    private final Faults faults;
    private final List<Given> given = new ArrayList<>();

    /**
     * @param said each statement by its id; complete when all sources are read
     */
    AnswersChecker(IdRegistry statements, Map<String, Said> said, Faults faults) {
        this.statements = statements;
        this.said = said;
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
                given.add(new Given(id, answer));
            }
        }
    }

    /** Checks the rest, once all statements are known. */
    void finish() {
        for (var one : given) {
            statements.check(one.answer().statement());
            checkOrder(one);
            checkTakenBack(one);
        }
        // Each of these has the last word.
        checkCircles(
                Set.of(AnswerKind.CORRECTS.text(), TAKES_BACK),
                "the corrections go in a circle: %s; take out the one that is not the last word",
                " corrects ");
        checkCircles(
                Set.of(AnswerKind.REPEATS.text()),
                "the repetitions go in a circle: %s; take out that of the statement that was said first",
                " repeats ");
    }

    /** Nobody speaks to what is not yet said. */
    private void checkOrder(Given one) {
        var id = one.answer().statement();
        var answered = said.get(id.text());
        var answer = said.get(one.by());
        if (answered != null && answer != null && answered.date().isSurelyAfter(answer.date())) {
            faults.add(
                    id.place(),
                    "said on '%s', before '%s' was said on '%s'; correct one of the dates, or take the answer out"
                            .formatted(answer.date(), id.text(), answered.date()));
        }
    }

    private void checkTakenBack(Given one) {
        var id = one.answer().statement();
        var answered = said.get(id.text());
        var answer = said.get(one.by());
        if (one.answer().how().equals(TAKES_BACK)
                && answered != null
                && answer != null
                && !answer.by().mayTakeBackWhatIsSaidBy(answered.by())) {
            if (faults.mayHold(DataFiles.PARTICIPANTS)) {
                faults.await("sides of who takes back");
                return;
            }
            faults.add(
                    id.place(),
                    "'%s' was said by %s, and these are not of that side; write denies or corrects for what others said, or correct the speaker"
                            .formatted(
                                    id.text(),
                                    String.join(
                                            " and ",
                                            answered.by().participants().stream()
                                                    .sorted()
                                                    .map("'%s'"::formatted)
                                                    .toList())));
        }
    }

    /** Follows all answers of some kinds from each statement, once. */
    private void checkCircles(Set<String> kinds, String message, String verb) {
        var answers = new LinkedHashMap<String, List<LocatedText>>();
        for (var one : given) {
            if (kinds.contains(one.answer().how())) {
                answers.computeIfAbsent(one.by(), any -> new ArrayList<>())
                        .add(one.answer().statement());
            }
        }
        var done = new HashSet<String>();
        for (var start : answers.keySet()) {
            var path = new LinkedHashMap<String, LocatedText>();
            var steps = new ArrayDeque<Step>();
            if (done.add(start)) {
                steps.push(new Step(start, answers.get(start).iterator()));
            }
            while (!steps.isEmpty()) {
                var step = steps.peek();
                if (!step.left().hasNext()) {
                    path.remove(steps.pop().id());
                    continue;
                }
                var next = step.left().next();
                path.put(step.id(), next);
                if (path.containsKey(next.text())) {
                    var circle = path.keySet().stream()
                            .dropWhile(id -> !id.equals(next.text()))
                            .toList();
                    faults.add(
                            path.get(next.text()).place(),
                            message.formatted(String.join(verb, circle) + verb + next.text()));
                } else if (answers.containsKey(next.text()) && done.add(next.text())) {
                    steps.push(new Step(next.text(), answers.get(next.text()).iterator()));
                }
            }
        }
    }
}
