package parley.ingest.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import parley.text.QuotationPairs;

/**
 * The single document of a file, as YAML 1.2. Anchors, aliases, tags, double quotes and further documents are
 * refused, since they make YAML hard to read.
 */
public final class YamlDocument {

    /** Marks a value with a fault that was reported and hides all others. */
    static final Tag UNREAD = new Tag("!unread");

    private static final int DEEPEST = 20;

    private static final Set<String> WORDS = Set.of("words", "wording");

    /** Text after a hash mark without a space, or a number: what a comment hardly begins with. */
    private static final Pattern HASH = Pattern.compile("\\s+#([^\\s#].*|\\s*\\d.*)");

    /** What a draft leaves to the editor; not a word in capitals before others, as in a Spanish headline. */
    private static final Pattern TODO =
            Pattern.compile("TODO(?!\\s+\\p{Lu}+\\b)(?!\\w).*|.*\\bTODO:.*", Pattern.DOTALL);

    private static final Set<String> ADDRESSES = Set.of("address", "archived");

    /** What holds an id, a date, a number or a code; under any other key stands a text. */
    private static final Set<String> CODES = Set.of(
            "",
            "id",
            "date",
            "added",
            "published",
            "paragraph",
            "paragraphs",
            "page",
            "timecode",
            "kind",
            "form",
            "status",
            "language",
            "spoken-in",
            "translated-by",
            "side",
            "speaker",
            "source",
            "statement",
            "participant",
            "participants",
            "speaks-of",
            "sought-by",
            "talks",
            "said-in",
            "how",
            "says",
            "topic",
            "topics",
            "from",
            "field",
            "names");

    private final String file;
    private final Faults faults;

    // The engine's own composer would resolve aliases and << before they can be refused.
    private final Iterator<Event> events;
    private final ScalarResolver resolver;

    private YamlDocument(String file, String text, Faults faults) {
        this.file = file;
        this.faults = faults;
        // All at once: the engine fails if a buffer ends between two surrogates.
        var settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setBufferSize(text.length() + 2)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
        this.resolver = settings.getSchema().getScalarResolver();
    }

    /** Reads the document; empty if it is no YAML. */
    public static <T> Optional<T> read(DataFile file, String what, Function<YamlMapping, T> reading, Faults faults) {
        var root = root(file, faults);
        if (root.isEmpty()) {
            faults.noteWords(file);
        }
        return root.flatMap(node -> new YamlValue("", node, file.name(), faults).entry(what, reading));
    }

    private static Optional<Node> root(DataFile file, Faults faults) {
        var text = InvisibleCharacters.check(file, faults);
        if (faults.hasUnread(file.name())) {
            return Optional.empty();
        }
        try {
            return new YamlDocument(file.name(), text, faults).document();
        } catch (MarkedYamlEngineException broken) {
            var fault = YamlSyntax.fault(file.name(), text, broken);
            faults.addUnread(fault.place(), fault.message());
            return Optional.empty();
        }
    }

    private Optional<Node> document() {
        @Nullable Node first = null;
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof DocumentStartEvent && first != null) {
                faults.addUnread(place(event), "a second document; a file holds one, so delete this ---");
                return Optional.empty();
            }
            if (event instanceof NodeEvent node) {
                first = node(node, 0, "");
            }
        }
        if (first == null || first.getTag().equals(Tag.NULL)) {
            faults.addUnread(
                    Position.whole(file),
                    DataFiles.isNeeded(file)
                            ? "the file is empty; fill it as README.md shows"
                            : "the file is empty; fill it as README.md shows, or delete it");
            return Optional.empty();
        }
        return Optional.of(first);
    }

    private Node node(NodeEvent event, int depth, String key) {
        event.getAnchor()
                .filter(anchor -> !(event instanceof AliasEvent))
                .ifPresent(anchor -> faults.add(
                        place(event),
                        "the anchor '&%s'; delete it, or put a text that begins with & in single quotes"
                                .formatted(anchor)));
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, key);
        }
        if (event instanceof SequenceStartEvent list) {
            tag(event, list.getTag());
            return list(event, depth + 1, key);
        }
        if (event instanceof MappingStartEvent mapping) {
            tag(event, mapping.getTag());
            return mapping(event, depth + 1);
        }
        var alias = ((AliasEvent) event).getAlias();
        faults.add(
                place(event),
                "the alias '*%s'; write the value out, or put a text that begins with * in single quotes"
                        .formatted(alias));
        return new ScalarNode(UNREAD, true, "", ScalarStyle.PLAIN, event.getStartMark(), event.getEndMark());
    }

    private Node scalar(ScalarEvent event, String key) {
        tag(event, event.getTag());
        var value = event.getValue();
        // The pattern takes a tenth of the time of reading where it is tried on every text.
        if (value.contains("TODO") && TODO.matcher(value).matches()) {
            faults.add(place(event), "TODO: " + toDo(key));
            return new ScalarNode(UNREAD, true, "", ScalarStyle.PLAIN, event.getStartMark(), event.getEndMark());
        }
        if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            faults.add(place(event), "YAML takes these \" away; " + withoutDouble(key));
        } else if (QuotationPairs.straight(value) >= 0) {
            faults.add(
                    YamlSyntax.place(
                            file,
                            event.getStartMark().orElseThrow(),
                            event.getEndMark().orElseThrow(),
                            event.getScalarStyle(),
                            value,
                            QuotationPairs.straight(value)),
                    withoutStraight(key));
        }
        if (event.getScalarStyle() == ScalarStyle.PLAIN && (isText(key) || WORDS.contains(key))) {
            checkComment(event.getEndMark().orElseThrow());
        }
        return new ScalarNode(
                event.getScalarStyle() == ScalarStyle.PLAIN ? plain(value) : Tag.STR,
                true,
                value,
                event.getScalarStyle(),
                event.getStartMark(),
                event.getEndMark());
    }

    /** Reports what YAML drops as a comment and an editor hardly meant as one: "#peace", "No. # 5". */
    private void checkComment(Mark end) {
        var rest = new StringBuilder();
        for (var at = end.getPointer(); at < end.getBuffer().length && end.getBuffer()[at] != '\n'; at++) {
            rest.appendCodePoint(end.getBuffer()[at]);
        }
        if (HASH.matcher(rest).matches()) {
            var comment = rest.toString().strip();
            var column = end.getColumn() + 1 + rest.indexOf("#");
            faults.add(
                    new Position(file, end.getLine() + 1, column),
                    "YAML drops '%s' as a comment; put the whole text in single quotes, or move a comment to a line of its own"
                            .formatted(comment));
        }
    }

    private static String withoutDouble(String key) {
        if (WORDS.contains(key)) {
            return "write “ and ” around quoted words, or '…' where YAML needs quotation marks";
        }
        if (isText(key)) {
            return "write '…' where YAML needs quotation marks, and “ and ” where the text has some";
        }
        return key.equals("paragraph") || key.isEmpty()
                ? "delete them"
                : "write ' in place of each where YAML needs quotation marks, else delete them";
    }

    private static String toDo(String key) {
        return switch (key) {
            case "speaker", "speakers" ->
                "write the id of who said it, or {unnamed: a Western diplomat} as the source describes them";
            case "words", "wording" ->
                "write what was said in your own sentence, around what stands in quotation marks, and take TODO out";
            case "date" -> "write when it was said, or leave the key out";
            case "published" -> "write the day on which the source was published, or leave the key out";
            case "id" -> "choose an id; that of a source is the name of its file without .yaml";
            case "language" -> "write the code of the language of the source, as in en";
            default ->
                "write %s, or leave it out"
                        .formatted(key.isEmpty() ? "what belongs here" : "'" + Faults.cut(key) + "'");
        };
    }

    private static boolean isText(String key) {
        return !CODES.contains(key) && !ADDRESSES.contains(key);
    }

    private static String withoutStraight(String key) {
        if (WORDS.contains(key)) {
            return "a straight \" can't say where quoted words begin; write “ before and ” after them,"
                    + " and ‘ ’ for a quotation within them";
        }
        return "a straight \" can't stand %s; %s"
                .formatted(
                        key.isEmpty() ? "in a key" : "in '%s'".formatted(Faults.cut(key)),
                        isText(key) ? "write “ and ” there" : ADDRESSES.contains(key) ? "write %22" : "delete it");
    }

    /** The tag of a text without quotation marks; the resolver, which is slow, is asked only in doubt. */
    private Tag plain(String value) {
        // Most keys and ids begin unlike true, false and null, or are longer; most dates have two hyphens.
        var isWord = !value.isEmpty()
                && Character.isLetter(value.charAt(0))
                && (value.length() > 5 || "tTfFnN".indexOf(value.charAt(0)) < 0);
        var isDay = value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-';
        return isWord || isDay ? Tag.STR : resolver.resolve(value, true);
    }

    private Node list(NodeEvent start, int depth, String key) {
        check(start, depth);
        var items = new ArrayList<Node>();
        while (events.next() instanceof NodeEvent event) {
            items.add(node(event, depth, key));
        }
        return new SequenceNode(Tag.SEQ, true, items, FlowStyle.BLOCK, start.getStartMark(), start.getEndMark());
    }

    private Node mapping(NodeEvent start, int depth) {
        check(start, depth);
        List<NodeTuple> tuples = new ArrayList<>();
        while (events.next() instanceof NodeEvent event) {
            var key = node(event, depth, "");
            var name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            tuples.add(new NodeTuple(key, node((NodeEvent) events.next(), depth, name)));
        }
        return new MappingNode(Tag.MAP, true, tuples, FlowStyle.BLOCK, start.getStartMark(), start.getEndMark());
    }

    private void check(Event start, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep(start);
        }
    }

    private void tag(Event event, Optional<String> tag) {
        tag.ifPresent(name -> faults.add(
                place(event),
                "the tag '%s'; delete it, or put a text that begins with ! in single quotes".formatted(name)));
    }

    private Position place(Event event) {
        return event.getStartMark().map(mark -> YamlSyntax.place(file, mark)).orElse(Position.whole(file));
    }

    /** Deeply nested lists, which would overflow the stack. */
    private static final class TooDeep extends MarkedYamlEngineException {

        private static final long serialVersionUID = 1L;

        TooDeep(Event start) {
            super("", Optional.empty(), "lists and keys too deep within each other", start.getStartMark());
        }
    }
}
