package parley.search.text;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Passes the terms of each word of a text to Lucene; those of one word stand at one position. */
final class TermTokenizer extends Tokenizer {

    private final WordSplitter splitter;
    private final Function<Word, Collection<String>> terms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private Iterator<Word> words = List.<Word>of().iterator();
    private Word word = new Word("", 0, 0);
    private final Deque<String> ofWord = new ArrayDeque<>();
    private int length;

    TermTokenizer(WordSplitter splitter, Function<Word, Collection<String>> terms) {
        this.splitter = splitter;
        this.terms = terms;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var text = new StringWriter();
        input.transferTo(text);
        length = text.getBuffer().length();
        words = splitter.withWholes(text.toString()).iterator();
        ofWord.clear();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        var isFirst = ofWord.isEmpty();
        var steps = 0;
        while (ofWord.isEmpty()) {
            if (!words.hasNext()) {
                return false;
            }
            word = words.next();
            ofWord.addAll(terms.apply(word));
            steps += word.step();
        }
        term.append(ofWord.remove());
        place.setOffset(correctOffset(word.start()), correctOffset(word.end()));
        step.setPositionIncrement(isFirst ? steps : 0);
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        place.setOffset(correctOffset(length), correctOffset(length));
    }
}
