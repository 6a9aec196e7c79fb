package parley.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.util.FileSystemUtils;

/** A headless Chromium or Chrome, as a reader may have set it. */
class Browser implements AutoCloseable {

    // Warns at every start that it has no bindings for this version's DevTools; none are used.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static Browser start(Programs programs) {
        SELENIUM.setLevel(Level.SEVERE);
        var profile = emptyFolder();
        var options = new ChromeOptions();
        options.setBinary(programs.browser().toFile());
        options.addArguments(
                "--headless",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        // Chromium's sandbox refuses to be started by root.
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        // With both programs named there is nothing left for Selenium Manager to look for.
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs.driver().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), profile);
    }

    /** No cookie, nothing in the console, and a desk's screen by daylight; whatever page was last stays until the next is opened. */
    void forget() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        console();
        bytesPerSecond(0);
        look(Look.LIGHT);
        size(1280, 800);
    }

    Browser open(String address) {
        driver.get(address);
        return this;
    }

    /** Sets the width of the page in CSS pixels. */
    Browser width(int pixels) {
        return size(pixels, 800);
    }

    /** Lets so many bytes come in a second; 0 is as many as can. */
    Browser bytesPerSecond(int bytes) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        0,
                        "downloadThroughput",
                        bytes == 0 ? -1 : bytes,
                        "uploadThroughput",
                        -1));
        return this;
    }

    private Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser look(Look look) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        look.media,
                        "features",
                        List.of(
                                feature("prefers-color-scheme", look.scheme),
                                feature("forced-colors", look.forced),
                                // Else a page is still on its way when it is looked at.
                                feature("prefers-reduced-motion", "reduce"))));
        return this;
    }

    private static Map<String, String> feature(String name, String value) {
        return Map.of("name", name, "value", value);
    }

    void click(WebElement element) {
        new Actions(driver)
                .scrollToElement(element)
                .moveToElement(element)
                .click()
                .perform();
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    WebElement link(String text) {
        return driver.findElement(By.linkText(text));
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** The texts of elements as the page shows them. */
    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What a script answers, for questions of yes or no. */
    boolean is(String script, Object... arguments) {
        return Boolean.TRUE.equals(driver.executeScript(script, arguments));
    }

    /** The lines that a script answers with, or promises to. */
    List<String> lines(String script, Object... arguments) {
        if (driver.executeScript(script, arguments) instanceof List<?> lines) {
            return lines.stream().map(String::valueOf).toList();
        }
        throw new AssertionError("Not a list: " + script);
    }

    /** What the console says since it was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    List<String> cookies() {
        return driver.manage().getCookies().stream().map(Object::toString).toList();
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile);
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("parley-browser");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** How a page is to be shown. */
    enum Look {
        LIGHT("screen", "light", "none"),
        DARK("screen", "dark", "none"),
        PRINTED_IN_THE_DARK("print", "dark", "none"),
        FORCED_LIGHT("screen", "light", "active"),
        FORCED_DARK("screen", "dark", "active");

        private final String media;
        private final String scheme;
        private final String forced;

        Look(String media, String scheme, String forced) {
            this.media = media;
            this.scheme = scheme;
            this.forced = forced;
        }
    }

    /** The browser and its driver, where the system has them. */
    record Programs(Path browser, Path driver) {

        static Optional<Programs> find() {
            return onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                    .flatMap(browser -> onPath("chromedriver").map(driver -> new Programs(browser, driver)));
        }

        private static Optional<Path> onPath(String... names) {
            return Stream.of(names)
                    .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                            .map(folder -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
