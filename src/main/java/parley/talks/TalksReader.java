package parley.talks;

import java.util.List;
import org.springframework.stereotype.Component;
import parley.record.TalksOnRecord;

/** Reads talks by their places on the timeline. */
@Component
public class TalksReader {

    private final TalksOnRecord talksOnRecord;

    TalksReader(TalksOnRecord talksOnRecord) {
        this.talksOnRecord = talksOnRecord;
    }

    /** The talks at some places, in the order of the timeline. */
    public List<TalksView> at(List<Integer> places) {
        return talksOnRecord.at(places).stream().map(TalksView::of).toList();
    }

    /** The calendar of a list of talks, told by the places of all that are on the list. */
    public TalksCalendar calendar(String name, List<Integer> places) {
        return TalksCalendar.of(name, talksOnRecord.datesAt(places), places.size(), () -> at(places));
    }
}
