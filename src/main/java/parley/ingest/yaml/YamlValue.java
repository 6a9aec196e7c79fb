package parley.ingest.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import parley.record.value.EdtfDate;
import parley.text.Characters;
import parley.text.FaultyTextException;

/**
 * A value of a file under its key. Its faults are collected, not thrown; a faulty value is read as
 * empty.
 */
public record YamlValue(String key, Node node, String file, Faults faults) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private static final int MOST_DIGITS = 9;

    /** A year that YAML takes for a number, without its leading zeros. */
    private static final Pattern EARLY_YEAR = Pattern.compile("0(?!000)\\d{3}");

    /** The most characters of a text that is no longer than a name; an entry of an index has at most 2,704 bytes in PostgreSQL. */
    private static final int LONGEST_NAME = 500;

    /** The most characters of other texts: a speech of hours, a few paragraphs, an address. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "words", 500_000,
            "wording", 500_000,
            "was", 500_000,
            "asked", 10_000,
            "date-note", 10_000,
            "reason", 10_000,
            "address", 2_000,
            "archived", 2_000);

    Position place() {
        return node.getStartMark().map(mark -> YamlSyntax.place(file, mark)).orElse(Position.whole(file));
    }

    /** Where a character of a text stands. */
    Position place(int index) {
        var text = (ScalarNode) node;
        return YamlSyntax.place(
                file,
                text.getStartMark().orElseThrow(),
                text.getEndMark().orElseThrow(),
                text.getScalarStyle(),
                text.getValue(),
                index);
    }

    YamlValue within(String innerKey, Node inner) {
        return new YamlValue(innerKey, inner, file, faults);
    }

    /**
     * What is allowed under a key, in words for an editor.
     *
     * @param isFree whether any text is allowed: quotation marks then turn a number into one
     */
    public record Form(String right, boolean isFree) {

        static final Form TEXT = new Form("a text", true);
        static final Form ID = new Form("an id, as in third-round", true);
        static final Form DATE = new Form("a date, as in 2022-03-09", false);
        static final Form DAY = new Form("one day, as in 2026-11-22", false);
        public static final Form ADDRESS = new Form("an address, from https:// on", false);
        public static final Form LANGUAGE = new Form("its code, as in en, uk or pt-BR", false);
        static final Form PLACE = new Form("it as in paragraphs: 121-136, page: xii or timecode: '1:02:33'", true);
        public static final Form WIKIDATA = new Form("an id of Wikidata, as in Q42", false);
        static final Form WORD = new Form("one word of letters", false);

        private boolean isName() {
            return equals(TEXT) || equals(WORD);
        }

        static Form oneOf(List<String> known) {
            return new Form("one of " + String.join(", ", known), false);
        }
    }

    /** What to do about an empty list. */
    enum Empty {
        REPORTS("add the paragraph that reports this"),
        OPTIONAL("add to it, or leave the key out"),
        /** The lists at the top of a file: a record may have no topics. */
        ALLOWED("add to it, or write '%1$s: []' where there are none");

        private final String advice;

        Empty(String advice) {
            this.advice = advice;
        }
    }

    static final String OR_NO_KEY = ", or leave the key out";
    static final String OR_NO_ITEM = ", or take it out of the list";

    /**
     * A text.
     *
     * @param otherwise what else to do if there is no text
     */
    Optional<String> text(Form form, String otherwise) {
        var tag = node.getTag();
        if (!(node instanceof ScalarNode scalar)) {
            return wrong(
                    (node instanceof SequenceNode ? "'%s' is a list" : "'%s' holds keys") + "; write " + form.right());
        }
        var value = scalar.getValue();
        if (tag.equals(Tag.STR) && !Characters.isBlank(value)) {
            try {
                Characters.check(value);
            } catch (FaultyTextException fault) {
                faults.add(place(fault.index()), "'%s' holds %s".formatted(key, fault.getMessage()));
                return Optional.empty();
            }
            return ofLength(value, form);
        }
        if (Characters.isBlank(value)) {
            return wrong("'%s' is empty; write " + form.right() + otherwise);
        }
        var isNothing = tag.equals(Tag.NULL);
        return wrong("'%%s' is %s to YAML; write %s%s"
                .formatted(
                        tag.equals(Tag.BOOL) ? "true or false" : isNothing ? "nothing" : "a number",
                        form.isFree() ? "'%s' in single quotes".formatted(value.replace("%", "%%")) : form.right(),
                        isNothing ? otherwise : ""));
    }

    /** A text that is not too long; ids, dates and the like have limits of their own. */
    private Optional<String> ofLength(String value, Form form) {
        var longest = LONGEST.getOrDefault(key, form.isName() ? LONGEST_NAME : Integer.MAX_VALUE);
        var length = value.codePointCount(0, value.length());
        return length > longest
                ? wrong("'%%s' has %,d characters; write %,d at most".formatted(length, longest))
                : Optional.of(value);
    }

    /** A date; a year may stand as a number. */
    EdtfDate date() {
        if (node instanceof SequenceNode) {
            wrong("'%s' is a list to YAML; write a date that begins with [ in single quotes,"
                    + " as in '[..2022-03-09]'");
            return EdtfDate.NONE;
        }
        if (number().filter(year -> EARLY_YEAR.matcher(year).matches()).isPresent()) {
            wrong("'%%s' is a number to YAML; write '%s' in single quotes".formatted(number().get()));
            return EdtfDate.NONE;
        }
        return number().or(() -> text(Form.DATE, OR_NO_KEY)).map(this::date).orElse(EdtfDate.NONE);
    }

    private EdtfDate date(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (IllegalArgumentException unreadable) {
            faults.add(place(), unreadable.getMessage());
            return EdtfDate.NONE;
        }
    }

    /** The digits of a number as they are written; empty for anything else. */
    private Optional<String> number() {
        return node instanceof ScalarNode scalar && node.getTag().equals(Tag.INT)
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    /** A plain day, without uncertainty. */
    Optional<LocatedDay> day(String otherwise) {
        var text = number().or(() -> text(Form.DAY, otherwise));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!DAY.matcher(text.get()).matches()) {
            faults.add(place(), "'%s' is '%s'; write one day, as in 2026-11-22".formatted(key, text.get()));
            return Optional.empty();
        }
        return date(text.get()).earliest().map(date -> new LocatedDay(date, place()));
    }

    /** A text that may stand as a number, such as that of a page. */
    Optional<String> code(Form form) {
        return number().or(() -> text(form, OR_NO_KEY));
    }

    Optional<Integer> paragraph() {
        if (!(node instanceof ScalarNode scalar)
                || !WHOLE.matcher(scalar.getValue()).matches()) {
            return wrong("'%s' is not a whole number; write 1 for the first paragraph")
                    .map(Integer::valueOf);
        }
        if (!node.getTag().equals(Tag.INT)) {
            return wrong("'%s' is a text to YAML; write the number without quotation marks")
                    .map(Integer::valueOf);
        }
        if (scalar.getValue().length() > MOST_DIGITS) {
            return wrong("'%s' has too many digits; write 999999999 at most").map(Integer::valueOf);
        }
        var number = Integer.parseInt(scalar.getValue());
        if (number < 1) {
            faults.add(place(), "'%s' is %d; the first paragraph is 1, and none is below it".formatted(key, number));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean hasKeys() {
        return node instanceof MappingNode;
    }

    /** The items of a list; none if it is no list. */
    List<YamlValue> items(Empty empty) {
        if (node instanceof SequenceNode list) {
            if (list.getValue().isEmpty() && empty != Empty.ALLOWED) {
                wrong("'%1$s' is empty; " + empty.advice);
            }
            return list.getValue().stream().map(item -> within(key, item)).toList();
        }
        tellOfUnread(
                node instanceof ScalarNode scalar && scalar.getValue().isBlank()
                        ? "'%1$s' is empty; " + empty.advice
                        : "'%s' is not a list; write each item on a line that begins with '- '");
        return List.of();
    }

    /** A list of texts within a list. */
    Optional<LocatedTexts> list(String advice) {
        if (node instanceof SequenceNode list) {
            var texts = list.getValue().stream()
                    .map(item -> within(key, item))
                    .map(item ->
                            new LocatedText(item.text(Form.WORD, OR_NO_ITEM).orElse(""), item.place()))
                    .toList();
            return Optional.of(new LocatedTexts(texts, place()));
        }
        tellOfUnread("each of '%s' is a list; " + advice);
        return Optional.empty();
    }

    /** Reads a value with keys. */
    <T> Optional<T> entry(String what, Function<YamlMapping, T> reading) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(YamlMapping.read(this, mapping, what, reading));
        }
        tellOfUnread("%s has keys; write key: value, with these keys: %s"
                .formatted(what, YamlMapping.keys(this, what, reading)));
        return Optional.empty();
    }

    private Optional<String> wrong(String message) {
        if (!node.getTag().equals(YamlDocument.UNREAD)) {
            faults.add(place(), message.formatted(key));
        }
        return Optional.empty();
    }

    /**
     * Notes the ids in a misplaced value, so that they are not reported as unknown.
     *
     * @param mayBeId whether the value itself may be an id, under a misspelt key
     */
    void noteIds(boolean mayBeId) {
        if (node instanceof ScalarNode scalar && mayBeId) {
            faults.addMisplaced(scalar.getValue());
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> within(key, item).noteIds(false));
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue()
                    .forEach(tuple -> within(key, tuple.getValueNode())
                            .noteIds(YamlMapping.key(tuple).equals("id")));
        }
    }

    private void tellOfUnread(String message) {
        if (!node.getTag().equals(YamlDocument.UNREAD)) {
            faults.add(place(), message.formatted(key));
            noteIds(false);
        }
    }
}
