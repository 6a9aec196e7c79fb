package parley.ingest.derive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.SideHeld;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;

/** The sides of each participant, which may change from one day to another. */
public final class SidesOfParticipants {

    private final Map<String, List<SideHeld>> sides = new HashMap<>();

    /**
     * What the record tells of a participant's side at a date.
     *
     * @param possible the ids of all sides that the date allows
     * @param isOpen whether it allows several, or one on some of its days alone
     */
    public record Then(List<String> possible, boolean isOpen) {}

    public SidesOfParticipants(RecordContent content) {
        content.participants().forEach(one -> sides.putIfAbsent(one.id().text(), one.sides()));
    }

    /** The side of a participant at a date that leaves no choice; empty for those who have none then. */
    public Optional<String> of(LocatedText participant, EdtfDate date) {
        return then(participant, date).possible().stream().findFirst();
    }

    /** What is told of a participant's side at a date; one without a date may be any day. */
    public Then then(LocatedText participant, EdtfDate date) {
        var first = date.earliest().orElse(LocalDate.MIN);
        var last = date.latest().orElse(LocalDate.MAX);
        var held = sides.getOrDefault(participant.text(), List.of()).stream()
                .filter(one -> !from(one).isAfter(last) && !to(one).isBefore(first))
                .toList();
        var possible = held.stream().map(one -> one.side().text()).distinct().toList();
        return new Then(possible, possible.size() > 1 || (possible.size() == 1 && !areWhole(held, first, last)));
    }

    /** Whether some of these hold on every day of a time. */
    private static boolean areWhole(List<SideHeld> held, LocalDate first, LocalDate last) {
        var next = first;
        for (var one : held) {
            if (from(one).isAfter(next)) {
                return false;
            }
            if (!to(one).isBefore(last)) {
                return true;
            }
            next = to(one).isBefore(next) ? next : to(one).plusDays(1);
        }
        return false;
    }

    private static LocalDate from(SideHeld held) {
        return held.from().earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate to(SideHeld held) {
        return held.to().latest().orElse(LocalDate.MAX);
    }
}
