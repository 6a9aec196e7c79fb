package parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.RecordOfWho;
import parley.ShippedRecord;
import parley.Site;

/** Pages on the narrowest of screens, and with letters of twice the size. */
@InBrowser
class NarrowScreenTest {

    @Nested
    @ShippedRecord
    class OfTheShippedRecord {

        @Autowired
        Site site;

        @ParameterizedTest
        @MethodSource("parley.browser.Pages#shipped")
        void nothingIsCutOffOrScrollsSideways(String path, Browser browser) {
            assertAllFits(browser, site.address() + path);
        }

        @Test
        void aWordTooLongIsFound(Browser browser) {
            browser.width(320).open(site.address());
            browser.lines("document.querySelector('h1').style.whiteSpace = 'nowrap'; return [];");
            assertThat(overflow(browser)).hasSize(2);
        }
    }

    @Nested
    @MadeUpRecord
    class OfTheMadeUpRecord {

        @Autowired
        Site site;

        @ParameterizedTest
        @MethodSource("parley.browser.Pages#madeUp")
        void nothingIsCutOffOrScrollsSideways(String path, Browser browser) {
            assertAllFits(browser, site.address() + path);
        }
    }

    @Nested
    @RecordOfWho
    class OfEveryKind {

        @Autowired
        Site site;

        @ParameterizedTest
        @MethodSource("parley.browser.Pages#who")
        void nothingIsCutOffOrScrollsSideways(String path, Browser browser) {
            assertAllFits(browser, site.address() + path);
        }
    }

    private static void assertAllFits(Browser browser, String address) {
        browser.width(320).open(address);
        assertThat(overflow(browser)).as("320 px").isEmpty();
        browser.width(360);
        browser.lines("document.documentElement.style.fontSize = '200%'; return [];");
        assertThat(overflow(browser)).as("360 px, twice the size").isEmpty();
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
}
