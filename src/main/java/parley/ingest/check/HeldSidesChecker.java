package parley.ingest.check;

import java.util.Optional;
import parley.ingest.derive.SidesOfParticipants;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;

/** Checks that what is said stands under the side of its day, which must be known. */
record HeldSidesChecker(SidesOfParticipants sides, IdRegistry participants, Faults faults) {

    /**
     * Checks the side of a participant on a date.
     *
     * @param given the side that the entry names
     */
    void check(LocatedText participant, Optional<LocatedText> given, EdtfDate date) {
        var then = sides.then(participant, date);
        if (given.isEmpty() && then.isOpen()) {
            faults.add(
                    participant.place(),
                    "the side of '%s' is open %s: %s; add side: with the one that they stood for"
                            .formatted(
                                    participant.text(),
                                    when(date),
                                    then.possible().size() == 1
                                            ? then.possible().get(0) + ", or none"
                                            : String.join(" or ", then.possible())));
        }
        given.filter(side ->
                        side.isRead() && participants.place(participant.text()).isPresent())
                .filter(side -> !then.possible().contains(side.text()))
                .ifPresent(side -> faults.add(
                        side.place(),
                        "'%s' is no side of '%s' %s; %s"
                                .formatted(
                                        side.text(),
                                        participant.text(),
                                        when(date),
                                        then.possible().isEmpty()
                                                ? "add it to their entry, or take it out here"
                                                : "write " + String.join(" or ", then.possible()))));
    }

    private static String when(EdtfDate date) {
        return date.isNone() ? "without a date" : "at '%s'".formatted(date);
    }
}
