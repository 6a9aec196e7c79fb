package parley.statement;

import parley.record.Side;

/**
 * A side as it stands on a page.
 *
 * @param position its order among the sides, from 1
 * @param tint the class of its colour, which never stands without the name
 */
public record SideView(int position, String id, String name, String tint) {

    /** The stylesheet has this many tints; further sides use them again. */
    private static final int TINTS = 4;

    public static SideView of(Side side) {
        return new SideView(side.position(), side.id(), side.name(), "side-" + ((side.position() - 1) % TINTS + 1));
    }
}
