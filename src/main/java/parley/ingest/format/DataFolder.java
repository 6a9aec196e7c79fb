package parley.ingest.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;
import parley.ingest.yaml.DataFiles;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.Position;

/** The folder of a record, on a disk or packed into the jar. */
public final class DataFolder {

    private static final List<String> HOMES = List.of(
            DataFiles.PARTICIPANTS,
            DataFiles.TALKS,
            DataFiles.TOPICS,
            DataFiles.NAMES,
            DataFiles.CHANGES,
            DataFiles.SOURCES);

    /** What editors and their tools leave beside the files that they save. */
    private static final Pattern LEFTOVER = Pattern.compile(
            "(?i)(.*/)?([^/]*~|~\\$[^/]*|#[^/]*#|\\d{4,5}|___jb_[^/]*___|sed[a-z0-9]{6}|thumbs\\.db|desktop\\.ini"
                    + "|[^/]*\\.(swp|swo|swx|bak|old|save|orig|rej|tmp|temp|part))",
            Pattern.DOTALL);

    private final String location;
    private final Faults faults;
    private final List<FolderFile> files = new ArrayList<>();

    /** The files that say what was checked, by the names of their sources. */
    private final Map<String, FolderFile> evidence = new HashMap<>();

    private final Collection<String> leftovers;

    private DataFolder(String location, Collection<String> leftovers, Faults faults) {
        this.location = location;
        this.leftovers = leftovers;
        this.faults = faults;
    }

    /**
     * Finds the files of a record, sorted by name.
     *
     * @param location {@code classpath:data/}, {@code file:/some/folder/} or the path of a folder
     */
    public static List<FolderFile> find(String location, Faults faults) {
        return find(location, new ArrayList<>(), faults);
    }

    /**
     * Finds the files of a record, sorted by name.
     *
     * @param location {@code classpath:data/}, {@code file:/some/folder/} or the path of a folder
     * @param leftovers takes the names of files that editors left behind, which are passed over
     */
    public static List<FolderFile> find(String location, Collection<String> leftovers, Faults faults) {
        var folder = new DataFolder(location, leftovers, faults);
        try {
            folder.find();
        } catch (IOException unreadable) {
            folder.refuse("the folder can't be read");
        }
        folder.files.sort(Comparator.comparing(FolderFile::name));
        folder.files.replaceAll(file -> file.with(folder.evidence.remove(file.name())));
        folder.evidence.forEach((source, file) -> faults.add(
                Position.whole(file.name()),
                "there is no %s beside it; rename it with its source, or delete it".formatted(source)));
        return folder.files;
    }

    private void find() throws IOException {
        if (location.isBlank()) {
            refuse("no folder is named");
        } else if (location.startsWith(ResourceUtils.CLASSPATH_URL_PREFIX)) {
            var resolver = new PathMatchingResourcePatternResolver();
            var root = resolver.getResource(location.endsWith("/") ? location : location + "/");
            if (!root.exists()) {
                refuse("there is no such folder");
            } else if (root.isFile()) {
                walk(root.getFile().toPath());
            } else {
                unpack(root, resolver);
            }
        } else {
            walk(ResourceUtils.getFile(location).toPath());
        }
    }

    private void unpack(Resource root, PathMatchingResourcePatternResolver resolver) throws IOException {
        var prefix = root.getURL().toString();
        for (var ending : List.of(".yaml", CheckedParagraphs.ENDING)) {
            for (var resource : resolver.getResources(prefix + "**/*" + ending)) {
                add(new FolderFile(resource.getURL().toString().substring(prefix.length()), resource));
            }
        }
    }

    private void walk(Path root) throws IOException {
        if (!Files.exists(root)) {
            refuse("there is no such folder");
            return;
        }
        if (!Files.isDirectory(root)) {
            refuse("this is a file, not a folder");
            return;
        }
        var found = FoundFiles.in(root);
        var isEmpty = true;
        for (var path : found.files()) {
            var name = found.name(path);
            if (LEFTOVER.matcher(name).matches()) {
                leftovers.add(name);
                continue;
            }
            isEmpty = false;
            if (Files.isRegularFile(path)) {
                visit(path, name);
            } else {
                faults.addUnread(
                        Position.whole(name),
                        "this is no file, or a link that leads to none; put a file there, or take it out");
            }
        }
        for (var one : found.unreadable().entrySet()) {
            if (one.getKey().equals(root)) {
                faults.addUnread(Position.folder(location), one.getValue());
            } else {
                faults.addUnread(Position.whole(found.name(one.getKey())), one.getValue());
            }
        }
        if (isEmpty && found.unreadable().isEmpty()) {
            refuse("the folder is empty");
        }
    }

    private void visit(Path path, String name) {
        if (!name.endsWith(".yaml")
                && !(name.startsWith(DataFiles.SOURCES) && name.endsWith(CheckedParagraphs.ENDING))) {
            faults.addUnread(
                    Position.whole(name), "the files of a record end in .yaml; rename this one, or take it out");
            return;
        }
        if (HOMES.stream().noneMatch(home -> DataFiles.isOf(home, name))) {
            faults.addUnread(
                    Position.whole(name),
                    "a record holds participants.yaml, talks.yaml, topics.yaml, names.yaml, changes.yaml and sources/,"
                            + " and folders named as these files; move this file there, or take it out");
            return;
        }
        add(new FolderFile(name, new FileSystemResource(path)));
    }

    private void add(FolderFile file) {
        if (file.name().endsWith(CheckedParagraphs.ENDING)) {
            evidence.put(CheckedParagraphs.sourceOf(file.name()), file);
        } else {
            files.add(file);
        }
    }

    private void refuse(String what) {
        faults.addUnread(
                Position.folder(location), what + "; name a folder that holds a record, such as file:/some/folder/");
    }
}
