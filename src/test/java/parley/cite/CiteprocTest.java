package parley.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cite.Samples.statement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import parley.record.value.EdtfDate;
import parley.record.value.SourcePlace;

/** CSL-JSON as reference managers set it: by citeproc-js, with a style that asks for title case. */
class CiteprocTest {

    /** Style and locale are of the form that citeproc-js has for JSON. */
    private static final String SET = """
        function term(name, text) {
          return {name: 'term', attrs: {name: name}, children: [text]};
        }
        function title(variable) {
          return {name: 'text', attrs: {variable: variable, 'text-case': 'title'}, children: []};
        }
        function layout(children) {
          return {name: 'layout', attrs: {delimiter: ' | '}, children: children};
        }
        var locale = {name: 'locale', attrs: {'xml:lang': 'en-US'}, children: [
          {name: 'style-options', attrs: {}, children: []},
          {name: 'terms', attrs: {}, children: [
            term('and', 'and'), term('et-al', 'et al.'),
            term('open-quote', '“'), term('close-quote', '”'),
            term('open-inner-quote', '‘'), term('close-inner-quote', '’')]}]};
        var style = {name: 'style',
          attrs: {'class': 'in-text', version: '1.0', 'default-locale': 'en-US'},
          children: [
            {name: 'citation', attrs: {}, children: [layout([title('title')])]},
            {name: 'bibliography', attrs: {}, children: [layout([
              {name: 'group', attrs: {delimiter: ' | '}, children: [
                title('title'), title('container-title'), title('event-title')]}])]}]};
        function set(file) {
          var item = JSON.parse(file)[0];
          var engine = new CSL.Engine({
            retrieveLocale: function () { return locale; },
            retrieveItem: function () { return item; }}, style);
          engine.setOutputFormat('text');
          engine.updateItems([item.id]);
          return engine.makeBibliography()[1].join('').trim();
        }
        """;

    private static Scriptable citeproc;

    @BeforeAll
    static void load() throws IOException {
        var context = Context.enter();
        // Its functions are longer than the JVM's may be.
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        citeproc = context.initStandardObjects();
        try (var script = new InputStreamReader(
                CiteprocTest.class.getResourceAsStream("/de/undercouch/citeproc/citeproc.js"),
                StandardCharsets.UTF_8)) {
            context.evaluateReader(citeproc, script, "citeproc.js", 1, null);
        }
        context.evaluateString(citeproc, SET, "set", 1, null);
    }

    @AfterAll
    static void leave() {
        Context.exit();
    }

    @Test
    void leavesAQuoteInAnyLanguageAsItWasSaid() {
        assertThat(set(said("“no habrá paz sin justicia”", "es", "la paz de todos")))
                .isEqualTo("“no habrá paz sin justicia” | la paz de todos | la reunión de ayer");
        assertThat(set(said("“мы готовы к миру”", "", "слова о мире")))
                .isEqualTo("“мы готовы к миру” | слова о мире | la reunión de ayer");
        assertThat(set(said("he said that peace “is near”.", "en", "words of peace")))
                .isEqualTo("Partial quote of Ada North: he said that peace “is near” | words of peace | la reunión de"
                        + " ayer");
    }

    /** Or the test above would prove nothing. */
    @Test
    void wouldElseWriteEveryWordLarge() {
        assertThat(set(CslJson.of(said("“мы готовы к миру”", "", "слова о мире"))
                        .replaceAll("<[^>]+>", "")))
                .isEqualTo("“Мы Готовы к Миру” | Слова о Мире | La Reunión de Ayer");
    }

    @Test
    void saysInWhichLanguageAQuoteIs() {
        assertThat(References.csl(CslJson.of(said("“Sí”", "es", "")))
                        .get("language")
                        .asString())
                .isEqualTo("es");
        assertThat(References.csl(CslJson.of(said("“Sí”", "", ""))).has("language"))
                .isFalse();
    }

    private static CitedStatement said(String words, String language, String title) {
        var plain = statement(
                words,
                "",
                new Evidence(
                        title,
                        "",
                        "",
                        "",
                        EdtfDate.NONE,
                        language,
                        SourcePlace.ofParagraph(1),
                        List.of(),
                        "",
                        List.of(),
                        "",
                        true));
        return new CitedStatement(
                plain.id(),
                plain.speakers(),
                plain.onBehalfOf(),
                plain.asked(),
                plain.words(),
                plain.language(),
                plain.translation(),
                plain.isTranslatedHere(),
                plain.original(),
                plain.date(),
                plain.dating(),
                "la reunión de ayer",
                List.of(),
                List.of(),
                plain.evidence(),
                plain.address(),
                plain.version());
    }

    private static String set(Citation citation) {
        return set(CslJson.of(citation));
    }

    private static String set(String file) {
        citeproc.put("file", citeproc, file);
        return Context.getCurrentContext()
                .evaluateString(citeproc, "set(file)", "test", 1, null)
                .toString();
    }
}
