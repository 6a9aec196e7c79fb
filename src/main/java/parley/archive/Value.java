package parley.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import parley.archive.Content.Spellings;
import parley.record.EdtfDate;
import parley.text.Characters;

/**
 * A value of a file under its key; what is wrong with it is told and not thrown, and it is then
 * empty.
 */
record Value(String key, Node node, String file, Faults faults) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    /** What an index is kept of, in PostgreSQL's of 2,704 bytes at most. */
    private static final Set<String> NAMES = Set.of("name", "names", "office");

    private static final int LONGEST_NAME = 500;

    Place place() {
        return node.getStartMark()
                .map(mark -> YamlSyntax.place(file, mark))
                .orElse(Place.whole(file));
    }

    Value within(String innerKey, Node inner) {
        return new Value(innerKey, inner, file, faults);
    }

    Optional<String> text() {
        var tag = node.getTag();
        if (!(node instanceof ScalarNode scalar)) {
            return wrong(
                    node instanceof SequenceNode
                            ? "'%s' is a list; write one text"
                            : "'%s' holds keys; write one text");
        }
        var value = scalar.getValue();
        if (tag.equals(Tag.STR)) {
            if (Characters.isBlank(value)) {
                return wrong(EMPTY);
            }
            var fault = Characters.fault(value);
            if (fault.isPresent()) {
                return wrong("'%s' holds " + fault.get());
            }
            return NAMES.contains(key) ? name(value) : Optional.of(value);
        }
        if (tag.equals(Tag.NULL) && value.isEmpty()) {
            return wrong(EMPTY);
        }
        return wrong(
                "'%%s' is %s to YAML; write '%s' in single quotes"
                        .formatted(
                                tag.equals(Tag.BOOL)
                                        ? "true or false"
                                        : tag.equals(Tag.NULL) ? "nothing" : "a number",
                                value.replace("%", "%%")));
    }

    private Optional<String> name(String value) {
        var length = value.codePointCount(0, value.length());
        return length > LONGEST_NAME
                ? wrong(
                        "'%%s' has %,d characters; write %d at most"
                                .formatted(length, LONGEST_NAME))
                : Optional.of(value);
    }

    /** A date; a year may stand as a number. */
    EdtfDate date() {
        if (node instanceof SequenceNode) {
            wrong(
                    "'%s' is a list to YAML; write a date that begins with [ in single quotes,"
                            + " as in '[..2022-03-09]'");
            return EdtfDate.NONE;
        }
        var isYear = node instanceof ScalarNode && node.getTag().equals(Tag.INT);
        var text = isYear ? Optional.of(((ScalarNode) node).getValue()) : text();
        try {
            return text.map(EdtfDate::parse).orElse(EdtfDate.NONE);
        } catch (IllegalArgumentException unreadable) {
            faults.add(place(), unreadable.getMessage());
            return EdtfDate.NONE;
        }
    }

    /** A plain day: what happens to the record is known to the day. */
    Optional<Day> day() {
        var isYear = node instanceof ScalarNode && node.getTag().equals(Tag.INT);
        var text = isYear ? Optional.of(((ScalarNode) node).getValue()) : text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!DAY.matcher(text.get()).matches()) {
            faults.add(
                    place(),
                    "'%s' is '%s'; write one day, as in 2026-11-22".formatted(key, text.get()));
            return Optional.empty();
        }
        return date().earliest().map(date -> new Day(date, place()));
    }

    Optional<Integer> paragraph() {
        if (!(node instanceof ScalarNode scalar)
                || !node.getTag().equals(Tag.INT)
                || !WHOLE_NUMBER.matcher(scalar.getValue()).matches()) {
            return wrong("'%s' is not a whole number; write 1 for the first paragraph")
                    .map(Integer::valueOf);
        }
        var number = Integer.parseInt(scalar.getValue());
        if (number < 1) {
            faults.add(
                    place(),
                    "'%s' is %d; the first paragraph is 1, and none is below it"
                            .formatted(key, number));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** The items of a list; empty also where it is no list or has none. */
    List<Value> items() {
        if (!(node instanceof SequenceNode list)) {
            tellOfUnread("'%s' is not a list; write each item on a line that begins with '- '");
            return List.of();
        }
        if (list.getValue().isEmpty()) {
            faults.add(
                    place(),
                    key.equals("reports")
                            ? "'reports' is empty; add the paragraph that reports this"
                            : "'%s' is empty; add to it, or leave the key out".formatted(key));
        }
        var items = new ArrayList<Value>(list.getValue().size());
        list.getValue().forEach(item -> items.add(within(key, item)));
        return items;
    }

    /** A list of texts within a list. */
    Optional<Spellings> list(String advice) {
        if (node instanceof SequenceNode list) {
            var texts =
                    list.getValue().stream()
                            .map(item -> within(key, item))
                            .map(item -> new Text(item.text().orElse(""), item.place()))
                            .toList();
            return Optional.of(new Spellings(texts, place()));
        }
        tellOfUnread("each of '%s' is a list; " + advice);
        return Optional.empty();
    }

    /** The keys that the value holds, of those that may stand there. */
    Optional<Entry> entry(String what, List<String> keys) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(Entry.of(this, mapping, what, keys));
        }
        tellOfUnread(
                "%s has keys; write key: value, with these keys: %s"
                        .formatted(what, String.join(", ", keys)));
        return Optional.empty();
    }

    private static final String EMPTY = "'%s' is empty; write a text, or leave the key out";

    private Optional<String> wrong(String message) {
        if (!node.getTag().equals(YamlTree.UNREAD)) {
            faults.add(place(), message.formatted(key));
        }
        return Optional.empty();
    }

    private void tellOfUnread(String message) {
        if (!node.getTag().equals(YamlTree.UNREAD)) {
            faults.addUnread(place(), message.formatted(key));
        }
    }
}
