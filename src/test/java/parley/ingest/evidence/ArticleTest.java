package parley.ingest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTest {

    @TempDir
    private Path folder;

    @Test
    void takesWhatStandsBetweenBlankLinesForAParagraph() {
        assertThat(Article.ofText("\uFEFF\n One\r\ngoes on.\r\n \t\r\nA heading\n\n\n\u00A0Two\u2003more. \n"))
                .containsExactly("One goes on.", "A heading", "Two more.");
    }

    @Test
    void takesEachLineForAParagraphWhereNoLineIsBlank() {
        assertThat(Article.ofText("One.\nA heading\nTwo.\n")).containsExactly("One.", "A heading", "Two.");
    }

    @Test
    void takesTheDayThatAnArchivePutsBeforeTheArticleForNoneOfItsWords() {
        var article = new String[] {"It rained.", "On date 2022-03-09 it rained."};
        assertThat(Article.ofText(" date 2022-03-09 It rained.\n\nOn date 2022-03-09 it rained."))
                .containsExactly(article);
        assertThat(Article.ofText("date 2022-03-09\n\nIt rained.\n\nOn date 2022-03-09 it rained."))
                .containsExactly(article);
        assertThat(Article.ofText("date 2022-03-09\nIt rained.\nOn date 2022-03-09 it rained."))
                .containsExactly(article);
    }

    @Test
    void leavesOutCharactersThatAreNotSeen() {
        assertThat(Article.ofText("nego\u00ADtia\u200Btion")).containsExactly("negotiation");
    }

    @Test
    void readsTheArticleOfAPageAndNothingAroundIt() throws IOException {
        Files.writeString(folder.resolve("some.html"), """
            <html><head><meta charset="utf-8"><title>Ferries – River News</title></head><body>
            <nav><a href="/">Home</a></nav>
            <article class="teaser"><p>Another story</p></article>
            <article>
              <header><p>By A. Writer</p></header>
              <h1>Ferries <em>first</em></h1>
              <p>One <b>bold</b> word&nbsp;and<br>a line.</p><script>var p = "<p>no</p>";</script>
              <figure><img src="a.jpg"><figcaption>A ferry</figcaption></figure>
              <h2>A heading</h2>
              <aside><p>Read also</p></aside>
              <div>Two<br> <br>Three<ul><li>Four</li></ul>Five</div>
              <blockquote><p>“Six”</p></blockquote>
              <footer>Share</footer>
            </article><footer><p>Imprint</p></footer></body></html>\
            """);
        assertThat(Article.find(folder, "some").orElseThrow().paragraphs())
                .containsExactly("One bold word and a line.", "A heading", "Two", "Three", "Four", "Five", "“Six”");
    }

    @Test
    void readsAPageWithoutAnArticleInItsOwnEncoding() throws IOException {
        Files.write(
                folder.resolve("some.html"),
                "<meta charset=\"windows-1251\"><body><p>Ні</p>".getBytes(Charset.forName("windows-1251")));
        assertThat(Article.find(folder, "some").orElseThrow().paragraphs()).containsExactly("Ні");
    }

    @Test
    void prefersTheTextToThePage() throws IOException {
        Files.writeString(folder.resolve("some.html"), "<p>page</p>");
        Files.writeString(folder.resolve("some.txt"), "text");
        assertThat(Article.find(folder, "some").orElseThrow().paragraph(1)).contains("text");
        assertThat(Article.find(folder, "other")).isEmpty();
    }

    @Test
    void saysThatATextIsNotUtf8() throws IOException {
        var file = Files.write(folder.resolve("some.txt"), "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Article.read(file)).hasMessageContaining("some.txt is not UTF-8; save it");
    }
}
