package parley.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.archive.Content.Change;
import parley.archive.Content.Outcome;
import parley.archive.Content.Participant;
import parley.archive.Content.Report;
import parley.archive.Content.Side;
import parley.archive.Content.Spellings;
import parley.archive.Content.Talks;
import parley.archive.Content.Topic;

/** Reads the files of a record but for its sources, each by its own format. */
final class ContentReader {

    static final String PARTICIPANTS = "participants.yaml";
    static final String TALKS = "talks.yaml";
    static final String TOPICS = "topics.yaml";
    static final String NAMES = "names.yaml";
    static final String CHANGES = "changes.yaml";
    static final String SOURCES = "sources/";

    private final Map<String, RecordFile> files = new HashMap<>();
    private final Faults faults;

    private ContentReader(List<RecordFile> files, Faults faults) {
        files.forEach(file -> this.files.put(file.name(), file));
        this.faults = faults;
    }

    /** Reads those of these files that are no sources. */
    static Content read(List<RecordFile> files, Faults faults) {
        var reader = new ContentReader(files, faults);
        var people = reader.root(PARTICIPANTS, List.of("sides", "participants"));
        var topics = reader.root(TOPICS, List.of("topics"));
        var talks = reader.root(TALKS, List.of("talks"));
        return new Content(
                people.map(ContentReader::sides).orElse(List.of()),
                people.map(ContentReader::participants).orElse(List.of()),
                topics.map(ContentReader::topics).orElse(List.of()),
                talks.map(ContentReader::talks).orElse(List.of()),
                reader.names(),
                reader.changes());
    }

    private Optional<Entry> root(String name, List<String> keys) {
        if (files.containsKey(name)) {
            return entry(files.get(name), name, keys);
        }
        if (!faults.hasUnread(name)) {
            faults.addUnread(Place.whole(name), "the file is missing; write it as README.md shows");
        }
        return Optional.empty();
    }

    private Optional<Entry> entry(RecordFile file, String what, List<String> keys) {
        return YamlTree.entry(file, what, keys, faults);
    }

    private List<Spellings> names() {
        return Optional.ofNullable(files.get(NAMES))
                .flatMap(file -> entry(file, NAMES, List.of("names")))
                .map(file -> file.lists("names", "write the spellings of one name as [Kyiv, Kiev]"))
                .orElse(List.of());
    }

    private List<Change> changes() {
        return Optional.ofNullable(files.get(CHANGES))
                .flatMap(file -> entry(file, CHANGES, List.of("changes")))
                .map(ChangesReader::changes)
                .orElse(List.of());
    }

    private static List<Side> sides(Entry file) {
        return file.entries(
                "sides",
                "a side",
                List.of("id", "name"),
                side -> new Side(side.id(), side.reference("name")));
    }

    private static List<Participant> participants(Entry file) {
        return file.entries(
                "participants",
                "a participant",
                List.of("id", "name", "kind", "side"),
                participant ->
                        new Participant(
                                participant.id(),
                                participant.text("name"),
                                participant.oneOf("kind", List.of("person", "delegation")),
                                participant.reference("side")));
    }

    private static List<Topic> topics(Entry file) {
        return file.entries(
                "topics",
                "a topic",
                List.of("id", "name"),
                topic -> new Topic(topic.id(), topic.reference("name")));
    }

    private static List<Talks> talks(Entry file) {
        var keys = "id title form date place status sought-by participants reports outcomes added";
        return file.entries(
                "talks", "a set of talks", List.of(keys.split(" ")), ContentReader::oneOfTalks);
    }

    private static Talks oneOfTalks(Entry talks) {
        return new Talks(
                talks.id(),
                talks.text("title"),
                talks.oneOfIfAny("form", List.of("round", "meeting", "summit", "call")),
                talks.date("date"),
                talks.textIfAny("place"),
                status(talks),
                talks.referenceIfAny("sought-by"),
                talks.references("participants"),
                reports(talks, "reports"),
                talks.entriesIfAny(
                        "outcomes",
                        "an outcome",
                        List.of("words", "reports"),
                        outcome ->
                                new Outcome(outcome.words("words"), reports(outcome, "reports"))),
                talks.dayIfAny("added"));
    }

    private static String status(Entry talks) {
        var status = talks.oneOf("status", List.of("held", "planned", "sought", "cancelled"));
        if (status.equals("sought") && !talks.has("sought-by")) {
            talks.faults()
                    .add(
                            talks.place("status"),
                            "talks that are sought have no 'sought-by'; add it with the id of the side that asks for them");
        }
        var isOther = Set.of("held", "planned", "cancelled").contains(status);
        if (isOther && talks.has("sought-by")) {
            talks.faults()
                    .add(
                            talks.place("sought-by"),
                            "'sought-by' stands with talks that are %s; take it out, or write status: sought"
                                    .formatted(status));
        }
        return status;
    }

    private static List<Report> reports(Entry entry, String key) {
        return entry.entries(
                key,
                "a report",
                List.of("source", "paragraph", "via", "wording"),
                report -> report(report, report.reference("source")));
    }

    static Report report(Entry report, Text source) {
        return new Report(
                source,
                report.paragraph(),
                report.texts("via"),
                report.wordsIfAny("wording"),
                report.place("paragraph"));
    }
}
