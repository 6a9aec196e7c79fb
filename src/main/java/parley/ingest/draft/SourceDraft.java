package parley.ingest.draft;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parley.ingest.format.RecordContent;
import parley.ingest.yaml.LocatedText;
import parley.record.value.DatedBy;

/** The file of a source, drafted from its article, in which TODO stands for what the editor has to write. */
public final class SourceDraft {

    private static final String TODO = "TODO";

    /** What YAML would not read as the text that it is. */
    private static final Pattern SPECIAL = Pattern.compile(
            "(?i)[^\\p{L}\\p{N}“„«»‹›‘「『].*|.*(: | #|:$).*|true|false|null|yes|no|[\\d.,_:+-]+", Pattern.DOTALL);

    private static final String LEFT_OUT =
            "# In quotation marks, but in no statement above, as irony, a name or a title. Add what somebody said:";

    private static final int WORDS_OF_ID = 3;

    private static final int LONGEST_ID = 60;

    private static final int WORDS_OF_HINT = 6;

    private static final int MOST_ON_A_LINE = 100;

    /** What stands on a line of a long text. */
    private static final Pattern FOLDED = Pattern.compile("(?:.{1,%d}|\\S+)(?: |$)".formatted(MOST_ON_A_LINE));

    private final ArticleDraft draft;
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> ids = new HashSet<>();

    private SourceDraft(ArticleDraft draft, String id) {
        this.draft = draft;
        this.id = id;
    }

    /**
     * Drafts a file.
     *
     * @param name the id of the source
     * @param paragraphs of the article
     * @param record that knows the participants
     * @param published when the article was, if that is known
     */
    public static String write(
            String name,
            List<String> paragraphs,
            RecordContent record,
            Optional<LocalDate> published,
            LocalDate today) {
        var file = new SourceDraft(ArticleDraft.of(paragraphs, record, published), name);
        file.head(today);
        file.draft.statements().forEach(file::statement);
        file.leftOut();
        file.participants();
        return file.text.toString();
    }

    private void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }

    private void head(LocalDate today) {
        text.append("""
                # yaml-language-server: $schema=../../schema/source.json
                # A draft of %d paragraphs. Write what is marked TODO, compare each statement with the article, and choose
                # the ids before you publish: they stay. Add publisher, title, author and address where you know them.
                id: %s
                added: %s
                published: %s
                language: %s
                %s
                """.formatted(
                        draft.paragraphs().size(),
                        LocatedText.isId(id) ? id : TODO,
                        today,
                        draft.published().map(LocalDate::toString).orElse(TODO),
                        English.isLanguageOf(draft.paragraphs()) ? "en" : TODO,
                        draft.statements().isEmpty()
                                ? "# The article quotes nobody, and no reporting verb introduces what somebody said."
                                : "\nstatements:"));
    }

    private void statement(DraftedStatement statement) {
        line(
                2,
                "# ¶ %s: %s"
                        .formatted(
                                places(statement),
                                shortened(statement.sentence().words())));
        line(2, "- id: " + statementId(statement));
        speakers(statement);
        date(statement);
        statement.circumstances().texts().forEach((key, value) -> text(4, key, value));
        text(4, "words", statement.words());
        line(4, "reports:");
        report(statement);
        for (var repeat : statement.repeats()) {
            line(6, "- paragraph: " + (repeat.firstParagraph() + 1));
            via(repeat);
            text(8, "wording", repeat.words());
        }
        line(0, "");
    }

    private static String places(DraftedStatement statement) {
        var first = statement.firstParagraph() + 1;
        var last = statement.lastParagraph() + 1;
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    private static String shortened(String text) {
        var printed = List.of(text.split("\\s+"));
        return printed.size() <= WORDS_OF_HINT
                ? String.join(" ", printed)
                : String.join(" ", printed.subList(0, WORDS_OF_HINT)) + " …";
    }

    private String statementId(DraftedStatement statement) {
        var speaker = statement.speakers().get(0);
        var words = new ArrayList<String>();
        if (!speaker.id().isEmpty()) {
            words.add(KnownNames.last(speaker.name().strip()));
        }
        statement.quotations().stream()
                .flatMap(one -> Arrays.stream(one.first().text().split("[\\s\\p{P}]+")))
                .filter(word -> word.length() > 3 && !English.isFunctionWord(word.toLowerCase(Locale.ROOT)))
                .limit(WORDS_OF_ID)
                .forEach(words::add);
        var plain = KnownNames.id(words);
        var base = plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "") : plain;
        var isPlace = words.size() <= 1 || base.isEmpty();
        var wanted = isPlace ? (base.isEmpty() ? "" : base + "-") + "paragraph-" + places(statement) : base;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(ids::add)
                .findFirst()
                .orElseThrow();
    }

    private void speakers(DraftedStatement statement) {
        var speakers = statement.speakers();
        var comment = speakers.stream().anyMatch(Speaker::isInferred) ? " # not named by the sentence itself" : "";
        if (speakers.size() > 1) {
            line(4, speakers.stream().map(SourceDraft::inList).collect(joining(", ", "speakers: [", "]")) + comment);
            return;
        }
        var speaker = speakers.get(0);
        line(4, "speaker: " + (speaker.isUnknown() ? TODO : idOrName(speaker) + comment));
        if (!speaker.id().isEmpty() && !speaker.office().isEmpty()) {
            line(4, "office: " + scalar(speaker.office()));
        }
    }

    private static String inList(Speaker speaker) {
        return speaker.office().isEmpty()
                ? idOrName(speaker)
                : "{speaker: %s, office: %s}".formatted(speaker.id(), inFlow(speaker.office()));
    }

    private static String idOrName(Speaker speaker) {
        var side = speaker.side().isEmpty() ? "" : ", side: " + speaker.side();
        return speaker.id().isEmpty() ? "{unnamed: %s%s}".formatted(inFlow(speaker.name()), side) : speaker.id();
    }

    private void date(DraftedStatement statement) {
        if (statement.day().isPresent()) {
            var day = statement.day().get();
            line(4, "date: " + day.date().map(LocalDate::toString).orElse("%s # “%s”".formatted(TODO, day.printed())));
            if (day.date().isPresent()) {
                line(4, "dated-by: " + (day.isStated() ? DatedBy.STATED : DatedBy.WEEKDAY).text());
                if (!day.isStated()) {
                    line(4, "date-note: " + scalar(day.note()));
                }
            }
        } else if (draft.published().isPresent()) {
            line(4, "date: '[..%s]'".formatted(draft.published().get()));
            line(4, "dated-by: publication");
        }
    }

    private void report(DraftedStatement statement) {
        var place = places(statement);
        line(6, (place.contains("-") ? "- paragraphs: " : "- paragraph: ") + place);
        via(statement);
        if (!statement.verb().isEmpty()) {
            line(8, "verb: " + scalar(statement.verb()));
        }
        var speakers = statement.speakers();
        if (speakers.size() == 1 && isPrintedOtherwise(speakers.get(0))) {
            line(8, "name-as-printed: " + scalar(speakers.get(0).printed()));
        }
    }

    private void via(DraftedStatement statement) {
        var names = statement.circumstances().via();
        if (!names.isEmpty()) {
            line(8, names.stream().map(SourceDraft::inFlow).collect(joining(", ", "via: [", "]")));
        }
    }

    /** Whether a name is spelled otherwise than the record has it, and not merely shortened. */
    private static boolean isPrintedOtherwise(Speaker speaker) {
        return !speaker.id().isEmpty()
                && !List.of(speaker.name().split("\\s+"))
                        .containsAll(List.of(speaker.printed().split("\\s+")));
    }

    private void leftOut() {
        if (!draft.leftOut().isEmpty()) {
            line(0, LEFT_OUT);
        }
        for (var one : draft.leftOut()) {
            var words = one.open() + shortened(one.first().text()) + one.close();
            line(0, "# ¶ %d: %s".formatted(one.first().paragraph() + 1, words));
        }
    }

    private void participants() {
        var added = draft.people()
                .toBeAdded(draft.statements().stream()
                        .flatMap(statement -> statement.speakers().stream())
                        .toList());
        if (added.isEmpty()) {
            return;
        }
        line(0, "# To be added to participants.yaml, with their sides, or replaced above by who is meant on record:");
        for (var speaker : added) {
            line(0, "#  - id: " + speaker.id());
            line(0, "#    name: " + scalar(speaker.name()));
            line(0, "#    kind: " + (draft.people().isOrganisation(speaker) ? "delegation" : "person"));
        }
    }

    private void text(int indent, String key, String words) {
        if (words.contains("\n")) {
            line(indent, key + ": |-");
            words.lines().forEach(line -> line(indent + 2, line));
        } else if (words.length() + indent > MOST_ON_A_LINE) {
            line(indent, key + ": >-");
            FOLDED.matcher(words)
                    .results()
                    .forEach(part -> line(indent + 2, part.group().strip()));
        } else {
            line(indent, key + ": " + scalar(words));
        }
    }

    private static String scalar(String value) {
        return SPECIAL.matcher(plain(value)).matches() ? inMarks(value) : plain(value);
    }

    /** A text within brackets, where a comma or bracket would end it. */
    private static String inFlow(String value) {
        return value.matches("(?s).*[,\\[\\]{}].*") ? inMarks(value) : scalar(value);
    }

    private static String inMarks(String value) {
        return "'" + plain(value).replace("'", "''") + "'";
    }

    /** In one line, without straight marks. */
    private static String plain(String value) {
        return value.replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .replaceAll("\"([^\"]*)\"", "“$1”")
                .replace("\"", "”");
    }
}
