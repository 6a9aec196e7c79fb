package parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import parley.ShippedRecord;
import parley.Site;

/** From the first page to what a speaker said. */
@InBrowser
@ShippedRecord
class ReadersWayTest {

    @Autowired
    Site site;

    private Element speaker;

    @BeforeEach
    void chooseTheFirstOnTheTimeline() {
        speaker = site.page("/").selectFirst(".turn:has(blockquote) .who a");
    }

    @Test
    void aClickOnASpeakerLeadsToTheirQuotes(Browser browser) {
        browser.open(site.address() + "/");
        var quotes = quotesOnTheTimeline(browser);
        browser.click(browser.link(speaker.text()));
        assertQuotesAreFound(browser, quotes);
    }

    @Test
    void theKeyboardAloneLeadsToTheirQuotes(Browser browser) {
        browser.open(site.address() + "/");
        var quotes = quotesOnTheTimeline(browser);
        while (!nameOfFocus(browser).equals(speaker.text())) {
            browser.press(Keys.TAB);
            assertThat(nameOfFocus(browser)).as("the way to the link").isNotEmpty();
        }
        browser.press(Keys.ENTER);
        assertQuotesAreFound(browser, quotes);
    }

    @Test
    void theFirstStopSkipsTheNavigation(Browser browser) {
        browser.open(site.address() + "/");
        assertThat(faultOfFocus(browser)).as("before").isNotEmpty();
        browser.press(Keys.TAB);
        assertThat(nameOfFocus(browser)).isEqualTo("Skip to the statements");
        assertThat(faultOfFocus(browser)).isEmpty();
        browser.press(Keys.ENTER);
        assertThat(browser.address()).endsWith("#said");
        browser.press(Keys.TAB);
        assertThat(browser.is("return !!document.activeElement.closest('main')"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/, 1280", "/, 360", "/statements/zakharova-some-progress, 360"})
    void focusReachesEveryLinkInOrderAndIsAlwaysInView(String path, int width, Browser browser) {
        browser.width(width).open(site.address() + path);
        var links = browser.lines("""
                        return [...document.querySelectorAll('a[href], summary, input, select, button')]
                            .filter(stop => stop.checkVisibility())
                            .map(stop => stop.textContent.trim() || stop.name);
                        """);
        var reached = new ArrayList<String>();
        var faults = new ArrayList<String>();
        for (var link : links) {
            browser.press(Keys.TAB);
            var focus = focus(browser);
            reached.add(focus.get(0));
            faults.addAll(focus.subList(1, focus.size()));
        }
        assertThat(reached).containsExactlyElementsOf(links);
        assertThat(faults).isEmpty();
    }

    private List<String> quotesOnTheTimeline(Browser browser) {
        var quotes = browser.lines("""
                        return [...document.querySelectorAll('.turn')]
                            .filter(turn => turn.querySelector('.who a')?.innerText == arguments[0])
                            .flatMap(turn => [...turn.querySelectorAll('blockquote')])
                            .map(quote => quote.innerText);
                        """, speaker.text());
        assertThat(quotes).isNotEmpty();
        return quotes;
    }

    private void assertQuotesAreFound(Browser browser, List<String> quotes) {
        assertThat(browser.address()).endsWith(speaker.attr("href"));
        assertThat(browser.texts("h1")).containsExactly(speaker.text());
        assertThat(browser.texts("#said blockquote")).startsWith(quotes.toArray(String[]::new));
        assertThat(browser.is("""
                                const first = document.querySelector('blockquote');
                                return first.getBoundingClientRect().bottom <= innerHeight;
                                """)).as("the first quote is in view").isTrue();
    }

    private static String nameOfFocus(Browser browser) {
        return focus(browser).get(0);
    }

    private static List<String> faultOfFocus(Browser browser) {
        var focus = focus(browser);
        return focus.subList(1, focus.size());
    }

    /** The name of what has the focus, and then what is wrong with how it shows that. */
    private static List<String> focus(Browser browser) {
        return browser.lines("""
                const focused = document.activeElement, style = getComputedStyle(focused);
                const faults = [], name = focused.textContent.slice(0, 40);
                const ringed = focused instanceof SVGElement
                    ? style.getPropertyValue('--ring').trim() == 'currentColor'
                    : style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2;
                if (!focused.matches(':focus-visible') || !ringed) {
                    faults.push(`${name} shows no focus`);
                }
                const lines = [...focused.getClientRects()];
                if (lines.some(line => line.left < 0 || line.top < 0
                        || line.right > innerWidth || line.bottom > innerHeight)) {
                    faults.push(`${name} is out of view at ${JSON.stringify(lines)}`);
                }
                for (const line of lines) {
                    const top = document.elementFromPoint(
                        line.left + line.width / 2, line.top + line.height / 2);
                    if (!focused.contains(top) && !top?.contains(focused)) {
                        faults.push(`${name} is under ${top?.className}`);
                    }
                }
                return [focused == document.body ? '' : focused.textContent.trim() || focused.name, ...faults];
                """);
    }
}
