package org.duban.task.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder: {@code ab/cd/abcd…} is the content with that hash, {@code incoming} holds what is still on its way. */
@ApplicationScoped
class EvidenceDirectory implements EvidenceStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Path incoming;

    EvidenceDirectory(EvidenceConfig config) {
        root = config.directory().toAbsolutePath().normalize();
        incoming = root.resolve("incoming");
    }

    @Override
    public Draft begin() {
        try {
            Files.createDirectories(incoming);
        } catch (IOException e) {
            throw Draft.noRoom(e);
        }
        return new Draft(incoming.resolve(UUID.randomUUID().toString()));
    }

    /** The move replaces an older file with the same content, so that the newest of those who keep it counts. */
    @Override
    public void keep(Draft draft) {
        Path place = place(draft.sha256());
        try {
            Files.createDirectories(place.getParent());
            Files.move(draft.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            for (Path folder = place.getParent(); !folder.equals(root.getParent()); folder = folder.getParent()) {
                force(folder);
            }
        } catch (IOException e) {
            throw Draft.noRoom(e);
        }
    }

    /** A name is on the disk once its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> keptBefore(Instant moment) {
        return files(root).stream()
                .filter(file -> HASH.matcher(file.getFileName().toString()).matches() && before(file, moment))
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Override
    public boolean isKeptBefore(String sha256, Instant moment) {
        return before(place(sha256), moment);
    }

    @Override
    public void delete(String sha256) {
        delete(place(sha256));
    }

    @Override
    public void dropDraftsBefore(Instant moment) {
        files(incoming).stream().filter(file -> before(file, moment)).forEach(EvidenceDirectory::delete);
    }

    private Path place(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no hash: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static List<Path> files(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean before(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
