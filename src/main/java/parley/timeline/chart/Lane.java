package parley.timeline.chart;

import parley.statement.view.SideView;

/** A lane of the ribbon, that of a side or of talks; the tint is the class of its colour, empty for ink. */
record Lane(int order, String id, String name, String tint) {

    static final Lane TALKS = new Lane(0, "talks", "Talks", "");

    static Lane of(SideView side) {
        return new Lane(side.position(), side.id(), side.name(), side.tint());
    }
}
