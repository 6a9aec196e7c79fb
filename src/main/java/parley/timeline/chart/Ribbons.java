package parley.timeline.chart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;
import parley.publishing.format.ThymeleafViews;

/** Ribbons as HTML. All pages of a list show the same one: it is kept. */
@Component
public final class Ribbons {

    /**
     * What a ribbon is of.
     *
     * @param list the address of the whole list, with its filter
     * @param isWhole whether one page holds it, so that each entry has a mark
     */
    public record RibbonKey(String version, String list, boolean isWhole) {}

    private record Kept(Ribbon ribbon, Supplier<String> html) {}

    /** Of the memory for what was made this part is for ribbons; most is for whole pages. */
    private static final int SHARE = 16;

    /** What a mark takes, its line of the table with it, and what all else does: bytes, roughly. */
    private static final int PART = 2_000;

    private final ThymeleafViews templates;
    private final Cache<RibbonKey, Kept> kept;

    Ribbons(ThymeleafViews templates, @Value("${parley.kept}") DataSize most) {
        this.templates = templates;
        kept = Caffeine.newBuilder()
                .maximumWeight(most.toBytes() / SHARE)
                .weigher((RibbonKey key, Kept one) -> weight(key, one.ribbon()))
                .executor(Runnable::run)
                .build();
    }

    /** What makes the HTML of a ribbon when it is first needed; nothing for an empty one. */
    public Supplier<String> html(RibbonKey key, Supplier<Ribbon> ribbon) {
        return kept.get(key, any -> make(ribbon.get())).html();
    }

    private Kept make(Ribbon ribbon) {
        return new Kept(
                ribbon,
                SingletonSupplier.of(() -> templates.fragment("fragments/ribbon", "ribbon", Map.of("ribbon", ribbon))));
    }

    private static int weight(RibbonKey key, Ribbon ribbon) {
        return PART * (2 + ribbon.table().size()) + key.list().length();
    }
}
