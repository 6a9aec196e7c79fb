package parley.search;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parley.filter.Field;
import parley.progress.Progress;
import parley.record.Report;
import parley.record.Statements;
import parley.record.Talks;
import parley.record.TalksOnRecord;
import parley.record.Topics;
import parley.record.history.Summaries;
import parley.record.participant.Participant;
import parley.record.participant.Participants;
import parley.record.participant.Sides;
import parley.record.participant.Spelling;
import parley.record.participant.Spellings;
import parley.record.source.Sources;
import parley.search.SearchedTexts.OwnTexts;
import parley.search.SearchedTexts.ReportTexts;
import parley.search.SearchedTexts.SpeakerTexts;
import parley.search.columns.ColumnIndex;
import parley.search.columns.ColumnIndexBuilder;
import parley.search.text.Analyzers;
import parley.search.text.TextIndex;
import parley.search.text.TextIndexWriter;

/** Reads a record into memory, each time within one transaction. */
@Component
class IndexLoader {

    private final Summaries summaries;
    private final Statements statements;
    private final SearchedTexts texts;
    private final TalksOnRecord talksOnRecord;
    private final Sides sides;
    private final Participants participants;
    private final Topics topics;
    private final Sources sources;
    private final Spellings spellings;

    IndexLoader(
            Summaries summaries,
            Statements statements,
            SearchedTexts texts,
            TalksOnRecord talksOnRecord,
            Sides sides,
            Participants participants,
            Topics topics,
            Sources sources,
            Spellings spellings) {
        this.summaries = summaries;
        this.statements = statements;
        this.texts = texts;
        this.talksOnRecord = talksOnRecord;
        this.sides = sides;
        this.participants = participants;
        this.topics = topics;
        this.sources = sources;
        this.spellings = spellings;
    }

    /**
     * Reads the entries of a record, without their texts.
     *
     * @throws RecordReplacedException where the transaction reads another record
     */
    ColumnIndex entries(String version) {
        check(version);
        var talks = talksOnRecord.lines();
        var builder = new ColumnIndexBuilder(
                sides.findAllByOrderByPosition(),
                statements.hasSideless(),
                participants.all(),
                statements.hasUnnamed(),
                topics.all(),
                talks,
                sources.lines(),
                statements.languages(),
                summaries.size());
        try (var lines = statements.lines()) {
            lines.forEach(builder::addStatement);
        }
        try (var speakers = statements.speakers()) {
            speakers.forEach(builder::addSpeaker);
        }
        try (var links = statements.spokenOfLinks()) {
            links.forEach(builder::addSpokenOf);
        }
        try (var links = statements.topicLinks()) {
            links.forEach(builder::addTopic);
        }
        try (var links = statements.talksLinks()) {
            links.forEach(builder::addTalks);
        }
        try (var links = statements.saidInLinks()) {
            links.forEach(builder::addSaidIn);
        }
        builder.addSourcesOfTalks(talksOnRecord.sourceLinks());
        try (var links = statements.sourceLinks()) {
            links.forEach(builder::addSource);
        }
        try (var links = statements.languageLinks()) {
            links.forEach(builder::addLanguage);
        }
        try (var links = statements.answeredLinks()) {
            links.forEach(builder::addAnswered);
        }
        return builder.build(version);
    }

    /**
     * Writes the texts of the entries into an index.
     *
     * @throws RecordReplacedException where the transaction reads another record
     */
    TextIndexWriter texts(ColumnIndex entries) {
        check(entries.version());
        var names = spellings.all().stream()
                .collect(Collectors.groupingBy(
                        Spelling::group, Collectors.mapping(Spelling::name, Collectors.toList())));
        var writer = new TextIndexWriter(new Analyzers(names.values()));
        try (var own = texts.ofStatements();
                var speakers = texts.ofSpeakers();
                var reports = texts.ofReports()) {
            write(entries, own.iterator(), speakers.iterator(), reports.iterator(), writer);
        }
        return writer;
    }

    private void check(String version) {
        if (!summaries.version().equals(version)) {
            throw new RecordReplacedException(version);
        }
    }

    private void write(
            ColumnIndex entries,
            Iterator<OwnTexts> own,
            Iterator<SpeakerTexts> speakers,
            Iterator<ReportTexts> reports,
            TextIndexWriter writer) {
        var people = participants.all().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        var talks = new ArrayDeque<>(talksOnRecord.all());
        var speaker = speakers.hasNext() ? speakers.next() : null;
        var report = reports.hasNext() ? reports.next() : null;
        try (var progress = new Progress("indexed", entries.size(), "entries")) {
            for (var position = 1; position <= entries.size(); position++) {
                if (Thread.interrupted()) {
                    throw new IllegalStateException("the server is stopping");
                }
                if (!talks.isEmpty() && talks.element().position() == position) {
                    write(talks.remove(), writer);
                } else {
                    var statement = own.next();
                    statement.addTo(writer);
                    writer.add(TextIndex.SIDE, entries.column(Field.SIDE).namesOf(position));
                    writer.add(TextIndex.TOPICS, entries.column(Field.TOPIC).namesOf(position));
                    writer.add(TextIndex.ABOUT, entries.column(Field.TALKS).namesOf(position));
                    writer.add(TextIndex.ABOUT, entries.column(Field.SAID_IN).namesOf(position));
                }
                while (speaker != null && speaker.position() == position) {
                    speaker.addTo(writer);
                    if (speaker.participant() != null) {
                        write(Objects.requireNonNull(people.get(speaker.participant())), writer);
                    }
                    speaker = speakers.hasNext() ? speakers.next() : null;
                }
                while (report != null && report.position() == position) {
                    report.addTo(writer);
                    report = reports.hasNext() ? reports.next() : null;
                }
                writer.next();
                progress.add(1);
            }
        }
    }

    private static void write(Talks talks, TextIndexWriter writer) {
        writer.add(TextIndex.TITLE, talks.title());
        writer.add(TextIndex.SETTING, talks.place().orElse(null));
        talks.participants().forEach(one -> write(one.participant(), writer));
        talks.reports().forEach(report -> write(report, writer));
        for (var outcome : talks.outcomes()) {
            writer.add(TextIndex.WORDS, outcome.words().text());
            outcome.reports().forEach(report -> write(report, writer));
        }
    }

    /** Each participant is found by every name on record. */
    private static void write(Participant one, TextIndexWriter writer) {
        writer.add(TextIndex.PEOPLE, one.fullName());
        one.names().forEach(name -> writer.add(TextIndex.PEOPLE, name.name()));
    }

    private static void write(Report report, TextIndexWriter writer) {
        writer.add(TextIndex.REPORTS, report.via());
        report.wording().ifPresent(words -> writer.add(TextIndex.REPORTS, words.text()));
    }
}
