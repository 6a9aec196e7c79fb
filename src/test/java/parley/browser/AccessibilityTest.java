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
 * What axe finds wrong with a page, wide and narrow, by day and by night: of each kind of page, two of the four in one
 * record, and two in the other.
 */
@InBrowser
class AccessibilityTest {

    private static final String AXE = axe();

    private static final String VIOLATIONS = """
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            return axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
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
        void noPageViolatesARule(String path, Browser browser) {
            load(browser, site.address() + path);
            assertThat(violations(browser, 1280, Look.LIGHT)).isEmpty();
            assertThat(violations(browser, 360, Look.DARK)).isEmpty();
        }

        @Test
        void theColoursOfEitherSchemeAreSeen(Browser browser) {
            load(browser, site.address());
            assertThat(backgrounds(browser.look(Look.LIGHT))).contains("#fcfbf8");
            assertThat(backgrounds(browser.look(Look.DARK))).contains("#15171a").doesNotContain("#fcfbf8", "#ffffff");
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
        void noPageViolatesARule(String path, Browser browser) {
            load(browser, site.address() + path);
            assertThat(violations(browser, 1280, Look.DARK)).isEmpty();
            assertThat(violations(browser, 360, Look.LIGHT)).isEmpty();
        }
    }

    @Nested
    @RecordOfWho
    class OfEveryKind {

        @Autowired
        Site site;

        @ParameterizedTest
        @MethodSource("parley.browser.Pages#who")
        void noPageViolatesARule(String path, Browser browser) {
            load(browser, site.address() + path);
            assertThat(violations(browser, 1280, Look.DARK)).isEmpty();
            assertThat(violations(browser, 360, Look.LIGHT)).isEmpty();
        }
    }

    private static void load(Browser browser, String address) {
        browser.open(address).lines(AXE + "return [];");
    }

    private static List<String> violations(Browser browser, int width, Look look) {
        return browser.width(width).look(look).lines(VIOLATIONS);
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
