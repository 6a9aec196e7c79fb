package parley.ingest.evidence;

import java.util.ArrayList;
import java.util.List;

/** Marks what differs between two texts, word by word, as wdiff does: [-only in the first-]{+only in the second+}. */
final class Differences {

    private Differences() {}

    static String mark(String first, String second) {
        var ours = List.of(first.split(" "));
        var theirs = List.of(second.split(" "));
        var common = common(ours, theirs);
        var marked = new ArrayList<String>();
        var at = 0;
        var other = 0;
        while (at < ours.size() || other < theirs.size()) {
            if (at < ours.size() && other < theirs.size() && ours.get(at).equals(theirs.get(other))) {
                marked.add(ours.get(at++));
                other++;
                continue;
            }
            var onlyOurs = new ArrayList<String>();
            var onlyTheirs = new ArrayList<String>();
            while ((at < ours.size() || other < theirs.size())
                    && !(at < ours.size()
                            && other < theirs.size()
                            && ours.get(at).equals(theirs.get(other)))) {
                if (other >= theirs.size() || at < ours.size() && common[at + 1][other] >= common[at][other + 1]) {
                    onlyOurs.add(ours.get(at++));
                } else {
                    onlyTheirs.add(theirs.get(other++));
                }
            }
            marked.add((onlyOurs.isEmpty() ? "" : "[-" + String.join(" ", onlyOurs) + "-]")
                    + (onlyTheirs.isEmpty() ? "" : "{+" + String.join(" ", onlyTheirs) + "+}"));
        }
        return String.join(" ", marked);
    }

    /** How many words the rests of both have in common, in order. */
    private static int[][] common(List<String> ours, List<String> theirs) {
        var common = new int[ours.size() + 1][theirs.size() + 1];
        for (var at = ours.size() - 1; at >= 0; at--) {
            for (var other = theirs.size() - 1; other >= 0; other--) {
                common[at][other] = ours.get(at).equals(theirs.get(other))
                        ? common[at + 1][other + 1] + 1
                        : Math.max(common[at + 1][other], common[at][other + 1]);
            }
        }
        return common;
    }
}
