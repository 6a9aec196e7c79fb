package parley.ingest.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Participant;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.Position;

/** Checks that each name means one thing: names of sides, topics and participants, and spellings of names. */
record NamesChecker(RecordContent content, Faults faults) {

    private static final Pattern SPELLING = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(['’-][\\p{L}\\p{M}]+)*['’]?");

    void check() {
        checkNames(
                "sides", content.sides().stream().map(RecordContent.Side::name).toList());
        checkNames(
                "topics",
                content.topics().stream().map(RecordContent.Topic::name).toList());
        content.participants().stream()
                .filter(one -> one.name().isRead())
                .collect(Collectors.groupingBy(one -> one.name().text(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::checkNamesakes);
        content.sides().forEach(side -> checkReserved(side.id(), "none", "those without a side"));
        content.participants().forEach(one -> checkReserved(one.id(), "unnamed", "speakers whom no source names"));
        checkSpellings();
    }

    /** Participants of one name need what tells them apart. */
    private void checkNamesakes(List<Participant> namesakes) {
        var seen = new HashSet<Optional<String>>();
        for (var one : namesakes) {
            if (namesakes.size() > 1
                    && (!seen.add(one.disambiguation()) || one.disambiguation().isEmpty())) {
                var other = namesakes.get(namesakes.get(0) == one ? 1 : 0);
                faults.add(
                        one.name().place(),
                        "two participants are named '%s', the other at %s; tell them apart: %s"
                                .formatted(
                                        one.name().text(),
                                        other.name().place(),
                                        "give each a 'disambiguation' of its own, as in minister of Northland"));
            }
        }
    }

    private void checkNames(String kind, List<LocatedText> names) {
        var seen = new HashMap<String, Position>();
        for (var name : names) {
            var first = name.isRead() ? seen.putIfAbsent(name.text(), name.place()) : null;
            if (first != null) {
                faults.add(
                        name.place(),
                        "two %s are named '%s', the other at %s; give one of them another name"
                                .formatted(kind, name.text(), first));
            }
        }
    }

    private void checkReserved(LocatedText id, String word, String meaning) {
        if (id.text().equals(word)) {
            faults.add(
                    id.place(),
                    "'%s' is no id here: it stands for %s in addresses; write another one".formatted(word, meaning));
        }
    }

    private void checkSpellings() {
        var seen = new HashMap<String, Position>();
        for (var spellings : content.names()) {
            if (spellings.texts().size() < 2) {
                faults.add(spellings.place(), "fewer than two spellings; add another usual one, or take this out");
            }
            spellings.texts().stream().filter(LocatedText::isRead).forEach(name -> checkSpelling(name, seen));
        }
    }

    private void checkSpelling(LocatedText name, Map<String, Position> seen) {
        if (!SPELLING.matcher(name.text()).matches()) {
            faults.add(
                    name.place(),
                    "'%s' is not one name; write letters alone, with an apostrophe or a hyphen where it has them"
                            .formatted(name.text()));
        }
        var first = seen.putIfAbsent(name.text().toLowerCase(Locale.ROOT).replace('’', '\''), name.place());
        if (first != null) {
            faults.add(
                    name.place(), "doubled name '%s', first at %s; take one of them out".formatted(name.text(), first));
        }
    }
}
