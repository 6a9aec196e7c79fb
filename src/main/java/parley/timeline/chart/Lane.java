package parley.timeline.chart;

import parley.statement.view.SideView;

/** A lane of the ribbon, that of talks, of a side or of several sides; the tint is the class of its colour, or empty. */
record Lane(int order, String id, String name, String tint) {

    static final Lane TALKS = new Lane(0, "talks", "Talks", "");

    /** The id of the lane that several sides share. */
    static final String OTHERS = "others";

    static Lane others(int sides) {
        return new Lane(Integer.MAX_VALUE, OTHERS, "%,d others".formatted(sides), "");
    }

    static Lane of(SideView side) {
        return new Lane(side.position(), side.id(), side.name(), side.tint());
    }
}
