package parley.ingest.format;

import static java.util.function.Function.identity;

import java.util.List;
import java.util.function.Function;
import parley.ingest.format.RecordContent.Outcome;
import parley.ingest.format.RecordContent.Participant;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Side;
import parley.ingest.format.RecordContent.Talks;
import parley.ingest.format.RecordContent.Topic;
import parley.ingest.yaml.DataFile;
import parley.ingest.yaml.DataFiles;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.LocatedTexts;
import parley.ingest.yaml.Position;
import parley.ingest.yaml.YamlDocument;
import parley.ingest.yaml.YamlMapping;
import parley.record.value.ParticipantKind;
import parley.record.value.TalksForm;
import parley.record.value.TalksStatus;
import parley.record.value.Vocabulary;

/** Reads the files of a record, but for its sources. */
public final class ContentReader {

    private final List<DataFile> files;
    private final Faults faults;

    private ContentReader(List<DataFile> files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /** Reads these files in their order. */
    public static RecordContent read(List<DataFile> files, Faults faults) {
        return new ContentReader(files, faults).content();
    }

    private record People(List<Side> sides, List<Participant> participants) {}

    private RecordContent content() {
        var people = needed(DataFiles.PARTICIPANTS, ContentReader::people);
        return new RecordContent(
                all(people, People::sides),
                all(people, People::participants),
                all(needed(DataFiles.TOPICS, ContentReader::topics), identity()),
                all(needed(DataFiles.TALKS, ContentReader::talks), identity()),
                all(read(DataFiles.NAMES, ContentReader::names), identity()),
                all(read(DataFiles.CHANGES, ChangesReader::changes), identity()));
    }

    private <T> List<T> needed(String home, Function<YamlMapping, T> reading) {
        if (files.stream().noneMatch(file -> DataFiles.isOf(home, file.name())) && !faults.mayHold(home)) {
            faults.addUnread(
                    Position.whole(home),
                    "the file is missing; write it as README.md shows"
                            + (home.equals(DataFiles.PARTICIPANTS)
                                    ? ""
                                    : ", or as '%s: []' where there are none".formatted(home.replace(".yaml", ""))));
        }
        return read(home, reading);
    }

    private <T> List<T> read(String home, Function<YamlMapping, T> reading) {
        return files.stream()
                .filter(file -> DataFiles.isOf(home, file.name()))
                .flatMap(file -> YamlDocument.read(file, file.name(), reading, faults).stream())
                .toList();
    }

    private static <F, T> List<T> all(List<F> files, Function<F, List<T>> things) {
        return files.stream().flatMap(file -> things.apply(file).stream()).toList();
    }

    private static People people(YamlMapping file) {
        if (!file.has("sides") && !file.has("participants")) {
            file.faults()
                    .add(
                            file.place(),
                            "%s has neither 'sides' nor 'participants'; add 'sides:' or 'participants:', or delete the file"
                                    .formatted(file.place().file()));
        }
        return new People(sides(file), participants(file));
    }

    private static List<LocatedTexts> names(YamlMapping file) {
        return file.lists("names", "write the spellings of one name as [Kyiv, Kiev]");
    }

    private static List<Side> sides(YamlMapping file) {
        return file.entriesOfFile("sides", "a side", side -> new Side(side.id(), side.name()));
    }

    private static List<Participant> participants(YamlMapping file) {
        return file.entriesOfFile(
                "participants",
                "a participant",
                participant -> new Participant(
                        participant.id(),
                        participant.text("name"),
                        participant.oneOf("kind", Vocabulary.words(ParticipantKind.class)),
                        participant.reference("side")));
    }

    private static List<Topic> topics(YamlMapping file) {
        file.required("topics");
        return file.entriesOfFile("topics", "a topic", topic -> new Topic(topic.id(), topic.name()));
    }

    private static List<Talks> talks(YamlMapping file) {
        file.required("talks");
        return file.entriesOfFile("talks", "a set of talks", ContentReader::oneOfTalks);
    }

    static Talks oneOfTalks(YamlMapping talks) {
        var read = new Talks(
                talks.id(),
                talks.text("title"),
                talks.oneOfIfAny("form", Vocabulary.words(TalksForm.class)),
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
                        outcome -> new Outcome(outcome.words("words"), reports(outcome, "reports"))),
                talks.dayIfAny("added"));
        if (read.status().equals("held") && !read.date().isOpen()) {
            talks.checkPast("date", read.date(), "write status: planned, or correct the date");
        }
        return read;
    }

    private static String status(YamlMapping talks) {
        var status = talks.oneOf("status", Vocabulary.words(TalksStatus.class));
        var sought = TalksStatus.SOUGHT.text();
        if (status.equals(sought) && !talks.has("sought-by")) {
            fault(
                    talks,
                    "status",
                    "talks that are sought have no 'sought-by'; add it with the id of the side that asks for them");
        }
        if (!status.isEmpty() && !status.equals(sought) && talks.has("sought-by")) {
            fault(
                    talks,
                    "sought-by",
                    "'sought-by' stands with talks that are %s; take it out, or write status: sought"
                            .formatted(status));
        }
        return status;
    }

    /** Adds a fault of the value of a key. */
    static void fault(YamlMapping entry, String key, String message) {
        entry.faults().add(entry.place(key), message);
    }

    private static List<Report> reports(YamlMapping entry, String key) {
        return entry.entries(key, "a report", report -> report(report, report.reference("source")));
    }

    static Report report(YamlMapping report, LocatedText source) {
        return new Report(
                source,
                report.sourcePlace(),
                report.texts("via"),
                report.wordsIfAny("wording"),
                report.textIfAny("verb"),
                report.placeOfSourcePlace());
    }
}
