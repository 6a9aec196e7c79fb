package parley.statement;

import parley.record.Side;

/** A side as it is shown on a page; the position is from 1, the tint the class of its colour. */
public record SideView(int position, String id, String name, String tint) {

    /** The number of tints in the stylesheet; further sides use them again. */
    private static final int TINTS = 4;

    /** A side with its tint. */
    public static SideView of(Side side) {
        return new SideView(side.position(), side.id(), side.name(), "side-" + ((side.position() - 1) % TINTS + 1));
    }
}
