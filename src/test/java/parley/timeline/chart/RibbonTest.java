package parley.timeline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.record.value.EdtfDate;
import parley.search.columns.Facets.Month;
import parley.statement.view.SideView;

class RibbonTest {

    private static final Lane NORTH = new Lane(1, "north", "North", "side-1");
    private static final Lane SOUTH = new Lane(2, "south", "South", "side-2");

    /** What a page holds in CSS pixels beside the names of the lanes on a phone of 320. */
    private static final double PHONE = Axis.WIDTH;

    @Test
    void isEmptyWithFewerThanTwoDates() {
        assertThat(ribbon().isEmpty()).isTrue();
        assertThat(ribbon(said(NORTH, "2031-05-04"), talks("2031-05-04")).isEmpty())
                .isTrue();
        assertThat(ribbon(said(NORTH, ""), talks("")).isEmpty()).isTrue();
        assertThat(counted().isEmpty()).isTrue();
        assertThat(counted(new Count("2031-05", "north", 40)).isEmpty()).isTrue();
    }

    @Test
    void hasOneLaneASideThatOccursAfterTheOneOfTalks() {
        var ribbon = ribbon(said(SOUTH, "2031-05-04"), said(NORTH, "2031-05-05"), talks("2031-05"));
        assertThat(ribbon.lanes()).extracting(RibbonTest::label).containsExactly("Talks 1", "North 1", "South 1");
        assertThat(ribbon.lanes()).extracting(Ribbon.Row::href).containsExactly("/talks", "/north", "/south");
        assertThat(ribbon(said(SOUTH, "2031"), said(SOUTH, "2032")).lanes()).hasSize(1);
    }

    @Test
    void putsTheSidesWithFewestEntriesIntoOneLaneWhereThereAreMoreThanFive() {
        var marks = new ArrayList<>(List.of(talks("2031-05-04"), talks("2031-06-04")));
        for (var side = 1; side <= 9; side++) {
            var lane = new Lane(side, "s" + side, "Side " + side, "side-1");
            for (var one = 0; one < side; one++) {
                marks.add(said(lane, "2031-05-0" + (1 + one % 2)));
            }
        }
        var ribbon = Ribbon.ofMarks(marks, lane -> "/" + lane);
        assertThat(ribbon.lanes())
                .extracting(RibbonTest::label)
                .containsExactly("Talks 2", "Side 7 7", "Side 8 8", "Side 9 9", "6 others 21");
        assertThat(ribbon.lanes().get(4).href()).isEmpty();
    }

    @Test
    void linksEachMarkToItsEntryWithATitleThatReadsAsASentence() {
        var mark = Mark.ofStatement(
                NORTH, Mark.Shape.QUOTE, EdtfDate.parse("2031-05-04"), "Ada North", "“We are ready”", "#statement-a");
        var talks = Mark.ofTalks(
                Mark.Shape.PLANNED, EdtfDate.NONE, "Meeting of the leaders", "sought by South", "#talks-t");
        assertThat(points(ribbon(mark, talks)))
                .extracting(Ribbon.Point::href, Ribbon.Point::title, Ribbon.Point::note)
                .containsExactly(
                        tuple("#talks-t", "Meeting of the leaders, talks sought by South, no date set", "sought"),
                        tuple("#statement-a", "Ada North, quote, Sunday 4 May 2031: “We are ready”", ""));
    }

    @Test
    void joinsTheMarksOfOneLaneAndDateIntoOneWithANumber() {
        var ribbon = ribbon(
                said(NORTH, "2031-05-04", "#one"),
                said(NORTH, "2031-05-04", "#two"),
                said(NORTH, "2031-05-05", "#three"),
                said(SOUTH, "2031-05-04", "#four"));
        assertThat(points(ribbon))
                .extracting(Ribbon.Point::href, Ribbon.Point::number)
                .containsExactly(tuple("#one", "2"), tuple("#three", ""), tuple("#four", ""));
        assertThat(point(ribbon).title()).isEqualTo("North: 2 statements, Sunday 4 May 2031");
    }

    @Test
    void joinsMarksThatWouldOverlap() {
        var ribbon = ribbon(
                said(NORTH, "2031-05-01"),
                said(NORTH, "2031-05-02"),
                said(NORTH, "2031-06-20"),
                said(NORTH, "2031-06-21"));
        assertThat(points(ribbon)).extracting(Ribbon.Point::number).containsExactly("2", "2");
        assertThat(point(ribbon).title())
                .isEqualTo("North: 2 statements, the first Thursday 1 May 2031, the last Friday 2 May 2031");
    }

    @Test
    void drawsYearsWhereOnlyYearsAreKnown() {
        // D6
        assertThat(ribbon(said(NORTH, "2031"), said(NORTH, "2032")).ticks())
                .extracting(Ribbon.Tick::text)
                .containsExactly("2031", "2032");
    }

    @Test
    void drawsADayAsAPointWithoutALine() {
        assertThat(ribbon(said(NORTH, "2031-05-04"), said(NORTH, "2031-05-05"))
                        .lanes()
                        .get(0)
                        .spans())
                .isEmpty();
    }

    @Test
    void fadesBothEndsOfADateThatIsOnlyAboutThere() {
        var lane = ribbon(said(NORTH, "2031-05~"), talks("2031-01-01")).lanes().get(1);
        assertThat(lane.fades()).containsExactly(new Ribbon.Fade("ribbon-north-00", "0", "0"));
        assertThat(lane.caps()).isEmpty();
    }

    @Test
    void putsWhatHasNoDateApartAtTheFarRight() {
        var ribbon = ribbon(said(NORTH, "2031-05-04"), said(NORTH, ""), said(NORTH, ""));
        var points = points(ribbon).toList();
        assertThat(points).extracting(Ribbon.Point::number).containsExactly("", "2");
        assertThat(x(points.get(1))).isGreaterThan(x(points.get(0)) + 24);
        assertThat(ribbon.ticks()).extracting(Ribbon.Tick::text).containsExactly("4 May 2031", "no date");
        assertThat(ribbon.lanes().get(0).spans()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031",
                "2031-05",
                "2031-05-02/2031-05-04",
                "[..2031-05-04]",
                "[2031-05-04..]",
                "2031-05-04~",
                "2031-05-04?"
            })
    void drawsAnyOtherDateAsALineThatReachesBeyondItsMarkOnBothSides(String date) {
        for (var others : List.of("2031-05-04", "2029-01-01", "2034-01-01")) {
            var lane = ribbon(said(NORTH, date), talks(others)).lanes().get(1);
            var mark = x(lane.points().get(0));
            assertThat(lane.spans()).as("%s with %s", date, others).isNotEmpty();
            assertThat(lane.spans().stream().mapToDouble(RibbonTest::left).min().orElseThrow())
                    .as("%s with %s", date, others)
                    .isLessThan(mark - 8);
            assertThat(lane.spans().stream()
                            .mapToDouble(RibbonTest::right)
                            .max()
                            .orElseThrow())
                    .as("%s with %s", date, others)
                    .isGreaterThan(mark + 8);
        }
    }

    @Test
    void fadesALineToTheEdgeWhereItsDateIsOpenAndEndsItWhereItIsNot() {
        var before = ribbon(said(NORTH, "[..2031-05-04]"), talks("2031-05-06"))
                .lanes()
                .get(1);
        assertThat(before.spans().get(0).x()).isEqualTo("0%");
        assertThat(before.spans().get(0).fill()).isEqualTo("url(#ribbon-north-01)");
        assertThat(before.fades()).containsExactly(new Ribbon.Fade("ribbon-north-01", "0", "1"));
        assertThat(before.caps()).hasSize(1);
        assertThat(across(before.caps().get(0)))
                .isGreaterThan(x(before.points().get(0)))
                .isLessThan(PHONE);

        var after = ribbon(said(NORTH, "[2031-05-04..]"), talks("2031-05-02"))
                .lanes()
                .get(1);
        assertThat(right(after.spans().get(0))).isEqualTo(PHONE);
        assertThat(after.fades()).containsExactly(new Ribbon.Fade("ribbon-north-10", "1", "0"));
        assertThat(after.caps()).hasSize(1);
    }

    @Test
    void keepsMarksOfAnOpenDateOffTheOneDayThatIsKnown() {
        var ribbon = ribbon(talks("2031-05-04"), said(NORTH, "[..2031-05-04]"));
        var day = ribbon.ticks().get(1);
        assertThat(x(ribbon.lanes().get(1).points().get(0))).isLessThan(across(day.line()));
        assertThat(x(ribbon.lanes().get(0).points().get(0))).isGreaterThan(across(day.line()));
    }

    @Test
    void putsMarksInOrderOfTheirDays() {
        var ribbon = ribbon(said(NORTH, "2031-05-02"), said(NORTH, "2031-05-12"), said(NORTH, "2031-06-01"));
        var x = points(ribbon).mapToDouble(RibbonTest::x).toArray();
        assertThat(x).isSorted();
        assertThat((x[2] - x[1]) / (x[1] - x[0])).isBetween(1.9, 2.1);
    }

    @Test
    void drawsHoursWhereADayOrTwoHaveTimes() {
        // D2
        var ribbon = ribbon(
                said(SOUTH, "2031-05-04"),
                said(NORTH, "2031-05-04T06:00+03:00"),
                said(NORTH, "2031-05-04T15:00Z"),
                talks("2031-05-04T11:00+03:00/2031-05-04T15:30+03:00"));
        assertThat(ribbon.ticks()).extracting(Ribbon.Tick::text).contains("4 May 2031", "12:00");
        var points = ribbon.lanes().get(1).points();
        // The axis leaves half a mark at either end.
        assertThat((x(points.get(0)) - 12) / (PHONE - 24)).isCloseTo(6 / 24d, within(.01));
        assertThat((x(points.get(1)) - 12) / (PHONE - 24))
                .as("at 18:00 by the clock of the first")
                .isCloseTo(18 / 24d, within(.01));
        assertThat(ribbon.lanes().get(2).spans()).as("the day without a time").hasSize(1);
        var talks = ribbon.lanes().get(0).spans().get(0);
        assertThat((right(talks) - left(talks)) / (PHONE - 24)).isCloseTo(4.5 / 24, within(.01));
        assertThat(ribbon.clock()).isEqualTo("UTC+03:00");
    }

    @Test
    void drawsDaysWhereNothingHasATimeOrThereAreMoreThanTwo() {
        // D2
        assertThat(ribbon(said(NORTH, "2031-05-04"), said(NORTH, "2031-05-05")).ticks())
                .extracting(Ribbon.Tick::text)
                .containsExactly("4 May 2031", "5 May");
        var three = ribbon(said(NORTH, "2031-05-04T10:00Z"), said(NORTH, "2031-05-06"));
        assertThat(three.ticks()).extracting(Ribbon.Tick::text).containsExactly("4 May 2031", "5 May", "6 May");
        assertThat(three.lanes().get(0).spans()).isEmpty();
        var two = ribbon(said(NORTH, "2031-05-04T10:00Z"), said(NORTH, "2031-05-05"));
        assertThat(two.ticks()).extracting(Ribbon.Tick::text).contains("4 May 2031", "5 May", "12:00");
        assertThat(two.ticks().stream().filter(tick -> !tick.type().equals("wide")))
                .as("on a phone")
                .extracting(Ribbon.Tick::text)
                .startsWith("4 May 2031")
                .doesNotContain("12:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-04, 2031-05-05, 4 May 2031|5 May",
        "2031-12-31, 2032-01-01, 31 Dec 2031|1 Jan 2032",
        "2031-05-04, 2031-06-30, May 2031|Jun",
        "2031-05-04, 2032-01-02, May 2031|Jan 2032",
        "2029-05-04, 2034-01-02, 2029|2032|2034",
        "1950-05-04, 2034-01-02, 1950|1980|2000|2034",
    })
    void labelsTheFirstTheLastAndNaturalStepsBetween(String first, String last, String labels) {
        assertThat(ribbon(said(NORTH, first), said(NORTH, last)).ticks().stream()
                        .filter(tick -> !tick.type().equals("wide"))
                        .map(Ribbon.Tick::text)
                        .toList())
                .isEqualTo(List.of(labels.split("\\|")));
    }

    @Test
    void neverLetsLabelsMeetOnAPhone() {
        for (var days = 0; days < 6000; days = days * 3 / 2 + 1) {
            var first = LocalDate.of(2031, 5, 4);
            var ribbon = ribbon(
                    said(NORTH, first.toString()),
                    said(NORTH, "[..2031-05-04]"),
                    said(NORTH, first.plusDays(days).toString()),
                    said(NORTH, ""));
            var end = 0d;
            for (var tick : ribbon.ticks()) {
                if (!tick.type().equals("wide")) {
                    var width = tick.text().length() * 7;
                    var at = across(tick.x());
                    var left = switch (tick.anchor()) {
                        case "start" -> at;
                        case "end" -> at - width;
                        default -> at - width / 2d;
                    };
                    assertThat(left).as("%s in %s", tick, ribbon.ticks()).isGreaterThanOrEqualTo(end);
                    end = left + width;
                }
            }
            assertThat(end).isLessThanOrEqualTo(PHONE);
        }
    }

    @Test
    void keepsMarksApartAsTargetsOnAPhone() {
        var dates = List.of(
                "2031-05-04",
                "2031-05-05",
                "[..2031-05-05]",
                "[2031-05-05..]",
                "2031-05",
                "2031-05-02/2031-05-09",
                "2031-05-06~",
                "2030",
                "2032-12-31",
                "");
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < 150; at++) {
            marks.add(said(at % 7 == 0 ? SOUTH : NORTH, dates.get(at * at % dates.size())));
        }
        for (var few : List.of(marks, marks.subList(0, 40), marks.subList(0, 9))) {
            for (var lane : Ribbon.ofMarks(few, lane -> "").lanes()) {
                var points = lane.points();
                for (var one = 0; one < points.size(); one++) {
                    var here = points.get(one);
                    assertThat(x(here)).isBetween(11.9, PHONE - 11.9);
                    for (var two = 0; two < one; two++) {
                        var there = points.get(two);
                        assertThat(Math.abs(x(here) - x(there)))
                                .as("%s and %s", here, there)
                                .isGreaterThan(23.9);
                    }
                }
            }
        }
    }

    @Test
    void countsEntriesWhereThereAreTooManyForAMarkEach() {
        var marks = new ArrayList<Mark>();
        for (var at = 0; at <= Ribbon.MOST; at++) {
            marks.add(said(NORTH, at < 150 ? "2031-05-04" : "[..2031-06-30]", "#s" + at));
        }
        var bars = Ribbon.ofMarks(marks, lane -> "").lanes().get(0).bars();
        assertThat(bars)
                .extracting(Ribbon.Bar::title)
                .containsExactly("North, May 2031: 150 statements", "North, June 2031: 51 statements");
        assertThat(bars).extracting(Ribbon.Bar::href).containsExactly("#s0", "#s150");
    }

    @Test
    void drawsABarAMonthAndLaneOnOneScaleThatLeadsToWhatItCounts() {
        var ribbon = Ribbon.ofCounts(
                List.of(
                        new Count("2031-05", "north", 40),
                        new Count("2031-07", "north", 10),
                        new Count("2031-05", Count.TALKS, 1),
                        new Count(Month.NONE, "north", 3)),
                List.of(new SideView(1, "north", "North", "side-1"), new SideView(2, "south", "South", "side-2")),
                lane -> "/" + lane,
                count -> "/?from=" + count.period() + "&side=" + count.lane());
        assertThat(ribbon.lanes()).extracting(RibbonTest::label).containsExactly("Talks 1", "North 53");
        var bars = ribbon.lanes().get(1).bars();
        assertThat(bars)
                .extracting(Ribbon.Bar::href)
                .containsExactly("/?from=2031-05&side=north", "/?from=2031-07&side=north", "/?from=none&side=north");
        assertThat(bars).extracting(Ribbon.Bar::height).containsExactly("100%", "25%", "8%");
        assertThat(ribbon.lanes().get(0).bars().get(0).title()).isEqualTo("Talks, May 2031: 1 set of talks");
        assertThat(ribbon.ticks()).extracting(Ribbon.Tick::text).containsExactly("May 2031", "Jun", "Jul", "no date");
    }

    @Test
    void givesWhatIsLeftOpenABarOfItsOwnBeforeWhatHasNoDate() {
        var ribbon = counted(
                new Count("2025-05", "north", 2),
                new Count("2031-05", "north", 1),
                new Count(Month.OPEN, "north", 3),
                new Count(Month.NONE, "north", 4));
        var lane = ribbon.lanes().get(0);
        assertThat(label(lane)).isEqualTo("North 10");
        assertThat(lane.bars())
                .extracting(Ribbon.Bar::title)
                .containsExactly(
                        "North, 2025: 2 statements",
                        "North, 2031: 1 statement",
                        "North, No latest day: 3 statements",
                        "North, No date: 4 statements");
        assertThat(ribbon.ticks()).extracting(Ribbon.Tick::text).endsWith("no day");
    }

    @Test
    void countsAYearWhereMonthsAreMany() {
        var bars = counted(
                        new Count("2025-05", "north", 2),
                        new Count("2025-07", "north", 3),
                        new Count("2031-05", "north", 1))
                .lanes()
                .get(0)
                .bars();
        assertThat(bars)
                .extracting(Ribbon.Bar::title)
                .containsExactly("North, 2025: 5 statements", "North, 2031: 1 statement");
        assertThat(bars).extracting(Ribbon.Bar::href).containsExactly("/?from=2025", "/?from=2031");
    }

    @ParameterizedTest
    @CsvSource({"[..2031-05-04], 2031-05", "2031-05-30/2031-06-02, 2031-06", "[2031-06-01..], open"})
    void countsADateInTheMonthOfItsLatestDay(String date, String month) {
        assertThat(Month.of(EdtfDate.parse(date))).isEqualTo(month);
        assertThat(Month.of(EdtfDate.NONE)).isEqualTo(Month.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2031, 2031",
        "2031~, 2031",
        "[..2031], 2031",
        "2031-XX-XX, 2031",
        "2030-05/2031, 2031",
        "'[2031,2031-12-31]', 2031",
        "2031-24, 2031-24",
        "203X, 203X",
        "20XX, 20XX"
    })
    void countsADateThatTellsNoMonthInWhatItTells(String date, String period) {
        // D6
        assertThat(Month.of(EdtfDate.parse(date))).isEqualTo(period);
    }

    @Test
    void putsWhatTellsNoMonthApartFromTheMonthsAndWhatTellsNoYearApartFromTheYears() {
        // D6
        var months = counted(
                new Count("2031-05", "north", 2),
                new Count("2031-12", "north", 1),
                new Count("2031", "north", 3),
                new Count("2031-23", "north", 1),
                new Count("203X", "north", 1));
        assertThat(months.lanes().get(0).bars())
                .extracting(Ribbon.Bar::title)
                .containsExactly(
                        "North, May 2031: 2 statements",
                        "North, December 2031: 1 statement",
                        "North, No month: 5 statements");
        assertThat(months.ticks()).extracting(Ribbon.Tick::text).endsWith("no month");
        var years =
                counted(new Count("2031", "north", 3), new Count("2031-23", "north", 1), new Count("203X", "north", 1));
        assertThat(years.lanes().get(0).bars())
                .extracting(Ribbon.Bar::title)
                .containsExactly("North, 2031: 4 statements", "North, No year: 1 statement");
    }

    @Test
    void linksABarOfWhatTellsNoMonthToItsFirstEntry() {
        var marks = new ArrayList<Mark>();
        for (var at = 0; at <= Ribbon.MOST; at++) {
            marks.add(said(NORTH, at < 150 ? "2031-12-04" : "2031", "#s" + at));
        }
        assertThat(Ribbon.ofMarks(marks, lane -> "").lanes().get(0).bars())
                .extracting(Ribbon.Bar::href)
                .containsExactly("#s0", "#s150");
    }

    private static Ribbon counted(Count... counts) {
        return Ribbon.ofCounts(
                List.of(counts),
                List.of(new SideView(1, "north", "North", "side-1")),
                lane -> "/" + lane,
                count -> "/?from=" + count.period());
    }

    private static Ribbon ribbon(Mark... marks) {
        return Ribbon.ofMarks(Arrays.asList(marks), lane -> "/" + lane);
    }

    private static Mark said(Lane lane, String date) {
        return said(lane, date, "#s");
    }

    private static Mark said(Lane lane, String date, String href) {
        return Mark.ofStatement(lane, Mark.Shape.PARAPHRASE, date(date), "Ada", "She spoke.", href);
    }

    private static Mark talks(String date) {
        return Mark.ofTalks(Mark.Shape.TALKS, date(date), "A round", "held", "#t");
    }

    private static EdtfDate date(String text) {
        return text.isEmpty() ? EdtfDate.NONE : EdtfDate.parse(text);
    }

    private static Stream<Ribbon.Point> points(Ribbon ribbon) {
        return ribbon.lanes().stream().flatMap(lane -> lane.points().stream());
    }

    private static Ribbon.Point point(Ribbon ribbon) {
        return points(ribbon).findFirst().orElseThrow();
    }

    private static double x(Ribbon.Point point) {
        return across(point.x());
    }

    private static String label(Ribbon.Row lane) {
        return lane.name() + " " + lane.number();
    }

    private static double left(Ribbon.Box box) {
        return across(box.x()) + shift(box.shift());
    }

    private static double right(Ribbon.Box box) {
        return left(box) + (box.width().endsWith("%") ? across(box.width()) : Double.parseDouble(box.width()));
    }

    private static double across(String percent) {
        return Double.parseDouble(percent.replace("%", "")) / 100 * PHONE;
    }

    private static double shift(String translate) {
        return Double.parseDouble(translate);
    }
}
