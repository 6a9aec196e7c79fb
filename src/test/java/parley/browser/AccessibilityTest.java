package parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import parley.MadeUpRecord;
import parley.RecordOfWho;
import parley.ShippedRecord;
import parley.Site;
import parley.browser.Browser.Look;

/**
 * What is wrong with a page: what does not fit on the narrowest of screens, or with letters of twice the size, and what axe
 * finds, wide and narrow, by day and by night: of each kind of page, two of the four in one record, and two in the other.
 */
@InBrowser
class AccessibilityTest {

    private static final String AXE = axe();

    /** With "preload" the stylesheet is read for rules of its own, which no width or scheme has a say in. */
    private static final String VIOLATIONS = """
            const preload = arguments[0];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            return axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload })
                .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                    `${rule.id} (${rule.impact}), ${rule.help}\\n  at ${node.target}: ${node.html}\\n  `
                        + node.failureSummary.replaceAll('\\n', '\\n  '))));
            """;

    @Nested
    @ShippedRecord
    class OfTheShippedRecord {

        @Autowired
        Site site;

        @ParameterizedTest
        @MethodSource("parley.browser.Pages#shipped")
        void aPageFitsViolatesNoRuleAndLeavesNothingBehind(String path, Browser browser) {
            assertFaultless(browser, site.address() + path, Look.LIGHT, Look.DARK);
        }

        @Test
        void theColoursOfEitherSchemeAreSeen(Browser browser) {
            load(browser, site.address());
            assertThat(backgrounds(browser.look(Look.LIGHT))).contains("#fcfbf8");
            assertThat(backgrounds(browser.look(Look.DARK))).contains("#15171a").doesNotContain("#fcfbf8", "#ffffff");
        }

        @Test
        void aWordTooLongIsFound(Browser browser) {
            browser.width(320).open(site.address());
            browser.lines("document.querySelector('h1').style.whiteSpace = 'nowrap'; return [];");
            assertThat(overflow(browser)).hasSize(2);
        }

        @Test
        void aFaultIsFound(Browser browser) {
            load(browser, site.address());
            browser.lines("document.documentElement.removeAttribute('lang'); return [];");
            browser.lines("document.querySelector('.key').style.color = '#aaa'; return [];");
            assertThat(violations(browser, 1280, Look.LIGHT))
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("color-contrast"))
                    .anyMatch(line -> line.startsWith("html-has-lang"));
        }
    }

    @Nested
    @MadeUpRecord
    class OfTheMadeUpRecord {

        @Autowired
        Site site;

        @ParameterizedTest
        @MethodSource("parley.browser.Pages#madeUp")
        void aPageFitsViolatesNoRuleAndLeavesNothingBehind(String path, Browser browser) {
            assertFaultless(browser, site.address() + path, Look.DARK, Look.LIGHT);
        }
    }

    @Nested
    @RecordOfWho
    class OfEveryKind {

        @Autowired
        Site site;

        @ParameterizedTest
        @MethodSource("parley.browser.Pages#who")
        void aPageFitsViolatesNoRuleAndLeavesNothingBehind(String path, Browser browser) {
            assertFaultless(browser, site.address() + path, Look.DARK, Look.LIGHT);
        }
    }

    private static void assertFaultless(Browser browser, String address, Look wide, Look narrow) {
        browser.open(address);
        assertThat(browser.console()).as("words in the console").hasSize(Pages.isMissing(address) ? 1 : 0);
        assertThat(browser.cookies()).as("cookies").isEmpty();
        assertThat(overflow(browser.width(320))).as("320 px").isEmpty();
        browser.width(360).lines("document.documentElement.style.fontSize = '200%'; return [];");
        assertThat(overflow(browser)).as("360 px, twice the size").isEmpty();
        browser.lines("document.documentElement.style.fontSize = ''; return [];");
        // Axe scrolls while it measures: what is laid out only then would move the rest.
        browser.lines("document.querySelectorAll('.day, .paragraph')"
                + ".forEach(one => one.style.contentVisibility = 'visible'); return [];");
        browser.lines(AXE + "return [];");
        assertThat(violations(browser, 360, narrow)).as("%s, 360 px", narrow).isEmpty();
        assertThat(violations(browser, 1280, wide)).as("%s, 1280 px", wide).isEmpty();
    }

    private static void load(Browser browser, String address) {
        browser.open(address).lines(AXE + "return [];");
    }

    private static List<String> violations(Browser browser, int width, Look look) {
        return browser.width(width).look(look).lines(VIOLATIONS, width > 1000);
    }

    private static List<String> overflow(Browser browser) {
        return browser.lines("""
                const root = document.documentElement, faults = [];
                if (root.scrollWidth > root.clientWidth) {
                    faults.push(`scrolls to ${root.scrollWidth} px`);
                }
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    const text = texts.currentNode, holder = text.parentElement;
                    if (!text.data.trim() || holder.closest('.skip, .hidden') || !holder.checkVisibility()) continue;
                    const range = document.createRange();
                    range.selectNodeContents(text);
                    const cut = [...range.getClientRects()].some(line =>
                        line.left < 0 || line.right > root.clientWidth);
                    const clipped = getComputedStyle(holder).overflow != 'visible'
                        && (holder.scrollWidth > holder.clientWidth
                            || holder.scrollHeight > holder.clientHeight);
                    if (cut || clipped) faults.push(`cut off: ${text.data.trim()}`);
                }
                return faults;
                """);
    }

    private static List<String> backgrounds(Browser browser) {
        return browser.lines("""
                return axe.run({ runOnly: ['color-contrast'] })
                    .then(found => found.passes[0].nodes.map(node => node.any[0].data.bgColor));
                """);
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
