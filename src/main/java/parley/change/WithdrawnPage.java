package parley.change;

import parley.publishing.Head;
import parley.record.Change;
import parley.record.EdtfDate;

/**
 * What stands at the address of something that was withdrawn, for good.
 *
 * @param thing what it was, such as "statement"
 * @param log where the page of changes tells of it
 */
record WithdrawnPage(Head head, String thing, EdtfDate day, String reason, String log) {

    static WithdrawnPage of(Change withdrawal) {
        var thing = withdrawal.thing().text();
        var day = EdtfDate.parse(withdrawal.day().toString());
        return new WithdrawnPage(
                new Head(
                        "Withdrawn: " + thing + " " + withdrawal.thingId(),
                        "No longer on record since %s.".formatted(day.reading()),
                        ""),
                thing,
                day,
                withdrawal.reason().orElseThrow(),
                "/changes#" + withdrawal.id());
    }
}
