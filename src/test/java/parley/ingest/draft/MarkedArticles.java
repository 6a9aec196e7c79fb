package parley.ingest.draft;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Participant;
import parley.ingest.format.RecordContent.Side;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.Position;

/** Made-up articles in which each quotation is marked with its speaker, and how well a draft finds them. */
final class MarkedArticles {

    private static final Pattern MARK = Pattern.compile("\\{([^}]*)\\}");

    private static final List<String> ON_RECORD = List.of("Ada Frost", "Otto Reed", "Emil Tanner", "Paula Sand");

    /** A quotation that ends at a place in a paragraph, and its speaker; "?" where nothing names one. */
    private record Marked(int paragraph, int end, String speaker, boolean isSure) {}

    private record Article(String name, List<String> paragraphs, List<Marked> marked) {}

    /**
     * How many there are.
     *
     * @param quotations marked in the articles
     * @param found of these in the draft
     * @param drafted quotations in the draft, right or wrong
     * @param named those found whose speaker the article names
     * @param right those of them with the right speaker in the draft
     * @param unmarked quotations with a wrong speaker whom the draft does not tell the editor to look at
     * @param mistakes a line each
     */
    record Quality(int quotations, int found, int drafted, int named, int right, int unmarked, List<String> mistakes) {

        double recall() {
            return (double) found / quotations;
        }

        double precision() {
            return (double) found / drafted;
        }

        double speakers() {
            return (double) right / named;
        }

        @Override
        public String toString() {
            return "%d articles' quotations: recall %d/%d = %.3f, precision %d/%d = %.3f, right speaker %d/%d = %.3f, wrong and not marked %d%n%s"
                    .formatted(
                            quotations,
                            found,
                            quotations,
                            recall(),
                            found,
                            drafted,
                            precision(),
                            right,
                            named,
                            speakers(),
                            unmarked,
                            String.join("\n", mistakes));
        }
    }

    private MarkedArticles() {}

    /** Drafts all articles of a file and counts. */
    static Quality measure(String file) {
        var mistakes = new ArrayList<String>();
        var counts = new int[6];
        for (var article : read(file)) {
            var drafted = new ArrayList<Marked>();
            for (var statement : ArticleDraft.of(article.paragraphs(), record(), Optional.empty())
                    .statements()) {
                addAll(statement, drafted);
            }
            for (var one : article.marked()) {
                counts[0]++;
                var found = drafted.stream()
                        .filter(other -> other.paragraph() == one.paragraph() && other.end() == one.end())
                        .findFirst();
                if (found.isEmpty()) {
                    mistakes.add("%s: missed %s".formatted(article.name(), shown(article, one)));
                    continue;
                }
                counts[1]++;
                var isRight = plain(one.speaker()).equals(plain(found.get().speaker()));
                if (!one.speaker().equals("?")) {
                    counts[3]++;
                    counts[4] += isRight ? 1 : 0;
                }
                counts[5] += !isRight && found.get().isSure() ? 1 : 0;
                if (!isRight && (found.get().isSure() || !one.speaker().equals("?"))) {
                    mistakes.add("%s: %s speaker '%s' of %s"
                            .formatted(
                                    article.name(),
                                    found.get().isSure() ? "unmarked" : "marked",
                                    found.get().speaker(),
                                    shown(article, one)));
                }
            }
            counts[2] += drafted.size();
            drafted.stream()
                    .filter(one -> article.marked().stream()
                            .noneMatch(other -> other.paragraph() == one.paragraph() && other.end() == one.end()))
                    .forEach(one -> mistakes.add("%s: no quotation %s".formatted(article.name(), shown(article, one))));
        }
        return new Quality(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], mistakes);
    }

    private static String shown(Article article, Marked one) {
        var text = article.paragraphs().get(one.paragraph());
        return "…" + text.substring(Math.max(0, one.end() - 40), one.end()) + " {" + one.speaker() + "}";
    }

    private static void addAll(DraftedStatement statement, List<Marked> all) {
        add(statement.quotations(), statement.speakers(), all);
        statement
                .repeats()
                .forEach(repeat -> add(
                        repeat.quotations(), repeat.isUnattributed() ? statement.speakers() : repeat.speakers(), all));
    }

    private static void add(List<QuotedPassage> quotations, List<Speaker> speakers, List<Marked> all) {
        var names = speakers.stream().map(Speaker::name).collect(joining(" & "));
        var isSure = speakers.stream().noneMatch(one -> one.isUnknown() || one.isInferred());
        quotations.forEach(
                one -> all.add(new Marked(one.last().paragraph(), one.last().end(), names, isSure)));
    }

    private static TreeSet<String> plain(String speakers) {
        var all = new TreeSet<String>();
        Arrays.stream(speakers.split(" & "))
                .forEach(name -> all.add(English.withoutArticle(name).toLowerCase()));
        return all;
    }

    private static List<Article> read(String file) {
        try (var bytes = MarkedArticles.class.getResourceAsStream("/draft/" + file)) {
            var text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^== "))
                    .skip(1)
                    .map(MarkedArticles::article)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Article article(String text) {
        var name = text.lines().findFirst().orElseThrow();
        var parts = text.substring(name.length()).strip().split("\n\\s*\n");
        var paragraphs = new ArrayList<String>();
        var marked = new ArrayList<Marked>();
        for (var part : parts) {
            var plain = new StringBuilder();
            var mark = MARK.matcher(part);
            while (mark.find()) {
                mark.appendReplacement(plain, "");
                marked.add(new Marked(paragraphs.size(), plain.length(), mark.group(1), true));
            }
            mark.appendTail(plain);
            paragraphs.add(plain.toString());
        }
        return new Article(name, paragraphs, marked);
    }

    /** The paragraphs of each article, without the marks of their speakers. */
    static List<List<String>> paragraphs(String file) {
        return read(file).stream().map(Article::paragraphs).toList();
    }

    /** A record that knows two sides and four people. */
    static RecordContent record() {
        var participants = ON_RECORD.stream()
                .map(name -> new Participant(
                        located(name.toLowerCase().replace(' ', '-')),
                        located(name),
                        "person",
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .toList();
        var sides = Stream.of("Northland", "Southland")
                .map(name -> new Side(located(name.toLowerCase()), located(name)))
                .toList();
        return new RecordContent(sides, participants, List.of(), List.of(), List.of(), List.of());
    }

    private static LocatedText located(String text) {
        return new LocatedText(text, Position.whole("participants.yaml"));
    }
}
