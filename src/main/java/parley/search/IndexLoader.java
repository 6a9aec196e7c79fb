package parley.search;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import parley.filter.Field;
import parley.filter.Scope;
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
import parley.record.participant.Spellings;
import parley.record.source.Sources;
import parley.record.value.Language;
import parley.search.NameIndex.Named;
import parley.search.SearchedTexts.OwnTexts;
import parley.search.SearchedTexts.ReportTexts;
import parley.search.SearchedTexts.SpeakerTexts;
import parley.search.columns.ColumnIndex;
import parley.search.columns.ColumnIndexBuilder;
import parley.search.text.IndexBlocks;
import parley.search.text.NameSpellings;
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
    private final ObjectProvider<IndexBlocks> blocks;

    IndexLoader(
            Summaries summaries,
            Statements statements,
            SearchedTexts texts,
            TalksOnRecord talksOnRecord,
            Sides sides,
            Participants participants,
            Topics topics,
            Sources sources,
            Spellings spellings,
            ObjectProvider<IndexBlocks> blocks) {
        this.summaries = summaries;
        this.statements = statements;
        this.texts = texts;
        this.talksOnRecord = talksOnRecord;
        this.sides = sides;
        this.participants = participants;
        this.topics = topics;
        this.sources = sources;
        this.spellings = spellings;
        this.blocks = blocks;
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
        var writer = new TextIndexWriter(spellings(), blocks.getIfAvailable());
        try (var own = texts.ofStatements();
                var speakers = texts.ofSpeakers();
                var reports = texts.ofReports()) {
            write(entries, own.iterator(), speakers.iterator(), reports.iterator(), writer);
        }
        return writer;
    }

    /** Reads the names of what is on record and has statements of its own. */
    NameIndex names(ColumnIndex entries) {
        check(entries.version());
        var index = new NameIndex(
                spellings(), statements.languages().stream().map(Language::code).collect(Collectors.toSet()));
        for (var one : participants.all()) {
            var names = names(one);
            index.add(new Named(Field.SPEAKER, one.id(), one.fullName()), names);
            index.add(new Named(Field.SPEAKS_OF, one.id(), one.fullName()), names);
        }
        sides.findAllByOrderByPosition()
                .forEach(one -> index.add(new Named(Field.SIDE, one.id(), one.name()), List.of(one.name())));
        topics.all().forEach(one -> index.add(new Named(Field.TOPIC, one.id(), one.name()), List.of(one.name())));
        for (var one : talksOnRecord.all()) {
            var place = one.place().map(where -> where + " " + one.title());
            index.add(
                    new Named(Field.TALKS, one.id(), one.title()),
                    Stream.concat(Stream.of(one.title()), place.stream()).toList());
        }
        sources.findAllByOrderByPosition()
                .forEach(one -> index.add(new Named(Field.SOURCE, one.id(), one.name()), List.of(one.name())));
        return index;
    }

    /** The names of names.yaml, and those of each participant that are more than one word: one alone may be a word. */
    private NameSpellings spellings() {
        var ofPeople = participants.all().stream().map(IndexLoader::names);
        return new NameSpellings(spellings.byName(), ofPeople.toList());
    }

    private static List<String> names(Participant one) {
        return Stream.concat(Stream.of(one.name()), one.names().stream().map(Participant.FurtherName::name))
                .toList();
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
                    writer.add(Scope.BY, entries.column(Field.SIDE).namesOf(position));
                    for (var field : List.of(Field.TOPIC, Field.TALKS, Field.SAID_IN, Field.SPEAKS_OF)) {
                        writer.add(Scope.ABOUT, entries.column(field).namesOf(position));
                    }
                }
                while (speaker != null && speaker.position() == position) {
                    speaker.addTo(writer);
                    if (speaker.participant() != null) {
                        write(Scope.BY, Objects.requireNonNull(people.get(speaker.participant())), writer);
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
        writer.add(Scope.ABOUT, talks.title());
        writer.add(Scope.ABOUT, talks.place().orElse(null));
        talks.participants().forEach(one -> write(Scope.ABOUT, one.participant(), writer));
        talks.reports().forEach(report -> write(report, writer));
        for (var outcome : talks.outcomes()) {
            writer.addWords(outcome.language().code(), outcome.words().text());
            outcome.reports().forEach(report -> write(report, writer));
        }
    }

    /** Each participant is found by every name on record. */
    private static void write(Scope scope, Participant one, TextIndexWriter writer) {
        writer.add(scope, one.fullName());
        one.names().forEach(name -> writer.add(scope, name.name()));
    }

    private static void write(Report report, TextIndexWriter writer) {
        report.wording()
                .ifPresent(words -> writer.addWords(report.source().language().code(), words.text()));
    }
}
