package parley.archive;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    private final List<RecordFile> files;
    private final Faults faults;

    private ContentReader(List<RecordFile> files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /** Reads those of these files that are no sources, in their order. */
    static Content read(List<RecordFile> files, Faults faults) {
        return new ContentReader(files, faults).content();
    }

    private Content content() {
        var people = needed(PARTICIPANTS, "sides", "participants");
        people.forEach(ContentReader::checkHoldsEither);
        return new Content(
                all(people, ContentReader::sides),
                all(people, ContentReader::participants),
                all(needed(TOPICS, "topics"), ContentReader::topics),
                all(needed(TALKS, "talks"), ContentReader::talks),
                all(entries(NAMES, "names"), ContentReader::names),
                all(entries(CHANGES, "changes"), ChangesReader::changes));
    }

    /** The folder whose files hold more of what a file holds: topics/ for topics.yaml. */
    static String folder(String home) {
        return home.replace(".yaml", "/");
    }

    /** Whether a file is the one named, or in its folder. */
    static boolean isOf(String home, String file) {
        return file.equals(home) || file.startsWith(folder(home));
    }

    /** Whether a record can't do without the file, unless its folder has others. */
    static boolean isNeeded(String file) {
        return List.of(PARTICIPANTS, TALKS, TOPICS).contains(file);
    }

    private List<Entry> needed(String home, String... keys) {
        if (files.stream().noneMatch(file -> isOf(home, file.name())) && !faults.mayHold(home)) {
            faults.addUnread(
                    Place.whole(home),
                    "the file is missing; write it as README.md shows"
                            + (home.equals(PARTICIPANTS)
                                    ? ""
                                    : ", or as '%s: []' where there are none"
                                            .formatted(home.replace(".yaml", ""))));
        }
        return entries(home, keys);
    }

    private List<Entry> entries(String home, String... keys) {
        return files.stream()
                .filter(file -> isOf(home, file.name()))
                .flatMap(file -> YamlTree.entry(file, file.name(), List.of(keys), faults).stream())
                .toList();
    }

    private static <T> List<T> all(List<Entry> files, Function<Entry, List<T>> reading) {
        return files.stream().flatMap(file -> reading.apply(file).stream()).toList();
    }

    private static void checkHoldsEither(Entry file) {
        if (!file.has("sides") && !file.has("participants")) {
            file.faults()
                    .add(
                            file.place(),
                            "%s has neither 'sides' nor 'participants'; add 'sides:' or 'participants:', or delete the file"
                                    .formatted(file.place().file()));
        }
    }

    private static List<Spellings> names(Entry file) {
        return file.lists("names", "write the spellings of one name as [Kyiv, Kiev]");
    }

    private static List<Side> sides(Entry file) {
        return file.entriesOfFile(
                "sides", "a side", List.of("id", "name"), side -> new Side(side.id(), side.name()));
    }

    private static List<Participant> participants(Entry file) {
        return file.entriesOfFile(
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
        file.required("topics");
        return file.entriesOfFile(
                "topics",
                "a topic",
                List.of("id", "name"),
                topic -> new Topic(topic.id(), topic.name()));
    }

    private static List<Talks> talks(Entry file) {
        var keys = "id title form date place status sought-by participants reports outcomes added";
        file.required("talks");
        return file.entriesOfFile(
                "talks", "a set of talks", List.of(keys.split(" ")), ContentReader::oneOfTalks);
    }

    private static Talks oneOfTalks(Entry talks) {
        return new Talks(
                talks.id(),
                talks.text("title"),
                talks.oneOfIfAny("form", List.of("round", "meeting", "summit", "call")),
                talks.date("date"),
                talks.place("date"),
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
