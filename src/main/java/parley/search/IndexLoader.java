package parley.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import parley.filter.Field;
import parley.progress.Progress;
import parley.record.Participant;
import parley.record.Participants;
import parley.record.Report;
import parley.record.Sides;
import parley.record.Spelling;
import parley.record.Spellings;
import parley.record.Statements;
import parley.record.Talks;
import parley.record.TalksOnRecord;
import parley.record.Topics;
import parley.record.history.Summaries;
import parley.record.projection.ReportText;
import parley.record.projection.StatementText;
import parley.search.columns.ColumnIndex;
import parley.search.columns.ColumnIndexBuilder;
import parley.search.text.Analyzers;
import parley.search.text.TextIndex;
import parley.search.text.TextIndexWriter;

/** Reads a record into memory; each reading takes place within one transaction. */
@Component
class IndexLoader {

    private final Summaries summaries;
    private final Statements statements;
    private final TalksOnRecord talksOnRecord;
    private final Sides sides;
    private final Participants participants;
    private final Topics topics;
    private final Spellings spellings;

    IndexLoader(
            Summaries summaries,
            Statements statements,
            TalksOnRecord talksOnRecord,
            Sides sides,
            Participants participants,
            Topics topics,
            Spellings spellings) {
        this.summaries = summaries;
        this.statements = statements;
        this.talksOnRecord = talksOnRecord;
        this.sides = sides;
        this.participants = participants;
        this.topics = topics;
        this.spellings = spellings;
    }

    /**
     * The entries of a record, without their words.
     *
     * @throws RecordReplacedException where the transaction shows another
     */
    ColumnIndex shelf(String version) {
        check(version);
        var builder = new ColumnIndexBuilder(
                sides.findAllByOrderByPosition(), participants.all(), topics.all(), summaries.size());
        addLines(builder);
        try (var links = statements.spokenOfLinks()) {
            links.forEach(builder::addSpokenOf);
        }
        try (var links = statements.topicLinks()) {
            links.forEach(builder::addTopic);
        }
        try (var links = statements.talksLinks()) {
            links.forEach(builder::addTalks);
        }
        return builder.build(version);
    }

    /** Adds statements and talks as they stand on the timeline. */
    private void addLines(ColumnIndexBuilder builder) {
        var talks = new ArrayDeque<>(talksOnRecord.lines());
        try (var lines = statements.lines()) {
            lines.forEach(statement -> {
                while (!talks.isEmpty() && talks.element().position() < statement.position()) {
                    builder.add(talks.remove());
                }
                builder.add(statement);
            });
        }
        talks.forEach(builder::add);
    }

    /**
     * Writes the words of the entries, by which they are found.
     *
     * @throws RecordReplacedException where the transaction shows another record
     */
    TextIndexWriter words(ColumnIndex shelf) {
        check(shelf.version());
        var writer = new TextIndexWriter(language());
        try (var texts = statements.texts();
                var reports = statements.reportTexts()) {
            new Words(shelf, writer).write(texts.iterator(), reports.iterator());
        }
        return writer;
    }

    private Analyzers language() {
        var names = new LinkedHashMap<Integer, List<String>>();
        for (Spelling spelling : spellings.all()) {
            names.computeIfAbsent(spelling.group(), any -> new ArrayList<>()).add(spelling.name());
        }
        return new Analyzers(names.values());
    }

    private void check(String version) {
        if (!summaries.version().equals(version)) {
            throw new RecordReplacedException(version);
        }
    }

    /** Says of each entry what it is found by. */
    private final class Words {

        private final ColumnIndex shelf;
        private final TextIndexWriter writer;
        private final Map<String, Participant> people = new HashMap<>();

        Words(ColumnIndex shelf, TextIndexWriter writer) {
            this.shelf = shelf;
            this.writer = writer;
            participants.all().forEach(one -> people.put(one.id(), one));
        }

        void write(Iterator<StatementText> texts, Iterator<ReportText> reports) {
            var talks = new ArrayDeque<>(talksOnRecord.all());
            var report = reports.hasNext() ? reports.next() : null;
            try (var progress = new Progress("indexed", shelf.size(), "entries")) {
                for (var entry = 0; entry < shelf.size(); entry++) {
                    if (Thread.interrupted()) {
                        throw new IllegalStateException("the server is stopping");
                    }
                    if (!talks.isEmpty() && talks.element().position() == entry + 1) {
                        write(talks.remove());
                    } else {
                        write(entry, texts.next());
                    }
                    while (report != null && report.position() == entry + 1) {
                        write(report);
                        report = reports.hasNext() ? reports.next() : null;
                    }
                    writer.next();
                    progress.add(1);
                }
            }
        }

        private void write(Talks talks) {
            writer.add(TextIndex.TITLE, talks.title());
            talks.place().ifPresent(place -> writer.add(TextIndex.SETTING, place));
            talks.participants().forEach(one -> writer.add(TextIndex.PEOPLE, one.name()));
            talks.reports().forEach(this::write);
            for (var outcome : talks.outcomes()) {
                writer.add(TextIndex.WORDS, outcome.words().text());
                outcome.reports().forEach(this::write);
            }
        }

        private void write(Report report) {
            report.via().forEach(via -> writer.add(TextIndex.REPORTS, via));
            report.wording().ifPresent(words -> writer.add(TextIndex.REPORTS, words.text()));
        }

        private void write(ReportText report) {
            if (report.via() != null) {
                writer.add(TextIndex.REPORTS, report.via());
            }
            if (report.wording() != null) {
                writer.add(TextIndex.REPORTS, report.wording().text());
            }
        }

        private void write(int entry, StatementText text) {
            var speaker = people.get(text.speaker());
            writer.add(TextIndex.WORDS, text.words().text());
            writer.add(TextIndex.PEOPLE, speaker.name());
            writer.add(TextIndex.SIDE, speaker.side().name());
            if (text.office() != null) {
                writer.add(TextIndex.PEOPLE, text.office());
            }
            if (text.occasion() != null) {
                writer.add(TextIndex.SETTING, text.occasion());
            }
            shelf.column(Field.TOPIC).namesOf(entry).forEach(topic -> writer.add(TextIndex.TOPICS, topic));
            shelf.column(Field.TALKS).namesOf(entry).forEach(title -> writer.add(TextIndex.ABOUT, title));
        }
    }
}
