package parley.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import parley.record.Talks;
import parley.record.value.EdtfDate;
import parley.record.value.TalksDate;

/**
 * Talks as they are cited.
 *
 * @param when the date in words, and what it is the date of
 * @param dating how the date is known, in words; empty where the source gives it
 * @param status how far they have come and as of when: "held, as of 9 March 2022"
 */
record CitedTalks(
        String id,
        String title,
        EdtfDate date,
        String when,
        String dating,
        String place,
        String status,
        List<Evidence> evidence,
        String address,
        Citation.Version version)
        implements Citation {

    static CitedTalks of(Talks talks, String address, Version version) {
        var known = talks.statusSource().published();
        return new CitedTalks(
                talks.id(),
                talks.title(),
                talks.date(),
                new TalksDate(talks.status(), talks.date()).led(),
                talks.dating().text(),
                talks.place().orElse(""),
                talks.statusReading()
                        + (known.isNone() ? ", as of a source of unknown date" : ", as of " + known.dayless()),
                talks.reports().stream().map(Evidence::of).toList(),
                address,
                version);
    }

    @Override
    public String key() {
        return "talks-" + id;
    }

    @Override
    public String genre() {
        return "Talks " + status;
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add("Talks " + facts() + ".");
        Stream.of(dating).filter(text -> !text.isEmpty()).forEach(notes::add);
        notes.addAll(Evidence.notes(evidence, place -> "Reported in " + place.withAddress() + "."));
        notes.add(StringUtils.capitalize(version.reading()) + ".");
        return notes;
    }

    @Override
    public String sentence() {
        return "%s (%s), as %s. %s".formatted(title, facts(), reportedIn(), here());
    }

    private String facts() {
        return when + (place.isEmpty() ? "" : ", " + place) + "; " + status;
    }
}
