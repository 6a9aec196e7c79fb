package parley.statement.view;

import java.util.Optional;
import parley.filter.Filter;
import parley.record.participant.Side;

/** A side as it is shown on a page; the position is from 1, the tint the class of its colour. */
public record SideView(int position, String id, String name, String tint) {

    /** The number of tints in the stylesheet; further sides use them again. */
    private static final int TINTS = 4;

    /** Stands for no side: a mediator has none. */
    public static final SideView NONE = new SideView(Integer.MAX_VALUE, Filter.NO_SIDE, "No side", "");

    /** A side with its tint; {@link #NONE} without one. */
    public static SideView of(Optional<Side> side) {
        return side.map(SideView::of).orElse(NONE);
    }

    /** Whether it stands for no side. */
    public boolean isNone() {
        return this == NONE;
    }

    /** The name; empty for no side. */
    public String known() {
        return isNone() ? "" : name;
    }

    /** A side with its tint. */
    public static SideView of(Side side) {
        return new SideView(side.position(), side.id(), side.name(), "side-" + ((side.position() - 1) % TINTS + 1));
    }
}
