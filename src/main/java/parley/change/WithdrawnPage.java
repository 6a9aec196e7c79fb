package parley.change;

import parley.publishing.Head;
import parley.record.history.Change;
import parley.record.value.EdtfDate;
import parley.record.value.Thing;

/**
 * The permanent page at the address of something that was withdrawn.
 *
 * @param several whether the name of the thing is a plural
 * @param log the address of the withdrawal on the page of changes
 */
record WithdrawnPage(Head head, String title, boolean several, EdtfDate day, String reason, String log) {

    static WithdrawnPage of(Change withdrawal) {
        var thing = withdrawal.thing().text();
        var several = withdrawal.thing() == Thing.TALKS;
        var day = EdtfDate.parse(withdrawal.day().toString());
        return new WithdrawnPage(
                new Head(
                        "Withdrawn: " + thing + " " + withdrawal.thingId(),
                        "No longer on record since %s.".formatted(day.reading()),
                        ""),
                (several ? "These %s were withdrawn" : "This %s was withdrawn").formatted(thing),
                several,
                day,
                withdrawal.reason().orElseThrow(),
                "/changes#" + withdrawal.id());
    }
}
