package parley.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;
import parley.publishing.SiteAddress;
import parley.record.history.Summaries;
import parley.record.history.Summary;
import parley.search.RecordReplacedException;
import parley.search.SearchIndex;
import parley.search.text.NotIndexedException;
import parley.server.ExportedSnapshots;
import parley.server.ReadTransactionInterceptor;
import parley.server.RecordVersionPoller;
import parley.server.SecurityHeaders;

/** What is made, when, and for whom; the pages here are made by the tests. */
class PageCacheFilterTest {

    /** How many at a time may ask for what is not kept. */
    private static final int READERS = 9;

    private static final int THREADS = 12;

    private final Summaries summaries = mock(Summaries.class);
    private final SearchIndex index = mock(SearchIndex.class);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RequestCounts counts = new RequestCounts(meters);
    private final AtomicInteger made = new AtomicInteger();

    private TemporaryFiles files = new TemporaryFiles();
    private Build build = new Build("b1", Instant.EPOCH);
    private PageCache answers;
    private RecordVersionPoller record;
    private boolean isFull = true;

    @TempDir
    Path folder;

    @BeforeEach
    void startWithARecord() {
        answers = new PageCache(DataSize.ofMegabytes(1));
        record = present(answers);
        publish("one", "2022-03-09");
    }

    @Test
    void aPageThatManyAskForIsMadeOnce() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        var isBeingMade = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            isBeingMade.countDown();
            await(mayGoOn);
            write((HttpServletResponse) response, "page");
        };
        var threads = Executors.newFixedThreadPool(READERS);
        var answered = new ArrayList<Future<MockHttpServletResponse>>();
        for (var reader = 0; reader < READERS; reader++) {
            answered.add(threads.submit(() -> ask(delivery, "/talks", slow)));
        }
        await(isBeingMade);
        mayGoOn.countDown();
        for (var one : answered) {
            assertThat(one.get().getContentAsString()).isEqualTo("page");
        }
        threads.shutdown();
        assertThat(made).hasValue(1);
        assertThat(counts.of(CacheStatus.MADE, "none")).isEqualTo(1);
        assertThat(counts.of(CacheStatus.KEPT, "none")).isEqualTo(READERS - 1);
    }

    @Test
    void whoeverWaitsForAPageThatFailsHasItMadeAnew() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        var isBeingMade = new CountDownLatch(1);
        var mayFail = new CountDownLatch(1);
        FilterChain failing = (request, response) -> {
            isBeingMade.countDown();
            await(mayFail);
            throw new IllegalStateException("broken");
        };
        var threads = Executors.newFixedThreadPool(2);
        var first = threads.submit(() -> ask(delivery, "/talks", failing));
        await(isBeingMade);
        var second = threads.submit(
                () -> ask(delivery, "/talks", (any, response) -> write((HttpServletResponse) response, "page")));
        mayFail.countDown();
        assertThatThrownBy(first::get).hasRootCauseMessage("broken");
        assertThat(second.get().getContentAsString()).isEqualTo("page");
        threads.shutdown();
    }

    @Test
    void whoeverWaitsTooLongIsToldToComeBack() throws Exception {
        var delivery = delivery(Duration.ofMillis(1));
        var isBeingMade = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            isBeingMade.countDown();
            await(mayGoOn);
        };
        var thread = Executors.newSingleThreadExecutor();
        var first = thread.submit(() -> ask(delivery, "/talks", slow));
        await(isBeingMade);
        var late = ask(delivery, "/talks", slow);
        mayGoOn.countDown();
        first.get();
        thread.shutdown();
        assertThat(late.getStatus()).isEqualTo(503);
        assertThat(late.getHeader("Retry-After")).isNotNull();
    }

    @Test
    void whoeverAsksForMoreThanCanBeMadeIsToldToComeBackAndOthersAreServed() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        assertThat(body(delivery, "kept")).isEqualTo("kept");
        whileAreMade(READERS, delivery, () -> {
            var refused = ask(delivery, "/speakers", page("page"));
            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(refused.getHeader("Retry-After")).isNotNull();
            assertThat(body(delivery, "new")).isEqualTo("kept");
        });
        assertThat(ask(delivery, "/speakers", page("page")).getStatus()).isEqualTo(200);
    }

    @Test
    void aNewRecordEmptiesWhatIsKept() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        assertThat(body(delivery, "old")).isEqualTo("old");
        assertThat(body(delivery, "new")).isEqualTo("old");
        publish("two", "2022-03-09");
        assertThat(answers.weight()).isZero();
        assertThat(body(delivery, "new")).isEqualTo("new");
    }

    @Test
    void aNewRecordIsServedOnceItIsIndexedAndTheOneBeforeIsLetGo() {
        var served = new ArrayList<String>();
        doAnswer(reading -> {
                    served.add(record.present().orElseThrow().version());
                    return null;
                })
                .when(index)
                .readEntries("two");
        publish("two", "2022-03-09");
        assertThat(served).containsExactly("one");
        assertThat(record.present().orElseThrow().version()).isEqualTo("two");
        verify(index, timeout(10_000)).forget("one");
        var order = inOrder(index);
        order.verify(index).readEntries("one");
        order.verify(index).readEntries("two");
        order.verify(index).readWords("two");
        order.verify(index).forget("one");
    }

    @Test
    void aRecordWhoseIndexFailsIsTriedAgainAndTheOneBeforeGoesOn() {
        when(index.readWords("two")).thenThrow(new IllegalStateException("no memory"));
        var summary = mock(Summary.class);
        when(summary.version()).thenReturn("two");
        when(summaries.current()).thenReturn(summary);
        record.look();
        verify(index, timeout(10_000)).forget("two");
        assertThat(record.present().orElseThrow().version()).isEqualTo("one");
        reset(index);
        publish("two", "2022-03-09");
        assertThat(record.present().orElseThrow().version()).isEqualTo("two");
    }

    @Test
    void healthIsToldHoweverManyPagesAreBeingMade() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        whileAreMade(READERS, delivery, () -> {
            assertThat(ask(delivery, "/speakers", page("page")).getStatus()).isEqualTo(503);
            var health = new MockHttpServletRequest("GET", "/actuator/health/liveness");
            health.setServletPath(health.getRequestURI());
            var told = new MockHttpServletResponse();
            delivery.doFilter(health, told, page("UP"));
            assertThat(told.getContentAsString()).isEqualTo("UP");
        });
    }

    @Test
    void aServerOfOneThreadMakesPages() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10), new SiteAddress(""), 1);
        assertThat(ask(delivery, "/talks", page("page")).getStatus()).isEqualTo(200);
    }

    @Test
    void aSearchThatWaitsForTheIndexTakesNobodysPlace() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        FilterChain search = (request, response) -> {
            if (made.incrementAndGet() == 1) {
                throw new ServletException(mock(NotIndexedException.class));
            }
            write((HttpServletResponse) response, "found");
        };
        whileAreMade(READERS - 1, delivery, () -> {
            when(index.awaitWords(any())).then(waiting -> {
                assertThat(ask(delivery, "/speakers", page("page")).getStatus()).isEqualTo(200);
                made.incrementAndGet();
                return true;
            });
            assertThat(ask(delivery, "/", search).getContentAsString()).isEqualTo("found");
        });
    }

    @Test
    void aSearchForWhichTheIndexIsNotThereInTimeIsToldToComeBack() throws Exception {
        FilterChain search = (request, response) -> {
            throw new ServletException(mock(NotIndexedException.class));
        };
        var answer = ask(delivery(Duration.ofSeconds(10)), "/", search);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
    }

    @Test
    void whatIsKeptStaysWhileTheDatabaseIsGone() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        body(delivery, "old");
        when(summaries.current()).thenThrow(new DataAccessResourceFailureException("gone"));
        record.look();
        record.look();
        assertThat(body(delivery, "new")).isEqualTo("old");
    }

    @Test
    void nothingIsKeptBeforeTheRecordIsKnown() throws Exception {
        record = present(answers);
        var delivery = delivery(Duration.ofSeconds(10));
        assertThat(body(delivery, "one")).isEqualTo("one");
        assertThat(body(delivery, "two")).isEqualTo("two");
        assertThat(answers.weight()).isZero();
    }

    @Test
    void aPageOfTheNextRecordIsNotKeptAsOneOfThePresent() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        FilterChain early = (request, response) -> {
            request.setAttribute(ReadTransactionInterceptor.VERSION, "two");
            write((HttpServletResponse) response, "new");
        };
        var answer = ask(delivery, "/talks", early);
        assertThat(answer.getContentAsString()).isEqualTo("new");
        // That day is of the record before.
        assertThat(answer.getHeader("Last-Modified")).isNull();
        assertThat(body(delivery, "old")).isEqualTo("old");
    }

    @Test
    void aPageThatMeetsTheNextRecordIsMadeAgain() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        FilterChain replaced = (request, response) -> {
            write((HttpServletResponse) response, "half ");
            if (made.get() == 1) {
                throw new ServletException(mock(RecordReplacedException.class));
            }
        };
        var answer = ask(delivery, "/talks", replaced);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEqualTo("half ");
        assertThat(made).hasValue(2);
    }

    @Test
    void ofAnAnswerThatFailsHalfWayNothingGoesOut() {
        var response = new MockHttpServletResponse();
        FilterChain failing = (request, to) -> {
            var http = (HttpServletResponse) to;
            http.setHeader("Content-Disposition", "attachment");
            for (var part = 0; part < 30; part++) {
                write(http, "x".repeat(100_000));
            }
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> delivery(Duration.ofSeconds(10))
                        .doFilter(new MockHttpServletRequest("GET", "/record.zip"), response, failing))
                .hasMessage("broken");
        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("Content-Disposition")).isNull();
    }

    @Test
    void moreLongAnswersThanThereIsRoomForAreToldToComeBack() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        var isFull = new CountDownLatch(TemporaryFiles.MOST);
        var mayGoOn = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            response.getOutputStream().write(new byte[5_000_000]);
            isFull.countDown();
            await(mayGoOn);
        };
        var threads = Executors.newFixedThreadPool(TemporaryFiles.MOST);
        var answered = new ArrayList<Future<MockHttpServletResponse>>();
        for (var reader = 0; reader < TemporaryFiles.MOST; reader++) {
            var path = "/list-" + reader;
            answered.add(threads.submit(() -> ask(delivery, path, slow)));
        }
        await(isFull);
        var late = ask(delivery, "/late", slow);
        mayGoOn.countDown();
        for (var one : answered) {
            assertThat(one.get().getContentAsByteArray()).hasSize(5_000_000);
        }
        threads.shutdown();
        assertThat(late.getStatus()).isEqualTo(503);
        assertThat(late.getHeader("Retry-After")).isNotNull();
        assertThat(ask(delivery, "/again", slow).getStatus()).isEqualTo(200);
    }

    /** The ways in which makers write; text that can't be written is no fault to its writer. */
    private enum Writer {
        BYTES,
        WRAPPED,
        TEXT;

        void write(HttpServletResponse response, int length) throws IOException {
            try {
                if (this == TEXT) {
                    response.getWriter().write("x".repeat(length));
                } else {
                    response.getOutputStream().write(new byte[length]);
                }
            } catch (IOException failed) {
                if (this == WRAPPED) {
                    throw new IllegalStateException(failed);
                }
                throw failed;
            }
        }
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @EnumSource(Writer.class)
    void onAFullDiskNothingHalfGoesOutAndRoomIsLeftForTheNext(Writer writer) throws Exception {
        files = onFullDisk();
        // Fails while it is written, or only where the last of it is.
        for (var length : new int[] {5_000_000, 4_000_001}) {
            for (var time = 0; time <= TemporaryFiles.MOST; time++) {
                var full = ask(delivery(Duration.ofSeconds(10)), "/record.zip", (any, response) -> {
                    var http = (HttpServletResponse) response;
                    http.setHeader("Content-Disposition", "attachment");
                    writer.write(http, 4_000_000);
                    writer.write(http, length - 4_000_000);
                });
                assertThat(full.getStatus()).isEqualTo(503);
                assertThat(full.getHeader("Retry-After")).isNotNull();
                assertThat(full.getHeader("Content-Disposition")).isNull();
                assertThat(full.getContentAsByteArray()).isEmpty();
                assertThat(folder).isEmptyDirectory();
            }
        }
        isFull = false;
        assertThat(ask(delivery(Duration.ofSeconds(10)), "/long", longAnswer()).getStatus())
                .isEqualTo(200);
    }

    @Test
    void nobodyWaitsForALongAnswer() throws Exception {
        var delivery = delivery(Duration.ofMillis(1));
        var second = new AtomicInteger();
        ask(delivery, "/record.zip", (any, response) -> {
            longAnswer().doFilter(any, response);
            assertThatNoException()
                    .isThrownBy(() -> second.set(
                            ask(delivery, "/record.zip", longAnswer()).getStatus()));
        });
        assertThat(second).hasValue(200);
    }

    @Test
    void aLongAnswerOfWhichSomeIsSentIsNotMadeAgain() {
        FilterChain failing = (request, response) -> {
            made.incrementAndGet();
            longAnswer().doFilter(request, response);
            Awaitility.await().until(response::isCommitted);
            throw mock(RecordReplacedException.class);
        };
        assertThatThrownBy(() -> ask(delivery(Duration.ofSeconds(10)), "/record.zip", failing))
                .isInstanceOf(RecordReplacedException.class);
        assertThat(made).hasValue(1);
    }

    @Test
    void whereNoFileCanBeMadeRoomIsLeftForTheNext() throws Exception {
        files = new TemporaryFiles() {
            @Override
            Path file() throws IOException {
                return Files.createTempFile(isFull ? folder.resolve("none") : folder, "parley", null);
            }
        };
        for (var time = 0; time <= TemporaryFiles.MOST; time++) {
            assertThat(ask(delivery(Duration.ofSeconds(10)), "/long", longAnswer())
                            .getStatus())
                    .isEqualTo(503);
        }
        isFull = false;
        assertThat(ask(delivery(Duration.ofSeconds(10)), "/long", longAnswer()).getStatus())
                .isEqualTo(200);
    }

    @Test
    void whenReadersLeaveRoomIsLeftForTheNext() throws Exception {
        isFull = false;
        files = onFullDisk();
        for (var time = 0; time <= TemporaryFiles.MOST; time++) {
            var response = mock(HttpServletResponse.class);
            when(response.getStatus()).thenReturn(200);
            when(response.getOutputStream()).thenReturn(new DelegatingServletOutputStream(new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    throw new IOException("Broken pipe");
                }
            }));
            assertThatThrownBy(() -> delivery(Duration.ofSeconds(10))
                            .doFilter(new MockHttpServletRequest("GET", "/long"), response, longAnswer()))
                    .hasMessage("Broken pipe");
            assertThat(folder).isEmptyDirectory();
        }
        isFull = false;
        assertThat(ask(delivery(Duration.ofSeconds(10)), "/long", longAnswer()).getStatus())
                .isEqualTo(200);
    }

    private static FilterChain longAnswer() {
        return (any, response) -> response.getOutputStream().write(new byte[5_000_000]);
    }

    /** A disk on which files can be made, but nothing can be written to them while it is full. */
    private TemporaryFiles onFullDisk() {
        return new TemporaryFiles() {
            @Override
            Path file() throws IOException {
                if (!isFull) {
                    return Files.createTempFile(folder, "parley", null);
                }
                return Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));
            }
        };
    }

    @Test
    void noMoreIsKeptThanThereIsMemoryFor() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        for (var page = 0; page < 100; page++) {
            ask(
                    delivery,
                    "/statements/" + page,
                    (any, response) -> write((HttpServletResponse) response, "x".repeat(100_000)));
        }
        assertThat(answers.weight()).isPositive().isLessThanOrEqualTo(1_000_000 * 105 / 100);
    }

    @Test
    void whatIsLongerThanAnyPageGoesThroughWhole() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        var answer = ask(delivery, "/talks", (any, response) -> {
            for (var part = 0; part < 50; part++) {
                write((HttpServletResponse) response, "x".repeat(100_000));
            }
        });
        assertThat(answer.getContentAsByteArray()).hasSize(5_000_000);
        assertThat(answers.weight()).isZero();
    }

    @Test
    void thePagesTagIsTheSameOnEveryServer() throws Exception {
        var here = ask(delivery(Duration.ofSeconds(10)), "/talks", page("page"));
        var otherAnswers = new PageCache(DataSize.ofMegabytes(1));
        var other = present(otherAnswers);
        other.start();
        var there = ask(delivery(other, otherAnswers), "/talks", page("page"));
        assertThat(there.getHeader("ETag")).isEqualTo(here.getHeader("ETag")).isNotNull();
        var changed = ask(delivery(other, otherAnswers), "/about", page("another"));
        assertThat(changed.getHeader("ETag")).isNotEqualTo(here.getHeader("ETag"));
    }

    @Test
    void whoeverHasThePageSinceTheRecordChangedIsToldSo() throws Exception {
        var delivery = delivery(Duration.ofSeconds(10));
        var changed = "Wed, 09 Mar 2022 00:00:00 GMT";
        assertThat(ask(delivery, "/talks", page("page")).getHeader("Last-Modified"))
                .isEqualTo(changed);
        assertThat(since(delivery, changed, "").getStatus()).isEqualTo(304);
        assertThat(since(delivery, "Thu, 10 Mar 2022 12:00:00 GMT", "").getStatus())
                .isEqualTo(304);
        assertThat(since(delivery, "Tue, 08 Mar 2022 23:59:59 GMT", "").getStatus())
                .isEqualTo(200);
        assertThat(since(delivery, "yesterday", "").getStatus()).isEqualTo(200);
        assertThat(since(delivery, changed, "\"other\"").getStatus()).isEqualTo(200);
    }

    @Test
    void aDateTellsNothingWhileTheRecordMayStillChangeOnIt() throws Exception {
        publish("today", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
        var delivery = delivery(Duration.ofSeconds(10));
        assertThat(ask(delivery, "/talks", page("page")).getHeader("Last-Modified"))
                .isNull();
        assertThat(since(delivery, "Fri, 01 Jan 2100 00:00:00 GMT", "").getStatus())
                .isEqualTo(200);
    }

    @Test
    void aPageChangesWithTheBuildToo() throws Exception {
        build = new Build("b2", Instant.parse("2022-04-01T12:34:56.789Z"));
        var delivery = delivery(Duration.ofSeconds(10));
        var built = "Fri, 01 Apr 2022 12:34:56 GMT";
        assertThat(ask(delivery, "/talks", page("page")).getHeader("Last-Modified"))
                .isEqualTo(built);
        assertThat(since(delivery, built, "").getStatus()).isEqualTo(304);
        assertThat(since(delivery, "Wed, 09 Mar 2022 00:00:00 GMT", "").getStatus())
                .isEqualTo(200);
    }

    @Test
    void aFileOfAnyLengthHasATagOfItsRecordItsBuildAndItsAddress() throws Exception {
        var tag = list("/talks", "").getHeader("ETag");
        assertThat(tag).matches("W/\"[0-9a-f]{32}\"");
        assertThat(list("/talks", "").getHeader("ETag")).isEqualTo(tag);
        assertThat(list("/topics", "").getHeader("ETag")).isNotEqualTo(tag);
        build = new Build("b2", Instant.EPOCH);
        assertThat(list("/talks", "").getHeader("ETag")).isNotEqualTo(tag);
        build = new Build("b1", Instant.EPOCH);
        publish("two", "2022-03-09");
        assertThat(list("/talks", tag).getStatus()).isEqualTo(200);
        assertThat(list("/talks", tag).getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void aFileThatTheReaderHasIsNotMade() throws Exception {
        var tag = list("/talks", "").getHeader("ETag");
        assertThat(made).hasValue(1);
        for (var tags : List.of(tag, tag.substring(2), "\"other\", " + tag, "*")) {
            var unchanged = list("/talks", tags);
            assertThat(unchanged.getStatus()).as(tags).isEqualTo(304);
            assertThat(unchanged.getHeader("ETag")).isEqualTo(tag);
            assertThat(unchanged.getHeader("Vary")).isEqualTo("Accept-Encoding");
            assertThat(unchanged.getContentAsByteArray()).isEmpty();
        }
        assertThat(made).hasValue(1);
        var changed = list("/talks", "\"other\"");
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getContentAsString()).isEqualTo("id\r\n");
    }

    /** A list as a file, which is written for GET alone. */
    private MockHttpServletResponse list(String path, String tags) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        if (!tags.isEmpty()) {
            request.addHeader("If-None-Match", tags);
        }
        var response = new MockHttpServletResponse();
        delivery(Duration.ofSeconds(10)).doFilter(request, response, (asked, to) -> {
            asked.setAttribute(
                    ReadTransactionInterceptor.VERSION,
                    record.present().orElseThrow().version());
            if (((HttpServletRequest) asked).getMethod().equals("GET")) {
                made.incrementAndGet();
                to.getOutputStream().print("id\r\n");
            }
        });
        return response;
    }

    @Test
    void aPageForOneReaderIsCompressedWhereThatReaderTakesIt() throws Exception {
        var text = "page ".repeat(100);
        for (var accepted : List.of("gzip", "identity")) {
            var request = new MockHttpServletRequest("GET", "/talks");
            request.setServerName("made-up.example");
            request.addHeader("Accept-Encoding", accepted);
            var response = new MockHttpServletResponse();
            delivery(new SiteAddress("")).doFilter(request, response, page(text));
            assertThat(response.getHeader("Cache-Control")).startsWith("private");
            if (accepted.equals("gzip")) {
                assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
                assertThat(response.getContentAsByteArray()).hasSizeLessThan(text.length());
            } else {
                assertThat(response.getHeader("Content-Encoding")).isNull();
                assertThat(response.getContentAsString()).isEqualTo(text);
            }
        }
    }

    private RecordVersionPoller present(PageCache answers) {
        return new RecordVersionPoller(
                summaries,
                replaced -> answers.clear(),
                index,
                mock(ExportedSnapshots.class),
                mock(PlatformTransactionManager.class),
                new MockEnvironment());
    }

    private void publish(String version, String day) {
        var summary = mock(Summary.class);
        when(summary.version()).thenReturn(version);
        when(summary.updated()).thenReturn(LocalDate.parse(day));
        when(summary.changed()).thenReturn(Instant.parse(day + "T00:00:00Z"));
        when(summaries.current()).thenReturn(summary);
        when(index.hasWords(version)).thenReturn(true);
        when(index.readWords(version)).thenReturn(() -> {});
        if (!record.isRunning()) {
            record.start();
        }
        var before = record.present().orElseThrow().version();
        record.look();
        if (!before.equals(version)) {
            // Once a second: a look while the last thread ends does nothing.
            Awaitility.await().untilAsserted(() -> {
                record.look();
                verify(index).forget(before);
            });
        }
    }

    private PageCacheFilter delivery(Duration patience) {
        return delivery(patience, new SiteAddress("https://parley.example"));
    }

    private PageCacheFilter delivery(SiteAddress site) {
        return delivery(Duration.ofSeconds(10), site);
    }

    private PageCacheFilter delivery(Duration patience, SiteAddress site) {
        return delivery(patience, site, THREADS);
    }

    private PageCacheFilter delivery(Duration patience, SiteAddress site, int threads) {
        return delivery(record, answers, site, patience, threads);
    }

    private PageCacheFilter delivery(RecordVersionPoller otherRecord, PageCache otherAnswers) {
        var site = new SiteAddress("https://parley.example");
        return delivery(otherRecord, otherAnswers, site, Duration.ofSeconds(10), THREADS);
    }

    private PageCacheFilter delivery(
            RecordVersionPoller record, PageCache answers, SiteAddress site, Duration patience, int threads) {
        return new PageCacheFilter(
                record,
                answers,
                index,
                "/actuator/health",
                new Sender(build, false),
                site,
                new SecurityHeaders(true),
                new RequestMetrics(meters),
                files,
                patience,
                threads);
    }

    private interface Meanwhile {
        void run() throws Exception;
    }

    /** Does something while a number of readers wait for pages that are being made. */
    private static void whileAreMade(int number, PageCacheFilter delivery, Meanwhile meanwhile) throws Exception {
        var areBeingMade = new CountDownLatch(number);
        var mayGoOn = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            areBeingMade.countDown();
            await(mayGoOn);
        };
        var threads = Executors.newFixedThreadPool(number);
        var answered = new ArrayList<Future<MockHttpServletResponse>>();
        for (var reader = 0; reader < number; reader++) {
            var address = "/talks/" + reader;
            answered.add(threads.submit(() -> ask(delivery, address, slow)));
        }
        await(areBeingMade);
        try {
            meanwhile.run();
        } finally {
            mayGoOn.countDown();
            threads.shutdown();
        }
        for (var one : answered) {
            one.get();
        }
    }

    private String body(PageCacheFilter delivery, String text) throws Exception {
        return ask(delivery, "/talks", page(text)).getContentAsString();
    }

    private FilterChain page(String text) {
        return (request, response) -> write((HttpServletResponse) response, text);
    }

    private void write(HttpServletResponse response, String text) throws IOException {
        made.incrementAndGet();
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "public");
        response.getWriter().write(text);
    }

    private static MockHttpServletResponse ask(PageCacheFilter delivery, String path, FilterChain chain)
            throws Exception {
        var response = new MockHttpServletResponse();
        delivery.doFilter(new MockHttpServletRequest("GET", path), response, chain);
        return response;
    }

    private MockHttpServletResponse since(PageCacheFilter delivery, String date, String tags) throws Exception {
        var request = new MockHttpServletRequest("GET", "/talks");
        request.addHeader("If-Modified-Since", date);
        if (!tags.isEmpty()) {
            request.addHeader("If-None-Match", tags);
        }
        var response = new MockHttpServletResponse();
        delivery.doFilter(request, response, page("page"));
        return response;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
