package parley.search.columns;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made when it is first needed, by one thread for all; made anew where that failed. */
public final class Lazy<T> {

    private volatile @Nullable T made;

    public T get(Supplier<T> maker) {
        var first = made;
        if (first != null) {
            return first;
        }
        synchronized (this) {
            var second = made;
            if (second == null) {
                second = maker.get();
                made = second;
            }
            return second;
        }
    }
}
