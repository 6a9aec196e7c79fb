/** The chart above a list: its lanes, marks and axis as SVG. */
@NullMarked
package parley.timeline.chart;

import org.jspecify.annotations.NullMarked;
