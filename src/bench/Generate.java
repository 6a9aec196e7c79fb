import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a made-up record of any size, skewed as real ones are: {@code java src/bench/Generate.java
 * /tmp/record 100000}. The same size and seed make the same record.
 */
public final class Generate {

    /** Just below what the loader takes, in bytes. */
    private static final int FULL = 900_000;

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4_000;

    private static final String[] LANGUAGES = {"en", "uk", "fr", "ar", "zh", "el", "tr", "ru", "he"};
    private static final String[] COMMON = {
        "the talks on a ceasefire of our side and their delegation will go on with progress in corridors for prisoners",
        "ми переговори про мир та припинення вогню нашої делегації підуть далі заради людей і їхніх домівок",
        "les négociations de paix avancent lentement là où chaque délégation espère être écoutée à côté des réfugiés",
        "المفاوضات حول وقف إطلاق النار بين الوفدين تستمر من أجل السلام في المدينة",
        "谈判 停火 代表团 和平 双方 继续 走廊 进展 城市 人民",
        "οι συνομιλίες για την ειρήνη συνεχίζονται με την αντιπροσωπεία στην πόλη",
        "görüşmeler ateşkes için heyetler arasında sürüyor şehirde barış umudu ağır ilerliyor",
        "переговоры о мире и прекращении огня между делегациями продолжаются ради людей и их домов",
        "השיחות על הפסקת אש בין המשלחות נמשכות למען השלום בעיר ולמען האסירים"
    };
    private static final String[] MARKS = {"“”", "«»", "«»", "«»", "「」", "«»", "“”", "«»", "“”"};
    private static final String[] TRANSLATORS = {"interpreter", "official", "agency", "publisher", "unknown"};
    private static final String[] SYLLABLES = {
        "ba", "ko", "ri", "ten", "lau", "mi", "so", "ver", "dal", "čin", "gø", "pé", "nus", "ha", "zel"
    };
    private static final String[] GIVEN = {
        "Ada", "Bjørn", "Céline", "Đorđe", "Елена", "Олексій", "Ήρα", "יעל", "علي", "明", "İpek", "Łukasz"
    };
    private static final String[] OFFICES = {
        "Foreign minister", "Envoy", "Head of the delegation", "Spokesperson", "President’s adviser"
    };
    private static final String[] OCCASIONS = {"press briefing", "interview", "speech", "post online"};
    private static final String[] ANSWERS = {"denies", "corrects", "takes-back", "confirms", "answers", "repeats"};
    private static final String[] OFFSETS = {"Z", "+02:00", "+03:00", "-05:00", "+08:00"};
    private static final String[] UNNAMED = {"a Western diplomat", "a senior official", "чиновник", "un diplomate"};
    private static final String[] ROLES = {"party", "party", "party", "party", "host", "observer", "guarantor"};
    private static final String[] PUBLISHERS = {"River News", "Radio South", "Вісник", "Le Courrier", "晨报"};

    private final Path folder;
    private final int statements;
    private final Random random;
    private final int[] speakers;
    private final int[] topics;
    private final int[] talks;
    private final int[] days = ranks(DAYS, 0.5);
    private final int[] words = ranks(20_000, 1);
    private final String[] rare = new String[20_000];
    private final int[] shuffled;
    private final List<String> sources = new ArrayList<>();
    private final String[] earlier = new String[500];
    private final LocalDate[] earlierDays = new LocalDate[500];

    /** The day by which each statement was said, in days from the first; nothing answers it before. */
    private final int[] saidBy;

    /** The last statement of each speaker. */
    private final int[] lastOf;

    private final LocalDate[] talksDays;

    /** A source of what was said in each of the talks. */
    private final String[] talksSources;

    private final Set<String> unpublished = new HashSet<>();
    private int said;

    private Generate(Path folder, int statements, long seed) {
        this.folder = folder;
        this.statements = statements;
        random = new Random(seed);
        speakers = ranks(Math.max(10, Math.min(5_000, statements / 200)), 1);
        topics = ranks(Math.max(5, Math.min(300, statements / 500)), 1);
        talks = ranks(Math.max(3, Math.min(2_000, statements / 300)), 0.8);
        shuffled = random.ints(DAYS, 0, DAYS).toArray();
        saidBy = new int[statements + 1];
        lastOf = new int[distinct(speakers) + 1];
        talksDays = new LocalDate[distinct(talks)];
        Arrays.setAll(talksDays, any -> day());
        talksSources = new String[talksDays.length];
        for (var at = 0; at < rare.length; at++) {
            var word = new StringBuilder();
            for (var left = at + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
                word.append(SYLLABLES[left % SYLLABLES.length]);
            }
            rare[at] = word.toString();
        }
    }

    /**
     * @param arguments the folder to write, how many statements, and the seed, which may be left out
     */
    public static void main(String[] arguments) throws IOException {
        var seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        var statements = Integer.parseInt(arguments[1]);
        new Generate(Path.of(arguments[0]), statements, seed).write();
    }

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        while (said < statements) {
            source();
        }
        participants();
        topics();
        talks();
        names();
        changes();
        System.out.printf(
                "%,d statements by %,d speakers in %,d sources in %s%n",
                said, distinct(speakers), sources.size(), folder);
    }

    private void source() throws IOException {
        var published = day();
        var language = random.nextInt(10) < 6 ? 0 : random.nextInt(LANGUAGES.length);
        var id = "%s-source-%d".formatted(published, sources.size() + 1);
        var file = new StringBuilder("id: %s\n".formatted(id));
        file.append("added: %s\n".formatted(published.plusDays(random.nextInt(30))));
        if (random.nextInt(20) > 0) {
            file.append("published: %s\n".formatted(published));
        } else {
            unpublished.add(id);
        }
        if (random.nextInt(5) > 0) {
            file.append("publisher: %s\n".formatted(any(PUBLISHERS)));
            file.append("title: %s\n".formatted(sentence(language, 6)));
            file.append("address: https://news.example/%d\n".formatted(sources.size() + 1));
        }
        file.append("language: %s\nstatements:\n".formatted(LANGUAGES[language]));
        var first = said;
        var number = length();
        var bytes = 0;
        for (var paragraph = 1; paragraph <= number && said < statements && bytes < FULL; paragraph++) {
            var text = statement(id, published, language, paragraph);
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            file.append(text);
        }
        further(file, first, number, published);
        sources.add(id);
        put("sources/%d/%s.yaml".formatted(published.getYear(), id), file);
    }

    /** Mostly articles, some long interviews, few protocols of hundreds of statements. */
    private int length() {
        var kind = random.nextInt(100);
        return 1 + random.nextInt(kind < 80 ? 20 : kind < 99 ? 80 : 1_000);
    }

    private String statement(String source, LocalDate published, int language, int paragraph) {
        var id = "said-%07d".formatted(++said);
        var speaker = any(speakers);
        var text = new StringBuilder("  - id: %s\n".formatted(id));
        var kind = random.nextInt(50);
        if (kind == 0) {
            text.append("    speaker: {unnamed: %s%s}\n"
                    .formatted(any(UNNAMED), random.nextBoolean() ? "" : ", side: side-2"));
        } else if (kind < 3 && distinct(speakers) > speaker + 1 && !changesSide(speaker + 1)) {
            text.append("    speakers: [%s, {speaker: %s, office: %s}]\n"
                    .formatted(speaker(speaker), speaker(speaker + 1), any(OFFICES)));
        } else {
            text.append("    speaker: %s\n".formatted(speaker(speaker)));
        }
        if (text.indexOf("{") < 0 && random.nextInt(5) < 2) {
            text.append("    office: %s\n".formatted(OFFICES[(speaker + random.nextInt(2)) % OFFICES.length]));
        }
        if (random.nextInt(30) == 0) {
            text.append("    on-behalf-of: side-1\n");
        }
        // Said at talks: on the day of these, as far as it is known.
        var in = said % 10 == 3 ? any(talks) : -1;
        var isSaidIn = in >= 0 && isHeld(in) && !talksDays[in].isAfter(published);
        var day = published.minusDays(random.nextInt(3));
        if (changesSide(speaker) || isSaidIn) {
            day = isSaidIn ? talksDays[in] : published;
            text.append("    date: %s\n".formatted(day));
        } else {
            date(text, "    ", day, source, published, true);
        }
        if (random.nextInt(4) == 0) {
            text.append("    occasion: %s\n".formatted(any(OCCASIONS)));
        }
        if (random.nextInt(20) == 0) {
            text.append("    asked: %s?\n".formatted(sentence(language, 8)));
        }
        // Words that this record translates itself stand beside the original.
        var isTranslatedHere = language > 0 && random.nextInt(10) == 0;
        text.append("    words: >-\n      %s\n".formatted(isTranslatedHere ? quoted(0, 9) : words(language)));
        if (isTranslatedHere) {
            text.append("    spoken-in: %s\n    translated-by: editor\n".formatted(LANGUAGES[language]));
        } else if (random.nextInt(8) == 0) {
            var spoken = random.nextInt(LANGUAGES.length);
            text.append("    spoken-in: %s\n".formatted(LANGUAGES[spoken]));
            if (spoken != language) {
                text.append("    translated-by: %s\n".formatted(any(TRANSLATORS)));
            }
        }
        ids(text, "talks", "talks", random.nextInt(2), talks);
        if (isSaidIn) {
            talksSources[in] = source;
            text.append("    said-in: [talks-%d]\n".formatted(in + 1));
        }
        ids(text, "topics", "topic", random.nextInt(3), topics);
        ids(text, "speaks-of", "speaker", random.nextInt(4) == 0 ? 1 : 0, speakers);
        if (said % 12 == 5) {
            answer(text, kind == 0 ? -1 : speaker, (int) (day.toEpochDay() - FIRST.toEpochDay()));
        }
        saidBy[said] = (int) ((isSaidIn ? day : published).toEpochDay() - FIRST.toEpochDay());
        lastOf[speaker] = kind == 0 ? lastOf[speaker] : said;
        text.append("    reports:\n      - %s\n".formatted(place(paragraph + 1)));
        if (isTranslatedHere) {
            text.append("        wording: %s\n".formatted(quoted(language, 9)));
        }
        if (random.nextInt(7) == 0) {
            text.append("        via: [%s]\n".formatted(any(PUBLISHERS)));
        }
        if (kind > 0 && random.nextInt(20) == 0) {
            text.append("        name-as-printed: %s\n".formatted(capital(rare[any(words)])));
        }
        if (random.nextInt(10) == 0) {
            text.append("      - paragraph: 1\n        wording: %s %s\n"
                    .formatted(sentence(language, 6), quoted(language, 3)));
        }
        return text.toString();
    }

    /** To a statement that was said before, so that no corrections go in a circle; their own is taken back. */
    private void answer(StringBuilder text, int speaker, int day) {
        var how = any(ANSWERS);
        for (var tries = 0; tries < 5; tries++) {
            var isOwn = how.equals("takes-back") && speaker >= 0;
            var other = isOwn ? lastOf[speaker] : 1 + random.nextInt(said - 1);
            if (other > 0 && saidBy[other] <= day) {
                text.append("    answers: [{statement: said-%07d, how: %s, says: %s}]\n"
                        .formatted(other, how, said % 24 == 5 ? "speaker" : "source"));
                return;
            }
            how = isOwn ? "denies" : how;
        }
    }

    /** Mostly a paragraph. */
    private String place(int paragraph) {
        return switch (said % 40) {
            case 7 -> "paragraphs: %d-%d\n        verb: claimed".formatted(paragraph, paragraph + 2);
            case 17 -> "page: %d".formatted(paragraph);
            case 37 -> "page: %d-%d".formatted(paragraph, paragraph + 1);
            case 27 -> "timecode: '%d:%02d:%02d'".formatted(paragraph / 60, paragraph % 60, said % 60);
            default -> "paragraph: %d".formatted(paragraph);
        };
    }

    /** Statements of earlier files that this source reports as well. */
    private void further(StringBuilder file, int first, int paragraphs, LocalDate published) {
        if (first > 0 && random.nextInt(4) == 0) {
            var reports = new StringBuilder();
            for (var at = 0; at <= random.nextInt(3); at++) {
                // Nothing is reported before it is said: of three tries most find something older.
                for (var tries = 0; tries < 3; tries++) {
                    var known = random.nextInt(Math.min(first, earlier.length));
                    if (!earlierDays[known].isAfter(published)) {
                        reports.append(
                                "  - statement: %s\n    paragraph: %d\n"
                                        .formatted(earlier[known], paragraphs + 2 + at));
                        break;
                    }
                }
            }
            if (!reports.isEmpty()) {
                file.append("reports:\n").append(reports);
            }
        }
        for (var at = first; at < said; at++) {
            earlierDays[at % earlier.length] = published;
            earlier[at % earlier.length] = "said-%07d".formatted(at + 1);
        }
    }

    private String words(int language) {
        var length = random.nextInt(50) == 0 ? 100 + random.nextInt(500) : 5 + random.nextInt(30);
        return switch (random.nextInt(4)) {
            case 0, 1 -> quoted(language, length);
            case 2 -> "%s.".formatted(sentence(language, length));
            default ->
                    "%s %s %s."
                            .formatted(sentence(language, 5), quoted(language, length), sentence(language, 3));
        };
    }

    private String quoted(int language, int length) {
        var marks = MARKS[language];
        return marks.charAt(0) + sentence(language, length) + marks.charAt(1);
    }

    private String sentence(int language, int length) {
        var common = COMMON[language].split(" ");
        var sentence = new StringBuilder();
        for (var at = 0; at < length; at++) {
            var word = random.nextInt(4) > 0 ? any(common) : rare[any(words)];
            sentence.append(at == 0 ? "" : " ").append(word);
        }
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /**
     * A date that allows a day.
     *
     * @param source the id of the one that tells it
     * @param wasHeld whether it was said or held, not only planned
     */
    private void date(StringBuilder text, String indent, LocalDate day, String source, LocalDate published, boolean wasHeld) {
        var month = day.toString().substring(0, 7);
        var date =
                switch (random.nextInt(60)) {
                    case 0 -> "";
                    case 1 -> month;
                    case 2 -> month.substring(0, 4);
                    case 3 -> day.minusDays(5) + "/" + day;
                    case 4, 5 -> "'[..%s]'".formatted(day);
                    case 6 -> "'[%s..]'".formatted(day);
                    case 7 -> day + "~";
                    case 8 -> month + "?";
                    case 9 -> "'[%s,%s]'".formatted(day.minusDays(2), day);
                    case 10 -> "%s-2%d".formatted(month.substring(0, 4), 1 + (day.getMonthValue() - 1) / 3);
                    case 11 -> month.substring(0, 3) + "X";
                    case 12, 13, 14, 15 -> "%sT%02d:%02d%s".formatted(day, 6 + random.nextInt(14), random.nextInt(60), any(OFFSETS));
                    default -> day.toString();
                };
        var isUntil = wasHeld && date.startsWith("'[..") && !unpublished.contains(source);
        if (isUntil && random.nextInt(2) == 0) {
            text.append("%1$sdate: '[..%2$s]'\n%1$sdated-by: publication\n".formatted(indent, published));
        } else if (!date.isEmpty()) {
            text.append("%sdate: %s\n".formatted(indent, date));
            switch (random.nextInt(10)) {
                case 0, 3 -> text.append(indent).append("dated-by: weekday\n");
                case 1 -> text.append(indent).append("dated-by: order\n");
                case 2 -> text.append(indent).append("dated-by: other\n").append(indent).append("date-note: A letter tells it.\n");
                default -> {}
            }
        }
    }

    private void ids(StringBuilder text, String key, String prefix, int number, int[] from) {
        var chosen = new TreeSet<Integer>();
        for (var at = 0; at < number; at++) {
            chosen.add(any(from));
        }
        if (!chosen.isEmpty()) {
            var ids = chosen.stream().map(one -> prefix + "-" + (one + 1)).toList();
            text.append("    %s: [%s]\n".formatted(key, String.join(", ", ids)));
        }
    }

    private void participants() throws IOException {
        var file = new StringBuilder("sides:\n");
        for (var side = 1; side <= 4; side++) {
            file.append("  - id: side-%d\n    name: Side %s\n".formatted(side, side));
        }
        file.append("participants:\n");
        for (var one = 0; one < distinct(speakers); one++) {
            // Every tenth has the name of the one before.
            var named = one - (one % 10 == 9 ? 1 : 0);
            file.append(
                    "  - id: %s\n    name: %s %s %d\n    kind: %s\n%s"
                            .formatted(
                                    speaker(one),
                                    GIVEN[named % GIVEN.length],
                                    capital(rare[named]),
                                    named + 1,
                                    one % 20 == 19 ? "delegation" : "person",
                                    side(one)));
            if (one % 10 > 7) {
                file.append("    disambiguation: of town %d\n".formatted(one + 1));
            }
            if (one % 3 == 0) {
                file.append("    names: {uk: %s %d, ar: %s %d}\n".formatted(GIVEN[5], one + 1, GIVEN[8], one + 1));
                file.append("    also: [%s. %s]\n".formatted(GIVEN[one % GIVEN.length].charAt(0), capital(rare[one])));
            }
        }
        put("participants.yaml", file);
    }

    private void topics() throws IOException {
        var file = new StringBuilder("topics:\n");
        for (var one = 0; one < distinct(topics); one++) {
            file.append("  - id: topic-%d\n    name: %s %d\n".formatted(one + 1, capital(rare[one]), one + 1));
        }
        put("topics.yaml", file);
    }

    private void talks() throws IOException {
        var file = new StringBuilder("talks:\n");
        var forms = new String[] {"round", "meeting", "summit", "call", "hearing", "speech", "briefing"};
        for (var one = 0; one < distinct(talks); one++) {
            file.append(
                    "  - id: talks-%d\n    title: %s\n    form: %s\n"
                            .formatted(one + 1, sentence(0, 5), any(forms)));
            var source = talksSource(one);
            var published = LocalDate.parse(source.substring(0, 10));
            date(file, "    ", talksDays[one].isAfter(published) ? published : talksDays[one], source, published, one % 10 < 8);
            file.append("    place: %s\n".formatted(capital(rare[random.nextInt(500)])));
            file.append(
                    switch (one % 10) {
                        case 6 -> "    status: adjourned\n";
                        case 7 -> "    status: broken-off\n";
                        case 8 -> "    status: sought\n    sought-by: [side-1, side-3]\n";
                        case 9 -> "    status: postponed\n";
                        default -> "    status: held\n";
                    });
            participants(file);
            file.append(
                    "    reports:\n      - source: %s\n        paragraph: 1\n"
                            .formatted(source));
        }
        put("talks.yaml", file);
    }

    /** One that was published when the talks were held, if there is any. */
    private String talksSource(int talks) {
        if (talksSources[talks] != null) {
            return talksSources[talks];
        }
        var source = sources.get(random.nextInt(sources.size()));
        for (var tries = 0; tries < 20 && source.compareTo(talksDays[talks].toString()) < 0; tries++) {
            source = sources.get(random.nextInt(sources.size()));
        }
        return source;
    }

    private static boolean isHeld(int talks) {
        return talks % 10 < 8;
    }

    /** Some are hosts or observers; those without a side are mediators. */
    private void participants(StringBuilder file) {
        var chosen = new TreeSet<Integer>();
        for (var left = 1 + random.nextInt(4); left > 0; left--) {
            chosen.add(any(speakers));
        }
        chosen.removeIf(Generate::changesSide);
        file.append(chosen.isEmpty() ? "" : "    participants:\n");
        for (var one : chosen) {
            var role = isSideless(one) ? "mediator" : any(ROLES);
            file.append("      - {participant: %s, as: %s}\n".formatted(speaker(one), role));
        }
    }

    private static String side(int speaker) {
        if (changesSide(speaker)) {
            return "    sides: [{side: side-1, to: 2019-06}, {side: side-2, from: 2019-07}]\n";
        }
        return isSideless(speaker) ? "" : "    side: side-%d\n".formatted(speaker % 7 % 4 + 1);
    }

    private static boolean changesSide(int speaker) {
        return speaker % 50 == 11;
    }

    private static boolean isSideless(int speaker) {
        return speaker % 50 == 7;
    }

    private void names() throws IOException {
        put("names.yaml", new StringBuilder("names:\n  - [Kyiv, Kiev]\n  - [Zelenskyy, Zelensky]\n"));
    }

    private void changes() throws IOException {
        var file = new StringBuilder("changes:\n");
        for (var at = 0; at < Math.max(1, Math.min(2_000, statements / 1_000)); at++) {
            var one = 1 + at * 500 % said;
            file.append(
                    "  - date: 2026-02-01\n    kind: renamed\n    statement: said-%07d\n    from: once-%d\n"
                            .formatted(one, at + 1));
            file.append(
                    "  - date: 2026-02-0%d\n    kind: corrected\n    statement: said-%07d\n    field: words\n    was: A former wording.\n    reason: A slip in the words.\n"
                            .formatted(1 + at * 500 / said % 9, one));
        }
        put("changes.yaml", file);
    }

    private void put(String name, CharSequence text) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private LocalDate day() {
        return FIRST.plusDays(shuffled[any(days)]);
    }

    private static String speaker(int one) {
        return "speaker-" + (one + 1);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private int any(int[] ranks) {
        return ranks[random.nextInt(ranks.length)];
    }

    private static int distinct(int[] ranks) {
        return ranks[ranks.length - 1] + 1;
    }

    /** Ranks from 0, each as often as Zipf's law has it with an exponent, the last one at least once. */
    private static int[] ranks(int number, double exponent) {
        var sum = 0.0;
        for (var rank = 1; rank <= number; rank++) {
            sum += Math.pow(rank, -exponent);
        }
        var ranks = new int[Math.max(number * 20, 100_000)];
        var filled = 0;
        var share = 0.0;
        for (var rank = 0; rank < number; rank++) {
            share += Math.pow(rank + 1, -exponent) / sum;
            var end = Math.min(ranks.length, Math.max(filled + 1, (int) Math.round(share * ranks.length)));
            Arrays.fill(ranks, filled, end, rank);
            filled = end;
        }
        Arrays.fill(ranks, filled, ranks.length, number - 1);
        return ranks;
    }
}
