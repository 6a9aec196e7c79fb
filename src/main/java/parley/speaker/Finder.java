package parley.speaker;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.filter.FilterForm;
import parley.publishing.Link;
import parley.record.participant.Participant;
import parley.statement.view.SideView;

/**
 * What narrows the list of speakers: a name, a side and a first letter.
 *
 * @param found how many there are, in words; empty for everyone
 * @param all leads to everyone; null where nothing narrows the list
 */
record Finder(
        String name,
        String side,
        String letter,
        List<Choice> sides,
        List<Choice> letters,
        String found,
        @Nullable Link all) {

    /** A side or a letter, with the list that it narrows to. */
    record Choice(Link list, boolean isOn) {}

    /** The sides that someone was of on any day. */
    static List<SideView> sides(Participant person) {
        return person.sides().isEmpty()
                ? List.of(SideView.NONE)
                : person.sides().stream().map(held -> SideView.of(held.side())).toList();
    }

    /**
     * Of a form.
     *
     * @param named those who have the name and the side, whatever their letter
     * @param found how many of those have the letter too
     */
    static Finder of(FilterForm form, List<Participant> everyone, List<Participant> named, int found) {
        var sides = new TreeMap<Integer, SideView>();
        everyone.forEach(person -> sides(person).forEach(side -> sides.put(side.position(), side)));
        var letters = new TreeSet<String>();
        named.forEach(person -> letters.add(NameFinder.letter(person.sortName())));
        return new Finder(
                form.value("q"),
                form.value("side"),
                form.value(FilterForm.LETTER),
                sides.values().stream()
                        .map(side -> choice(form, "side", side.id(), side.name()))
                        .toList(),
                letters.stream()
                        .map(letter -> choice(form, FilterForm.LETTER, letter, letter))
                        .toList(),
                form.narrowing().isEmpty() ? "" : "%,d of %,d".formatted(found, everyone.size()),
                form.narrowing().isEmpty() ? null : new Link(form.path(), "Show everyone"));
    }

    private static Choice choice(FilterForm form, String field, String value, String name) {
        var isOn = form.value(field).equals(value);
        return new Choice(new Link(isOn ? form.without(field) : form.with(field, value), name), isOn);
    }
}
