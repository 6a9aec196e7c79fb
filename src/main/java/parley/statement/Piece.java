package parley.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.search.Marker;

/**
 * A piece of a text, told apart where it answers a search.
 *
 * @param hit whether it is what was searched for
 */
public record Piece(String text, boolean hit) {

    /** The pieces of a text in order; together they are the text. */
    public static List<Piece> of(String text, Marker marker) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var mark : marker.marks(text)) {
            add(pieces, text.substring(at, mark.start()), false);
            add(pieces, text.substring(mark.start(), mark.end()), true);
            at = mark.end();
        }
        add(pieces, text.substring(at), false);
        return List.copyOf(pieces);
    }

    /** The text that pieces make up. */
    public static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }
}
