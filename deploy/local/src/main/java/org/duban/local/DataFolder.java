package org.duban.local;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.duban.devkit.embedded.Directories;

/** Everything that outlives a run: data, keys, passwords, logs. One launcher at a time holds it. */
public final class DataFolder implements AutoCloseable {
    private static final long NEEDED_MIB = 512;
    private static final int MIB = 1 << 20;
    private static final String LOCK = "launcher.lock";
    private static final String LOGS = "logs";

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Takes the folder, made if need be, for this process alone. */
    static DataFolder open(Path directory) throws IOException {
        Path root = directory.toAbsolutePath().normalize();
        Files.createDirectories(root.resolve(LOGS));
        closeToOthers(root);
        requireSpace(root);
        FileChannel lockFile =
                FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locks(lockFile)) {
            lockFile.close();
            throw new Trouble("Another deploy/up is running with the data in " + root
                    + ". Stop that one first, or set DUBAN_DATA to another folder.");
        }
        lockFile.truncate(0);
        lockFile.write(US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
        return new DataFolder(root, lockFile);
    }

    private static boolean locks(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void closeToOthers(Path root) throws IOException {
        if (Files.getFileStore(root).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void requireSpace(Path root) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace() / MIB;
        if (free < NEEDED_MIB) {
            throw new Trouble("Only " + free + " MB are free where " + root + " lies; Duban needs " + NEEDED_MIB
                    + " MB. Make room, or set DUBAN_DATA to a folder on another disk.");
        }
    }

    /** Throws away all but the logs. */
    void empty() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            List<Path> data = entries.filter(entry -> !entry.endsWith(LOCK) && !entry.endsWith(LOGS))
                    .toList();
            for (Path entry : data) {
                Directories.delete(entry);
            }
        }
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    /** The files handed in for tasks. */
    Path evidence() {
        return root.resolve("evidence");
    }

    /** A file with something secret in it. */
    Path secret(String name) throws IOException {
        return Files.createDirectories(root.resolve("secrets")).resolve(name);
    }

    /** Written when the demo city is complete, with its departments and their people; the gateway waits for it. */
    Path demoReady() {
        return root.resolve("demo-ready");
    }

    /** There once the demo city was loaded to its end. */
    Path demoLoaded() {
        return root.resolve("demo-loaded");
    }

    /** The log of one part; what an earlier run wrote is kept once as {@code .log.1}. */
    Path log(String label) {
        return root.resolve(LOGS).resolve(label + ".log");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
