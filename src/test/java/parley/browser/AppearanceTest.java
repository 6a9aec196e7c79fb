package parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.ShippedRecord;
import parley.Site;
import parley.browser.Browser.Look;

/** Pages on paper, and in colours that the reader has forced on them. */
@InBrowser
@ShippedRecord
class AppearanceTest {

    private static final String SHOWN = """
            return [...document.querySelectorAll(arguments[0])]
                .filter(part => part.checkVisibility())
                .map(part => part.className || part.outerHTML);
            """;

    private static final String FAINT_TEXT = """
            const [mustBeDark] = arguments, faults = [];
            const parts = colour => colour.match(/[\\d.]+/g).map(Number);
            const light = colour => {
                const [r, g, b] = parts(colour).map(part => part / 255)
                    .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
            };
            const behind = element => {
                const colour = getComputedStyle(element).backgroundColor;
                const seen = parts(colour)[3] !== 0;
                if (seen) return colour;
                return element.parentElement ? behind(element.parentElement) : 'rgb(255, 255, 255)';
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const holder = texts.currentNode.parentElement;
                if (!texts.currentNode.data.trim() || !holder.checkVisibility()) continue;
                const text = light(getComputedStyle(holder).color), ground = light(behind(holder));
                const contrast = (Math.max(text, ground) + .05) / (Math.min(text, ground) + .05);
                if (contrast < 4.5 || mustBeDark && text > ground) {
                    faults.push(`${contrast.toFixed(1)}: ${texts.currentNode.data.trim()}`);
                }
            }
            return faults;
            """;

    /** Quoted words stand in ink, and their quotation marks and the rest in grey. */
    private static final String NOT_IN_INK = """
            const ink = getComputedStyle(document.body).color;
            return [...document.querySelectorAll('q')].filter(quoted =>
                    getComputedStyle(quoted).color != ink
                    || getComputedStyle(quoted, '::before').content != 'none'
                    || getComputedStyle(quoted, '::after').content != 'none'
                    || quoted.closest('blockquote, .outcome')
                        && getComputedStyle(quoted.parentElement).color == ink)
                .map(quoted => quoted.innerText);
            """;

    /** Whoever copies quoted words has their marks once. */
    private static final String COPIED = """
            return [...document.querySelectorAll('q')].map(quoted => {
                getSelection().selectAllChildren(quoted);
                return getSelection().toString();
            });
            """;

    @Autowired
    Site site;

    @ParameterizedTest
    @MethodSource("parley.browser.Pages#shipped")
    void aPageCanBeReadCopiedAndPrintedInWhateverColours(String path, Browser browser) {
        browser.open(site.address() + path);
        assertThat(browser.lines(NOT_IN_INK)).as("quoted words not in ink").isEmpty();
        assertThat(browser.lines(COPIED)).as("copied").allMatch(quoted -> quoted.matches("“[^“”]+”"));
        for (var look : List.of(Look.FORCED_LIGHT, Look.FORCED_DARK)) {
            browser.look(look);
            assertThat(browser.is("return matchMedia('(forced-colors: active)').matches"))
                    .isTrue();
            assertThat(browser.lines(FAINT_TEXT, false)).as("%s", look).isEmpty();
        }
        browser.look(Look.PRINTED_IN_THE_DARK);
        assertThat(browser.lines(SHOWN, "nav, .skip")).as("navigation on paper").isEmpty();
        assertThat(browser.lines(FAINT_TEXT, true)).as("on paper").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theMarkTellsQuotesFromPartialOnesAndParaphrases(Look look, Browser browser) {
        browser.look(look).open(site.address() + "/");
        assertThat(List.of(
                        fill(browser, ".entry.quote"),
                        fill(browser, ".entry.partial-quote"),
                        fill(browser, ".entry.paraphrase")))
                .doesNotHaveDuplicates();
        // Browsers leave backgrounds out of print unless told.
        assertThat(browser.is("""
                                const mark = document.querySelector('.entry.quote');
                                return getComputedStyle(mark, '::before').printColorAdjust == 'exact';
                                """)).isTrue();
    }

    private static List<String> fill(Browser browser, String selector) {
        return browser.lines("""
                const entry = document.querySelector(arguments[0]);
                return [getComputedStyle(entry, '::before').backgroundColor];
                """, selector);
    }
}
