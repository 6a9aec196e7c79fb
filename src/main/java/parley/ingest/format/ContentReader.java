package parley.ingest.format;

import static java.util.function.Function.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.ingest.format.RecordContent.Attendance;
import parley.ingest.format.RecordContent.FurtherName;
import parley.ingest.format.RecordContent.Outcome;
import parley.ingest.format.RecordContent.Participant;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Side;
import parley.ingest.format.RecordContent.SideHeld;
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
import parley.ingest.yaml.YamlValue.Form;
import parley.record.value.DatedBy;
import parley.record.value.EdtfDate;
import parley.record.value.ParticipantKind;
import parley.record.value.TalksForm;
import parley.record.value.TalksRole;
import parley.record.value.TalksStatus;
import parley.record.value.Vocabulary;

/** Reads the files of a record, but for its sources. */
public final class ContentReader {

    /** Says what is wrong with quoted words without evidence. */
    public static final String UNCARRIED =
            "no report has what is quoted here: each has a wording that quotes other words;"
                    + " quote what one of them has, or take out the wording of the one that has this";

    /** The same of a statement, whose words may be translated. */
    public static final String UNTRANSLATED = UNCARRIED + "; if you translated it yourself, add translated-by: editor";

    /** Says what is wrong with this record's own translation of what stands nowhere. */
    public static final String NO_ORIGINAL =
            "this is your own translation, but no report has what you translated; add it as the 'wording' of the report,"
                    + " in quotation marks and in the language spoken";

    /** The same of a paraphrase in the language of its source. */
    public static final String NOTHING_TRANSLATED =
            "a paraphrase in the language of its source translates nothing; take 'translated-by' out";

    /** The same where what was translated stands in a source of another language than the one spoken. */
    public static final String NO_SUCH_ORIGINAL =
            "this is your own translation, but a 'wording' is in the language of its source, and no source here is in the"
                    + " language that you translated from; correct the 'language' of the source, or write what it prints"
                    + " as 'words' with their 'language'";

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

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
        return file.entriesOfFile("participants", "a participant", ContentReader::participant);
    }

    static Participant participant(YamlMapping participant) {
        var id = participant.id();
        var name = participant.name();
        return new Participant(
                id,
                name,
                participant.oneOf("kind", Vocabulary.words(ParticipantKind.class)),
                sidesOf(participant),
                participant.textIfAny("disambiguation"),
                furtherNames(participant, name.text()),
                wikidata(participant));
    }

    private static List<SideHeld> sidesOf(YamlMapping participant) {
        var one = participant.referenceIfAny("side").map(side -> new SideHeld(side, EdtfDate.NONE, EdtfDate.NONE));
        var dated = participant.entriesIfAny("sides", "a side of a participant", ContentReader::sideHeld);
        if (participant.has("side") && participant.has("sides")) {
            fault(participant, "sides", "'sides' stands beside 'side'; keep one of them");
        }
        return Stream.concat(one.stream(), dated.stream())
                .sorted(Comparator.comparing(held -> held.from().earliest().orElse(LocalDate.MIN)))
                .toList();
    }

    private static SideHeld sideHeld(YamlMapping held) {
        var read = new SideHeld(held.reference("side"), held.date("from"), held.date("to"));
        var from = read.from().earliest();
        if (from.isPresent() && read.to().latest().filter(from.get()::isAfter).isPresent()) {
            fault(
                    held,
                    "to",
                    "'to' is '%s', before 'from', which is '%s'; correct one of them"
                            .formatted(read.to(), read.from()));
        }
        return read;
    }

    private static List<FurtherName> furtherNames(YamlMapping participant, String name) {
        var translated = participant
                .entryIfAny("names", "'names'", ContentReader::namesByLanguage)
                .orElse(List.of());
        var also = participant.texts("also");
        also.stream()
                .filter(one -> one.equals(name)
                        || translated.stream().anyMatch(other -> other.name().equals(one)))
                .forEach(one -> fault(
                        participant,
                        "also",
                        "'%s' stands in 'also', and as the 'name' or in 'names' too; take it out of 'also'"
                                .formatted(one)));
        return Stream.concat(translated.stream(), also.stream().map(one -> new FurtherName(Optional.empty(), one)))
                .toList();
    }

    private static List<FurtherName> namesByLanguage(YamlMapping names) {
        var tags = names.keys("the code of a language, as in uk");
        if (tags.isEmpty()) {
            names.faults().add(names.place(), "'names' is empty; add to it, or leave the key out");
        }
        tags.forEach(tag -> SourceReader.checkLanguage(names, tag, tag));
        return tags.stream()
                .map(tag -> new FurtherName(Optional.of(tag), names.text(tag)))
                .toList();
    }

    private static Optional<String> wikidata(YamlMapping participant) {
        var id = participant.textIfAny("wikidata", Form.WIKIDATA);
        if (id.isPresent() && !WIKIDATA.matcher(id.get()).matches()) {
            fault(
                    participant,
                    "wikidata",
                    "'%s' is no id of Wikidata; write Q and its number, as in Q42".formatted(id.get()));
        }
        return id;
    }

    private static List<Topic> topics(YamlMapping file) {
        file.required("topics");
        return file.entriesOfFile("topics", "a topic", ContentReader::topic);
    }

    static Topic topic(YamlMapping topic) {
        return new Topic(topic.id(), topic.name());
    }

    private static List<Talks> talks(YamlMapping file) {
        file.required("talks");
        return file.entriesOfFile("talks", "a set of talks", ContentReader::oneOfTalks);
    }

    static Talks oneOfTalks(YamlMapping talks) {
        var id = talks.id();
        var title = talks.text("title");
        var form = talks.oneOfIfAny("form", Vocabulary.words(TalksForm.class));
        var date = talks.date("date");
        var read = new Talks(
                id,
                title,
                form,
                date,
                datedBy(talks, date),
                talks.textIfAny("date-note"),
                talks.place("date"),
                talks.textIfAny("place"),
                status(talks),
                talks.referenceOrReferences("sought-by"),
                participantsOf(talks),
                reports(talks, "reports"),
                talks.entriesIfAny("outcomes", "an outcome", ContentReader::outcome),
                talks.dayIfAny("added"));
        if (isHeld(read) && !read.date().isOpen()) {
            talks.checkPast("date", read.date(), "write status: planned, or correct the date");
        }
        return read;
    }

    /** How the date of a statement or talks is known: stated, where nothing else is said. */
    static Optional<LocatedText> datedBy(YamlMapping entry, EdtfDate date) {
        var written = entry.oneOfIfAny("dated-by", Vocabulary.words(DatedBy.class));
        for (var key : List.of("dated-by", "date-note")) {
            if (entry.has(key) && !entry.has("date")) {
                fault(entry, key, "'%s' stands without a 'date'; add the date, or take it out".formatted(key));
            }
        }
        if (written.filter(DatedBy.OTHER.text()::equals).isPresent() && !entry.has("date-note")) {
            fault(
                    entry,
                    "dated-by",
                    "a date that is known in another way has no 'date-note'; add it, and say there how the date is"
                            + " known");
        }
        if (written.filter(DatedBy.PUBLICATION.text()::equals).isPresent() && !isUntil(date)) {
            fault(
                    entry,
                    "dated-by",
                    "the day on which a source is published tells the last day that the date allows, and no more;"
                            + " write date: '[..%s]', or how this very day is known"
                                    .formatted(date.earliest()
                                            .map(LocalDate::toString)
                                            .orElse("2022-03-09")));
        }
        return entry.has("date")
                ? written.or(() -> Optional.of(DatedBy.STATED.text()))
                        .map(by -> new LocatedText(by, entry.place("dated-by")))
                : Optional.empty();
    }

    /** Whether it allows a last day, and others before; what could not be read is left alone. */
    private static boolean isUntil(EdtfDate date) {
        return date.isNone() || date.latest().isPresent() && !date.earliest().equals(date.latest());
    }

    /** Whether talks were held, be it in part. */
    public static boolean isHeld(Talks talks) {
        return Stream.of(TalksStatus.values())
                .anyMatch(status -> status.text().equals(talks.status()) && status.isHeld());
    }

    private static List<Attendance> participantsOf(YamlMapping talks) {
        var party = TalksRole.PARTY.text();
        var all = talks.idsOrEntries(
                "participants",
                id -> new Attendance(id, party, Optional.empty()),
                "a participant of talks",
                one -> new Attendance(
                        one.reference("participant"),
                        one.oneOfIfAny("as", Vocabulary.words(TalksRole.class)).orElse(party),
                        one.referenceIfAny("side")));
        return talks.once("participants", all, Attendance::participant);
    }

    private static String status(YamlMapping talks) {
        var status = talks.oneOf("status", Vocabulary.words(TalksStatus.class));
        var sought = TalksStatus.SOUGHT.text();
        if (status.equals(sought) && !talks.has("sought-by")) {
            fault(
                    talks,
                    "status",
                    "talks that are sought have no 'sought-by'; add it with the id of the side that asks for them, or"
                            + " a list of them");
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

    private static Outcome outcome(YamlMapping outcome) {
        var read = new Outcome(outcome.words("words"), outcome.place("words"), reports(outcome, "reports"));
        if (!Report.carry(read.words(), read.reports())) {
            fault(outcome, "words", UNCARRIED);
        }
        return read;
    }

    private static List<Report> reports(YamlMapping entry, String key) {
        return entry.entries(key, "a report", report -> report(report, report.reference("source"), false));
    }

    static Report report(YamlMapping report, LocatedText source, boolean isOfStatement) {
        return new Report(
                source,
                report.sourcePlace(),
                report.texts("via"),
                report.wordsIfAny("wording"),
                report.textIfAny("verb"),
                isOfStatement ? report.textIfAny("name-as-printed") : Optional.empty(),
                report.placeOfSourcePlace(),
                report.has("wording") ? report.place("wording") : report.placeOfSourcePlace());
    }
}
