package parley.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.ingest.draft.SourceDraft;
import parley.ingest.evidence.Article;
import parley.ingest.format.ContentReader;
import parley.ingest.format.DataFolder;
import parley.ingest.format.RecordContent;
import parley.ingest.startup.FailedStart;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.UnusableRecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the file of a source, drafted from an article. */
@Command(
        name = "draft",
        description = {
            "Prints the file of a source, drafted from the text of its article: each quotation with its words, paragraph and"
                    + " speaker, and what reporting verbs introduce. Read what it prints: TODO stands where you have to write,"
                    + " and `check` refuses each."
        })
public final class DraftCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "ARTICLE",
            description = "The text of the article, ID.txt in UTF-8 or ID.html; ID is that of the source")
    private Path article = Path.of("");

    @Option(
            names = "--record",
            paramLabel = "FOLDER",
            description = "The record whose participants it may name; without it, the one in the jar")
    private String record = "classpath:data/";

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "When the article was published, as in 2022-03-09; “on Wednesday” is worked out from it")
    private String published = "";

    @Override
    public Integer call() {
        try {
            var day = published.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(published));
            if (day.filter(LocalDate.now()::isBefore).isPresent()) {
                throw refused("'%s' is after today; write the day on which it was published".formatted(published));
            }
            var known = content();
            var name = article.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            var paragraphs = Article.read(article).paragraphs();
            if (paragraphs.isEmpty()) {
                throw refused("there is no text in %s; save the article there".formatted(article));
            }
            // UTF-8 whatever the terminal: this goes into a file.
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.print(SourceDraft.write(name, paragraphs, known, day, LocalDate.now()));
            System.err.println("Save it as sources/%s/%s.yaml in the record, edit it, and run verify and check"
                    .formatted(day.map(LocalDate::getYear).map(String::valueOf).orElse("YEAR"), name));
            return 0;
        } catch (UnusableRecordException broken) {
            System.err.println(broken.getMessage());
            return FailedStart.WRITTEN_WRONG;
        } catch (DateTimeParseException noDay) {
            throw refused("'%s' is no day; write --published as in 2022-03-09".formatted(published));
        } catch (NoSuchFileException missing) {
            throw refused("there is no file %s; name the text of the article".formatted(article));
        } catch (IOException unreadable) {
            throw refused(
                    Files.isDirectory(article)
                            ? "%s is a folder; name the text of the article".formatted(article)
                            : unreadable.getMessage());
        }
    }

    private ParameterException refused(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** What the record says but for its sources, which may have faults while an editor works on them. */
    private RecordContent content() {
        var faults = new Faults();
        var files = DataFolder.find(record, faults).stream()
                .filter(file -> !file.isSource())
                .flatMap(file -> file.read(faults).stream())
                .toList();
        var content =
                faults.isEmpty() ? Optional.of(ContentReader.read(files, faults)) : Optional.<RecordContent>empty();
        if (!faults.isEmpty()) {
            throw new UnusableRecordException(record, faults);
        }
        return content.orElseThrow();
    }
}
