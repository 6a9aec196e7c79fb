package parley.talks;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import parley.publishing.Calendar;
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

    /**
     * The calendar of a list of talks, read when it is asked for.
     *
     * @param places those of the whole list
     * @param shown what a page shows of it
     * @return empty where that is all of it, and none has a place in a calendar
     */
    public Optional<Calendar> calendar(String name, List<Integer> places, List<TalksView> shown) {
        return shown.size() == places.size() && TalksCalendar.events(shown).isEmpty()
                ? Optional.empty()
                : Optional.of(new Calendar(name, () -> TalksCalendar.events(at(places))));
    }
}
