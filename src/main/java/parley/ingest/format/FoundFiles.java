package parley.ingest.format;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What lies in the folder of a record. What can't be read is noted, and the rest is found. */
public final class FoundFiles {

    /** The editors' schema and manual, and whatever is hidden. */
    private static final Pattern IGNORED = Pattern.compile("schema(/.*)?|README\\.md|(.*/)?\\..*", Pattern.DOTALL);

    private final Path root;
    private final List<Path> folders = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final Map<Path, String> unreadable = new TreeMap<>();

    private FoundFiles(Path root) {
        this.root = root;
    }

    /** Walks through a folder, and through the folders that links in it lead to, as Kubernetes makes them. */
    public static FoundFiles in(Path root) {
        var found = new FoundFiles(root);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found.new Visitor());
        } catch (IOException failed) {
            found.unreadable.put(root, reason(failed));
        }
        return found;
    }

    /** The folders, with that of the record. */
    public List<Path> folders() {
        return folders;
    }

    /** All that is no folder, also what links lead to that is not there. */
    List<Path> files() {
        return files;
    }

    /** What may hold files and can't be read, with the reason and what to do. */
    Map<Path, String> unreadable() {
        return unreadable;
    }

    /** A name within the folder, with forward slashes. */
    String name(Path path) {
        return root.relativize(path).toString().replace(File.separatorChar, '/');
    }

    private static String reason(IOException failed) {
        if (failed instanceof FileSystemLoopException) {
            return "this link leads back to a folder that holds it; take the link out";
        }
        if (failed instanceof AccessDeniedException) {
            return "this can't be read; check who is allowed to read it";
        }
        if (failed instanceof NoSuchFileException || failed instanceof NotDirectoryException) {
            return "this was moved or removed while the folder was read; check again";
        }
        return "this can't be read; check the disk, and the links on the way to it";
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (isIgnored(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            // Else the walk would go through all that lies around the record before it comes to a loop.
            if (Files.isSymbolicLink(folder)
                    && !folder.equals(root)
                    && root.toRealPath().startsWith(folder.toRealPath())) {
                visitFileFailed(folder, new FileSystemLoopException(folder.toString()));
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isIgnored(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failed) {
            if (!isIgnored(path)) {
                unreadable.put(path, reason(failed));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) {
            return failed == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failed);
        }

        private boolean isIgnored(Path path) {
            return IGNORED.matcher(name(path)).matches();
        }
    }
}
