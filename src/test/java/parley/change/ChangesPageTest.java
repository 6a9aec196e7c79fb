package parley.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.ShippedRecord;
import parley.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangesPageTest {

    @Nested
    @ShippedRecord
    class OfTheShippedRecord {

        @Autowired
        Site site;

        @Test
        void tellsWhatCameOnRecordWithEachSource() {
            var days = site.page("/changes").select(".day");
            var day = days.select("h3:has(a[href=/sources/2022-03-09-some-progress])")
                    .parents()
                    .select(".day")
                    .first();
            assertThat(day.select("h2").text()).isEqualTo("Sunday 22 November 2026");
            assertThat(day.select(".entry h3").eachText())
                    .contains("Came on record: 10 statements and 3 sets of talks from Source of 9 March 2022");
        }

        @Test
        void isLinkedFromTheFootOfEveryPage() {
            assertThat(site.page("/").select("footer a").eachAttr("href")).contains("/changes");
        }
    }

    @Nested
    @MadeUpRecord
    class OfTheMadeUpRecord {

        @Autowired
        Site site;

        @Test
        void groupsChangesByDayTheNewestFirst() {
            var days = site.page("/changes").select(".day");
            assertThat(days.select("h2 time").eachAttr("datetime"))
                    .containsExactly("2014-05-10", "2014-05-09", "2014-05-08", "2014-05-06");
            assertThat(days.get(2).select("h3").eachText())
                    .containsExactly(
                            "Came on record: 1 statement, 1 set of talks and 1 more report from Source of unknown date");
            assertThat(days.get(1).select("h3").eachText())
                    .containsExactly(
                            "Corrected: statement by Cleo South, said by 4 May 2014",
                            "Renamed: statement by Ada North, said 4 May 2014");
        }

        @Test
        void saysNothingOfALimitThatItDoesNotReach() {
            assertThat(site.page("/changes").select(".lede").text()).endsWith("the newest first.");
        }

        @Test
        void tellsWhyAStatementWasCorrectedBesideWhatItSaysNow() {
            var change = site.page("/changes").getElementById("corrected-statement-cleo-fish-first-2014-05-09");
            assertThat(change.select("h3 a").attr("href")).isEqualTo("/statements/cleo-fish-first");
            assertThat(change.select(".was").text())
                    .isEqualTo("Until then the words were: Dishes came first, and Ben North “knows it”.");
            assertThat(change.select("blockquote").text()).isEqualTo("Fish came first, and Ben North “knows it”.");
            assertThat(change.select("blockquote q").text()).isEqualTo("“knows it”");
            assertThat(change.select(".outcome").text()).isEqualTo("The envoy spoke of fish, not of dishes.");
        }

        @Test
        void tellsOfARenamingWithTheOldAddressAndLeadsToTheLastOne() {
            var change = site.page("/changes").getElementById("renamed-statement-ada-steady-2014-05-09");
            assertThat(change.select("h3 a").attr("href")).isEqualTo("/statements/ada-ready");
            assertThat(change.select(".outcome").text())
                    .isEqualTo("It was /statements/ada-steady; that address still leads to it.");
        }

        @Test
        void tellsInDataWhatWasChangedAndTheReasonOfTheEditorAlone() {
            var changes = JsonMapper.shared()
                    .readTree(site.get("/changes?format=json").body())
                    .get("changes");
            var told = new HashMap<String, JsonNode>();
            changes.forEach(change -> told.put(change.get("id").asString(), change));
            var withdrawn = told.get("withdrawn-statement-dan-storm-2014-05-10");
            assertThat(withdrawn.get("thing").toString())
                    .isEqualTo("{\"kind\":\"statement\",\"id\":\"dan-storm\",\"address\":null}");
            assertThat(withdrawn.get("reason").asString()).isEqualTo("The leaflet took <i>this</i> back.");
            var renamed = told.get("renamed-statement-ada-steady-2014-05-09");
            assertThat(renamed.get("thing").get("id").asString()).isEqualTo("ada-set");
            assertThat(renamed.get("thing").get("address").asString())
                    .isEqualTo(site.address() + "/statements/ada-ready");
            assertThat(renamed.get("formerId").asString()).isEqualTo("ada-steady");
            assertThat(renamed.get("reason").isNull()).isTrue();
        }

        @Test
        void tellsWhyAStatementWasWithdrawnWithoutItsWords() {
            var change = site.page("/changes").getElementById("withdrawn-statement-dan-storm-2014-05-10");
            assertThat(change.select("h3").text()).isEqualTo("Withdrawn: statement dan-storm");
            assertThat(change.select("a, blockquote")).isEmpty();
            assertThat(change.select(".outcome").text())
                    .isEqualTo("The leaflet took <i>this</i> back. Its address, /statements/dan-storm, says so.");
        }
    }
}
