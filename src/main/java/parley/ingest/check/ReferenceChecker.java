package parley.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.ingest.derive.AddedDays;
import parley.ingest.derive.SidesOfParticipants;
import parley.ingest.format.ContentReader;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Participant;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.format.RecordContent.Talks;
import parley.ingest.format.SourceReader;
import parley.ingest.yaml.DataFiles;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;
import parley.record.value.ParticipantKind;
import parley.record.value.StatementKind;
import parley.record.value.TalksStatus;

/** Checks the references between the files of a record, source by source. */
public final class ReferenceChecker {

    /**
     * A statement in the file of another source, and when the source that reports it was published.
     */
    private record Reported(LocatedText statement, EdtfDate published, Optional<String> language, Report report) {}

    private final RecordContent content;
    private final Faults faults;
    private final IdRegistry sides;
    private final IdRegistry participants;
    private final IdRegistry topics;
    private final IdRegistry talks;
    private final IdRegistry sources;
    private final IdRegistry statements;
    private final ChangesChecker changes;
    private final AnswersChecker answers;
    private final Set<String> persons;
    private final SidesOfParticipants sidesOfParticipants;
    private final HeldSidesChecker heldSides;

    private final Map<String, Talks> talksById;
    private final Map<String, Participant> participantsById;
    private final Map<String, Participant> participantsByName;

    private final List<Reported> reported = new ArrayList<>();
    /** Statements that quote what no report in their own file has. */
    private final Map<String, Statement> uncarried = new HashMap<>();

    /** Statements whose date no source in their own file was published by. */
    private final Map<String, Statement> undated = new HashMap<>();

    private final Map<String, Said> said = new HashMap<>();
    private final Map<String, EdtfDate> published = new HashMap<>();
    private final Map<Said.By, Said.By> speakers = new HashMap<>();

    /** One instance of each date: many statements share a day. */
    private final Map<EdtfDate, EdtfDate> dates = new HashMap<>();

    ReferenceChecker(RecordContent content, AddedDays arrivals, Faults faults) {
        this.content = content;
        this.faults = faults;
        sides = new IdRegistry("side", DataFiles.PARTICIPANTS, faults);
        participants = new IdRegistry("participant", DataFiles.PARTICIPANTS, faults);
        topics = new IdRegistry("topic", DataFiles.TOPICS, faults);
        talks = new IdRegistry("talks", DataFiles.TALKS, faults);
        sources = new IdRegistry("source", DataFiles.SOURCES, faults);
        statements = new IdRegistry("statement", DataFiles.SOURCES, faults);
        answers = new AnswersChecker(statements, said, faults);
        var ids = Map.of(
                "statement", statements,
                "talks", talks,
                "participant", participants,
                "source", sources,
                "topic", topics);
        changes = new ChangesChecker(content, ids, arrivals, faults);
        changes.tell();
        persons = content.participants().stream()
                .filter(one -> one.kind().equals(ParticipantKind.PERSON.text()))
                .map(one -> one.id().text())
                .collect(Collectors.toSet());
        sidesOfParticipants = new SidesOfParticipants(content);
        heldSides = new HeldSidesChecker(sidesOfParticipants, participants, faults);
        talksById = content.talks().stream()
                .collect(Collectors.toMap(one -> one.id().text(), one -> one, (one, other) -> one));
        participantsById = content.participants().stream()
                .collect(Collectors.toMap(one -> one.id().text(), one -> one, (one, other) -> one));
        participantsByName = content.participants().stream()
                .collect(Collectors.toMap(one -> one.name().text(), one -> one, (one, other) -> one));
        content.sides().forEach(side -> sides.add(side.id()));
        content.participants().forEach(participant -> participants.add(participant.id()));
        content.topics().forEach(topic -> topics.add(topic.id()));
        content.talks().forEach(one -> talks.add(one.id()));
    }

    /** Checks a source as far as is possible before all others are known. */
    void check(Source source) {
        sources.add(source.id());
        published.put(source.id().text(), once(source.published()));
        for (var statement : source.statements()) {
            statements.add(statement.id());
            if (!statement.isCarried(source.language())) {
                uncarried.put(statement.id().text(), statement);
            }
            if (statement.isDatedByPublication() && !isPublishedBy(statement.date(), source.published())) {
                undated.put(statement.id().text(), statement);
            }
            said.put(statement.id().text(), said(statement));
        }
        checkFileName(source);
        source.statements().forEach(this::checkStatement);
        checkFurtherReports(source);
        source.offices().forEach(office -> participants.check(office.participant()));
    }

    /** Checks the rest, after every source. */
    void finish() {
        changes.check();
        new NamesChecker(content, faults).check();
        checkParticipants();
        checkTalks();
        reported.forEach(this::checkReported);
        checkCarried();
        answers.finish();
    }

    private EdtfDate once(EdtfDate date) {
        return dates.computeIfAbsent(date, same -> same);
    }

    private Said said(Statement statement) {
        var by = Said.by(statement, sidesOfParticipants);
        return new Said(once(statement.date()), speakers.computeIfAbsent(by, same -> same));
    }

    /** Whether a source was published by the last day of a date; of a date that has none, or one day, a fault tells. */
    private static boolean isPublishedBy(EdtfDate date, EdtfDate published) {
        var last = date.latest();
        var first = published.earliest();
        return last.isEmpty()
                || last.equals(date.earliest())
                || first.isPresent() && !last.get().isBefore(first.get());
    }

    private void addUndated(LocatedText datedBy, EdtfDate date) {
        faults.add(
                datedBy.place(),
                "no source of this was published by the last day of '%s'; write the day of the one that was published first, or how this date is known"
                        .formatted(date));
    }

    private void checkReported(Reported one) {
        var id = one.statement();
        statements.check(id);
        undated.computeIfPresent(
                id.text(), (any, statement) -> isPublishedBy(statement.date(), one.published()) ? null : statement);
        var date = Optional.ofNullable(said.get(id.text())).map(Said::date).orElse(EdtfDate.NONE);
        if (date.isSurelyAfter(one.published())) {
            faults.add(
                    id.place(),
                    "statement '%s' was said on '%s', after this source was published on '%s'; %s"
                            .formatted(id.text(), date, one.published(), SourceReader.WHICH_DAY));
        }
    }

    /** What a statement quotes may stand in the file of another source alone. */
    private void checkCarried() {
        for (var one : reported) {
            uncarried.computeIfPresent(
                    one.statement().text(),
                    (id, statement) -> statement.isCarriedBy(one.report(), one.language()) ? null : statement);
        }
        uncarried.values().stream()
                .filter(statement -> canBeChecked(statement, "quoted words"))
                .forEach(statement -> faults.add(statement.wordsPlace(), uncarried(statement)));
        undated.values().stream()
                .filter(statement -> canBeChecked(statement, "dates by publication"))
                .forEach(one -> addUndated(one.datedBy().orElseThrow(), one.date()));
    }

    /** Whether no file that can't be read may report a statement, too. */
    private boolean canBeChecked(Statement statement, String what) {
        var mayBeReported = faults.mayHold(DataFiles.SOURCES, statement.id().text());
        if (mayBeReported) {
            faults.await(what);
        }
        return !mayBeReported;
    }

    private static String uncarried(Statement statement) {
        if (!statement.isTranslatedHere()) {
            return ContentReader.UNTRANSLATED;
        }
        if (statement.kind() == StatementKind.PARAPHRASE) {
            return ContentReader.NOTHING_TRANSLATED;
        }
        return statement.hasQuotedWording() ? ContentReader.NO_SUCH_ORIGINAL : ContentReader.NO_ORIGINAL;
    }

    private void checkParticipants() {
        var seen = new HashMap<String, LocatedText>();
        for (var one : content.participants()) {
            one.sides().forEach(held -> sides.check(held.side()));
            var other = one.wikidata().map(id -> seen.putIfAbsent(id, one.id()));
            other.ifPresent(first -> faults.add(
                    one.id().place(),
                    "'%s' has the wikidata of '%s', %s; correct one of the two, or make them one participant"
                            .formatted(
                                    one.id().text(),
                                    first.text(),
                                    one.wikidata().get())));
        }
    }

    private void checkTalks() {
        for (var one : content.talks()) {
            sides.check(one.soughtBy());
            for (var attendance : one.participants()) {
                participants.check(attendance.participant());
                attendance.side().ifPresent(sides::check);
                heldSides.check(attendance.participant(), attendance.side(), one.date());
            }
            checkReports(one);
            checkHeld(one);
        }
    }

    /** Talks reported as held can't have been held after the last source that reports them. */
    private void checkHeld(Talks one) {
        var citing = Stream.concat(
                        one.reports().stream(), one.outcomes().stream().flatMap(outcome -> outcome.reports().stream()))
                .map(report -> report.source().text())
                .toList();
        if (!one.date().isNone()
                && citing.stream()
                        .anyMatch(source ->
                                !published.containsKey(source) && faults.mayHold(DataFiles.SOURCES, source))) {
            faults.await("dates of talks");
            return;
        }
        var days = citing.stream()
                .map(source -> published.getOrDefault(source, EdtfDate.NONE))
                .toList();
        if (one.isDatedByPublication() && !ContentReader.isHeld(one)) {
            faults.add(
                    one.datedBy().orElseThrow().place(),
                    "the day on which a source is published tells nothing of a day on which talks were not held; write how this date is known");
        } else if (one.isDatedByPublication() && days.stream().noneMatch(day -> isPublishedBy(one.date(), day))) {
            addUndated(one.datedBy().orElseThrow(), one.date());
        }
        if (ContentReader.isHeld(one) && !days.isEmpty() && days.stream().allMatch(one.date()::isSurelyAfter)) {
            var last = days.stream().max(EdtfDate.TIMELINE).orElseThrow();
            faults.add(
                    one.datePlace(),
                    "held on '%s', after the last source that reports it was published on '%s'; %s"
                            .formatted(
                                    one.date(),
                                    last,
                                    "write status: planned if it lay ahead, " + SourceReader.WHICH_DAY));
        }
    }

    private void checkReports(Talks one) {
        checkReports(one.reports());
        one.outcomes().forEach(outcome -> checkReports(outcome.reports()));
    }

    private void checkReports(List<Report> reports) {
        var seen = new PlacesOnce(faults);
        for (var report : reports) {
            sources.check(report.source());
            seen.add(report);
        }
    }

    private void checkFileName(Source source) {
        var file = source.id().place().file();
        var name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
        if (source.id().isRead() && !source.id().text().equals(name)) {
            faults.add(
                    source.id().place(),
                    "the id '%s' is not the name of its file; %s"
                            .formatted(
                                    source.id().text(),
                                    LocatedText.isId(name)
                                            ? "write id: %s, or rename the file".formatted(name)
                                            : "rename the file, whose name is no id"));
        }
    }

    private void checkStatement(Statement statement) {
        for (var speaker : statement.speakers()) {
            speaker.participant().ifPresent(id -> participants.check(id, "speaker"));
            speaker.side().ifPresent(sides::check);
            speaker.participant().ifPresent(id -> heldSides.check(id, speaker.side(), statement.date()));
            speaker.unnamed().ifPresent(this::checkUnnamed);
        }
        statement.onBehalfOf().ifPresent(id -> checkOnBehalfOf(id, statement));
        talks.check(statement.talks());
        talks.check(statement.saidIn());
        statement.saidIn().forEach(id -> checkTookPlace(id, statement.date()));
        topics.check(statement.topics());
        participants.check(statement.speaksOf());
        answers.check(statement);
        changes.check(statement);
        checkReports(statement.reports());
    }

    /** What a source calls someone without a name is no participant of this record. */
    private void checkUnnamed(LocatedText unnamed) {
        Optional.ofNullable(participantsById.get(unnamed.text()))
                .or(() -> Optional.ofNullable(participantsByName.get(unnamed.text())))
                .ifPresent(one -> faults.add(
                        unnamed.place(),
                        "'%s' is a participant; write speaker: %s, or under 'unnamed' what the source calls someone whom it does not name"
                                .formatted(unnamed.text(), one.id().text())));
    }

    /** Nothing is said at talks that did not begin, nor before they began or after they were over. */
    private void checkTookPlace(LocatedText id, EdtfDate date) {
        var held = talksById.get(id.text());
        if (held == null || held.status().isEmpty()) {
            return;
        }
        if (!ContentReader.isHeld(held)) {
            faults.add(
                    id.place(),
                    "nothing is said at talks that are %s, as '%s' are; write it under 'talks' if it is about them, or correct their status"
                            .formatted(held.status(), id.text()));
        } else if (held.date().isSurelyAfter(date)
                || date.isSurelyAfter(held.date()) && !held.status().equals(TalksStatus.ADJOURNED.text())) {
            faults.add(
                    id.place(),
                    "said on '%s', but '%s' were held on '%s'; write it under 'talks' if it is about them, %s"
                            .formatted(date, id.text(), held.date(), SourceReader.WHICH_DAY));
        }
    }

    /** Someone speaks for a delegation or a side, not for another person. */
    private void checkOnBehalfOf(LocatedText id, Statement statement) {
        var isSpeaker = statement.speakers().stream()
                .flatMap(one -> one.participant().stream())
                .anyMatch(speaker -> speaker.text().equals(id.text()));
        if (persons.contains(id.text())) {
            faults.add(
                    id.place(),
                    "'%s' is a person; write the id of the delegation or the side that they spoke for"
                            .formatted(id.text()));
        } else if (isSpeaker) {
            faults.add(
                    id.place(),
                    "'%s' speaks on behalf of itself; take it out, or name who spoke as the speaker"
                            .formatted(id.text()));
        } else if (sides.place(id.text()).isEmpty()) {
            participants.check(id, "delegation or side");
        }
    }

    private void checkFurtherReports(Source source) {
        Map<String, PlacesOnce> seen = new HashMap<>();
        for (var further : source.reports()) {
            var id = further.statement();
            reported.add(new Reported(id, once(source.published()), source.language(), further.report()));
            if (statements.isIn(id.text(), id.place().file())) {
                faults.add(
                        id.place(),
                        "statement '%s' is in this very file; write the paragraph under its own reports"
                                .formatted(id.text()));
            }
            seen.computeIfAbsent(id.text(), any -> new PlacesOnce(faults)).add(further.report());
        }
    }
}
