package parley.ingest.check;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import parley.ingest.derive.SidesOfParticipants;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;

/** When a statement was said, and by whom. */
record Said(EdtfDate date, By by) {

    /**
     * Who said something.
     *
     * @param participants their ids
     * @param sides the ids of those that they may have stood for, or spoke on behalf of
     * @param isUnnamed whether someone whom the source does not name is among them
     */
    record By(Set<String> participants, Set<String> sides, boolean isUnnamed) {

        /** Whether these may take back what others said: themselves, or others of their side. */
        boolean mayTakeBackWhatIsSaidBy(By other) {
            return isUnnamed
                    || other.isUnnamed
                    || !Collections.disjoint(participants, other.participants)
                    || !Collections.disjoint(sides, other.sides);
        }
    }

    static By by(Statement statement, SidesOfParticipants sidesOfParticipants) {
        var participants = new TreeSet<String>();
        var sides = new TreeSet<String>();
        for (var speaker : statement.speakers()) {
            speaker.participant().map(LocatedText::text).ifPresent(participants::add);
            speaker.side().map(LocatedText::text).ifPresent(sides::add);
            speaker.participant()
                    .map(id -> sidesOfParticipants.then(id, statement.date()).possible())
                    .ifPresent(sides::addAll);
        }
        // On behalf of a side, or of a delegation, which has one.
        statement.onBehalfOf().ifPresent(id -> {
            sides.add(id.text());
            sides.addAll(sidesOfParticipants.then(id, statement.date()).possible());
        });
        return new By(
                Set.copyOf(participants),
                Set.copyOf(sides),
                statement.speakers().stream().anyMatch(one -> one.unnamed().isPresent()));
    }
}
