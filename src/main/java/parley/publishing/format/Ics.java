package parley.publishing.format;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import parley.publishing.Calendar;
import parley.publishing.Origin;

/** Writes a calendar as iCalendar. */
final class Ics {

    private static final int OCTETS = 75;

    private Ics() {}

    static byte[] of(Calendar calendar, Origin origin) {
        var ical = new ICalendar();
        ical.setProductId("-//Parley//Parley//EN");
        ical.addName(PlainText.of(calendar.name()));
        calendar.events().get().forEach(event -> ical.addEvent(event(event, origin)));
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(ical);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Calendar.Event event, Origin origin) {
        var ical = new VEvent();
        ical.setUid(event.id());
        ical.setDateTimeStamp(
                Date.from(event.stamp().atStartOfDay(ZoneOffset.UTC).toInstant()));
        if (event.times().isEmpty()) {
            ical.setDateStart(new DateStart(day(event.start())));
            ical.setDateEnd(new DateEnd(day(event.end())));
        } else {
            ical.setDateStart(new DateStart(Date.from(event.times().get(0)), true));
            event.times().stream().skip(1).forEach(end -> ical.setDateEnd(new DateEnd(Date.from(end), true)));
        }
        ical.setSummary(PlainText.of(event.title()));
        ical.setStatus(
                switch (event.status()) {
                    case CONFIRMED -> Status.confirmed();
                    case TENTATIVE -> Status.tentative();
                    case CANCELLED -> Status.cancelled();
                });
        ical.setTransparency(true);
        ical.setUrl(origin.of(event.path()));
        if (!event.place().isEmpty()) {
            ical.setLocation(PlainText.of(event.place()));
        }
        if (!event.description().isEmpty()) {
            ical.setDescription(PlainText.of(event.description()));
        }
        return ical;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** RFC 5545, 3.1 folds at 75 octets; the library would fold at 75 characters. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / OCTETS * 3);
        var octets = 0;
        for (var at = 0; at < text.length(); ) {
            var letter = text.codePointAt(at);
            var size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (letter != '\r' && letter != '\n' && octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets = letter == '\n' ? 0 : octets + size;
            at += Character.charCount(letter);
        }
        return folded.toString();
    }
}
