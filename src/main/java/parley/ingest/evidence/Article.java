package parley.ingest.evidence;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a source in paragraphs, as /about/data describes them: any white space is one space, and invisible characters that
 * no data file may hold are left out.
 *
 * <ul>
 *   <li>In a text they are what stands between blank lines; without a blank line, each line is one. "date 2022-03-09" before
 *       the first word, as archives put it there, is none of the article's and left out.
 *   <li>In HTML they are the blocks of the article, or else of the main part or the body, without what stands around
 *       an article: headers, footers, navigation, asides, figures, forms. Two line breaks end a paragraph too. The headline,
 *       an h1 above the first paragraph, is not counted: it is the title of the source.
 * </ul>
 *
 * @param file where it was read
 * @param paragraphs the first is paragraph 1
 */
public record Article(Path file, List<String> paragraphs) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\xAD\\u200B\\u2060\\uFEFF]");

    /** What Python takes for white space too, so that digests can be repeated there. */
    private static final String SPACE = "[\\p{Z}\\t-\\r\\x1C-\\x1F\\x85]";

    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern EDGES = Pattern.compile("^%1$s+|%1$s+$".formatted(SPACE));
    private static final Pattern BLANK_LINE = Pattern.compile("\\n%s*\\n".formatted(SPACE));

    private static final Pattern DAY_BEFORE = Pattern.compile("^date \\d{4}-\\d\\d-\\d\\d%s+".formatted(SPACE));

    private static final String AROUND =
            "header, footer, nav, aside, figure, form, button, dialog, script, style, noscript, template, iframe, svg,"
                    + " textarea, select, [style~=(?i)display\\s*:\\s*none],"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
                    + " [role=contentinfo]";

    /** Finds the text of a source: ID.txt, or else ID.html. */
    public static Optional<Article> find(Path folder, String id) throws IOException {
        for (var file : List.of(folder.resolve(id + ".txt"), folder.resolve(id + ".html"))) {
            if (Files.isRegularFile(file)) {
                return Optional.of(read(file));
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a text or, where the name of the file ends in .html or .htm, the article of a page.
     *
     * @throws IOException with what to do
     */
    public static Article read(Path file) throws IOException {
        if (file.toString().matches("(?i).*\\.html?")) {
            try (var bytes = Files.newInputStream(file)) {
                return new Article(file, ofPage(Jsoup.parse(bytes, null, "")));
            }
        }
        try {
            return new Article(file, ofText(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (CharacterCodingException other) {
            throw new IOException(file + " is not UTF-8; save it with the encoding UTF-8", other);
        }
    }

    static List<String> ofText(String text) {
        var clean = EDGES.matcher(INVISIBLE
                        .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                        .replaceAll(""))
                .replaceAll("");
        var article = DAY_BEFORE.matcher(clean).replaceFirst("");
        var blocks = BLANK_LINE.split(article);
        return paragraphs(Stream.of(blocks.length > 1 ? blocks : article.split("\n")));
    }

    private static List<String> ofPage(Document page) {
        var article = page.select("article").stream()
                .max(Comparator.comparingInt(one -> one.select("p").text().length()))
                .or(() -> Optional.ofNullable(page.selectFirst("main, [role=main]")))
                .orElse(page.body());
        article.select(AROUND).remove();
        article.select("q").prepend("“").append("”");
        var blocks = new Blocks();
        article.traverse(blocks);
        blocks.end();
        var all = paragraphs(blocks.texts.stream());
        var headline = Optional.ofNullable(article.selectFirst("h1")).map(one -> inOneLine(one.wholeText()));
        return !all.isEmpty() && headline.equals(Optional.of(all.get(0))) ? all.subList(1, all.size()) : all;
    }

    private static List<String> paragraphs(Stream<String> blocks) {
        return blocks.map(Article::inOneLine).filter(block -> !block.isEmpty()).toList();
    }

    private static String inOneLine(String text) {
        return EDGES.matcher(
                        SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" "))
                .replaceAll("");
    }

    /** The paragraph of a number from 1 on. */
    public Optional<String> paragraph(int number) {
        return number >= 1 && number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
    }

    /** The SHA-256 of a paragraph in UTF-8, its letters composed (NFC), in hex digits. */
    String digest(int number) {
        try {
            var text = Normalizer.normalize(paragraph(number).orElseThrow(), Normalizer.Form.NFC);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gathers the texts between the borders of blocks. */
    private static final class Blocks implements NodeVisitor {

        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean isAfterBreak;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                isAfterBreak &= words.isBlank();
                text.append(words.getWholeText());
            } else if (node instanceof Element element && element.nameIs("br")) {
                if (isAfterBreak) {
                    end();
                }
                text.append('\n');
                isAfterBreak = true;
            } else {
                endAt(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            endAt(node);
        }

        private void endAt(Node node) {
            if (node instanceof Element element && element.isBlock()) {
                end();
            }
        }

        private void end() {
            texts.add(text.toString());
            text.setLength(0);
            isAfterBreak = false;
        }
    }
}
