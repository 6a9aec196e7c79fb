package parley.ingest.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parley.ingest.format.RecordContent.Change;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.YamlMapping;
import parley.record.value.FormerValue;
import parley.record.value.Thing;
import parley.record.value.Vocabulary;

/** Reads the log of what was corrected, renamed or withdrawn. */
final class ChangesReader {

    private static final List<String> THINGS = Vocabulary.words(Thing.class);

    private static final List<String> KINDS =
            List.of(RecordContent.CORRECTED, RecordContent.WITHDRAWN, RecordContent.RENAMED);

    /** How each kind of thing is read, whose keys are its fields. */
    private static final Map<String, Function<YamlMapping, ?>> READINGS = Map.of(
            Thing.STATEMENT.text(), SourceReader::anyStatement,
            Thing.TALKS.text(), ContentReader::oneOfTalks,
            Thing.SOURCE.text(), SourceReader::source,
            Thing.PARTICIPANT.text(), ContentReader::participant,
            Thing.TOPIC.text(), ContentReader::topic);

    private ChangesReader() {}

    static List<Change> changes(YamlMapping file) {
        file.required("changes");
        return file.entriesOfFile("changes", "a change", ChangesReader::change);
    }

    private static Change change(YamlMapping change) {
        var day = change.day("date");
        var kind = change.oneOf("kind", KINDS);
        var thing = thing(change);
        var id = id(change, kind, thing);
        var from = from(change, kind);
        var field = field(change, kind, thing);
        return new Change(
                change.place(), day, kind, thing, id, from, field, was(change, kind, field), reason(change, kind));
    }

    private static String thing(YamlMapping change) {
        var named = THINGS.stream().filter(change::has).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        var all = String.join(", ", THINGS);
        change.faults()
                .add(
                        change.place(),
                        named.isEmpty()
                                ? "a change names nothing; add one of %s, with its id".formatted(all)
                                : "a change names %s; write an entry for each".formatted(String.join(" and ", named)));
        return "";
    }

    private static LocatedText id(YamlMapping change, String kind, String thing) {
        if (thing.isEmpty()) {
            return new LocatedText("", change.place());
        }
        return kind.equals(RecordContent.WITHDRAWN) ? change.former(thing) : change.reference(thing);
    }

    private static Optional<LocatedText> from(YamlMapping change, String kind) {
        if (!change.has("from")) {
            if (kind.equals(RecordContent.RENAMED)) {
                change.faults().add(change.place(), "a renaming has no 'from'; add it with the old id");
            }
            return Optional.empty();
        }
        if (!kind.isEmpty() && !kind.equals(RecordContent.RENAMED)) {
            ContentReader.fault(
                    change,
                    "from",
                    "'from' stands with what is %s; take it out, or write kind: renamed".formatted(kind));
        }
        return Optional.of(change.former("from")).filter(LocatedText::isRead);
    }

    private static Optional<String> field(YamlMapping change, String kind, String thing) {
        checkCorrected(change, "field", kind);
        var field = change.textIfAny("field");
        var keys = thing.isEmpty() ? List.<String>of() : change.keysOf(READINGS.get(thing));
        if (field.isPresent() && !keys.isEmpty() && !keys.contains(field.get())) {
            ContentReader.fault(
                    change,
                    "field",
                    "unknown field '%s'; the keys of %s are %s".formatted(field.get(), thing, String.join(", ", keys)));
        }
        return field;
    }

    private static Optional<String> was(YamlMapping change, String kind, Optional<String> field) {
        checkCorrected(change, "was", kind);
        if (change.has("was") && !change.has("field")) {
            ContentReader.fault(change, "was", "'was' has no 'field'; add 'field: words', or the key where it stood");
        }
        return field.filter(FormerValue::isDate).isPresent() && change.has("was")
                ? Optional.of(change.date("was").text()).filter(date -> !date.isEmpty())
                : change.textIfAny("was");
    }

    private static void checkCorrected(YamlMapping change, String key, String kind) {
        if (change.has(key) && !kind.isEmpty() && !kind.equals(RecordContent.CORRECTED)) {
            ContentReader.fault(
                    change,
                    key,
                    "'%s' stands with what is %s; take it out, or write kind: corrected".formatted(key, kind));
        }
    }

    private static Optional<String> reason(YamlMapping change, String kind) {
        if (!change.has("reason") && (kind.equals(RecordContent.WITHDRAWN) || kind.equals(RecordContent.CORRECTED))) {
            change.faults()
                    .add(
                            change.place(),
                            "what is %s has no 'reason'; add 'reason: …', which readers are shown".formatted(kind));
        }
        return kind.equals(RecordContent.RENAMED) || !change.has("reason")
                ? change.textIfAny("reason")
                : Optional.of(change.text("reason")).filter(reason -> !reason.isEmpty());
    }
}
