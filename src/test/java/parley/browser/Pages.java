package parley.browser;

import java.util.List;
import java.util.stream.Stream;

/** Where every kind of page is to be found. */
class Pages {

    /** Of the shipped record. */
    static final List<String> SHIPPED = List.of(
            "/",
            "/speakers",
            "/speakers/dmytro-kuleba",
            "/speakers/volodymyr-zelenskyy",
            "/talks",
            "/talks/third-round",
            "/talks/kuleba-lavrov",
            "/statements/zakharova-some-progress",
            "/topics",
            "/topics/direct-talks",
            "/sources",
            "/sources/2022-03-09-some-progress",
            "/about",
            "/about/data");

    /** A page that is not there, with something close to it that is. */
    static final String MISSING = "/speakers/dmitro-kuleba";

    /**
     * Of the made-up record: three sides, every status, sources that say all of themselves or
     * nothing.
     */
    static final List<String> MADE_UP = List.of(
            "/",
            "/speakers",
            "/speakers/ada-north",
            "/talks",
            "/talks/harbour-round",
            "/talks/leaders",
            "/statements/ada-ready",
            "/topics",
            "/topics/ferries",
            "/sources",
            "/sources/2014-05-05-gazette",
            "/about",
            "/about/data");

    /** As {@link #MISSING}, of the made-up record. */
    static final String MISSING_MADE_UP = "/speakers/ada-nort";

    /** Of the record of every kind: joint, unnamed, without a side, namesakes; six languages, answers, corrections. */
    static final List<String> WHO = List.of(
            "/",
            "/speakers",
            "/speakers/gus-turn",
            "/speakers/northern-delegation",
            "/talks/harbour-round",
            "/talks/ministers-call",
            "/statements/joint-appeal",
            "/statements/clerk-and-stranger",
            "/statements/tongue-ar",
            "/statements/tongue-own",
            "/sources/tongues-he",
            "/sources/hearing",
            "/topics/tower",
            "/?speaker=unnamed");

    private Pages() {}

    /** Whether there is no page at an address, of which a browser tells in its console. */
    static boolean isMissing(String address) {
        return address.endsWith(MISSING) || address.endsWith(MISSING_MADE_UP);
    }

    static Stream<String> shipped() {
        return Stream.concat(SHIPPED.stream(), Stream.of(MISSING));
    }

    static Stream<String> madeUp() {
        return Stream.concat(MADE_UP.stream(), Stream.of(MISSING_MADE_UP));
    }

    static Stream<String> who() {
        return WHO.stream();
    }
}
