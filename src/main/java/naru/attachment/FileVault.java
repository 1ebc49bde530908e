package naru.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps bytes in a directory of the file system, spread over 256 folders. Several nodes must share the directory. */
final class FileVault implements Vault {

    private static final String PART = ".part";

    /** A folder, and in it files. */
    private static final int DEPTH = 2;

    private final Path directory;

    FileVault(Path directory) {
        this.directory = directory;
    }

    @Override
    public void put(UUID key, byte[] content) throws IOException {
        Path file = place(key);
        Files.createDirectories(file.resolveSibling(""));
        // Written beside its place and moved there whole: nobody ever reads half a file.
        Path part = part(file);
        try {
            write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void remove(UUID key) throws IOException {
        Path file = place(key);
        Files.deleteIfExists(file);
        Files.deleteIfExists(part(file));
    }

    @Override
    public List<UUID> keysBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        Set<UUID> keys = new LinkedHashSet<>();
        Files.walkFileTree(directory, EnumSet.noneOf(FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                if (facts.isRegularFile()
                        && facts.lastModifiedTime().toInstant().isBefore(moment)) {
                    key(file).ifPresent(keys::add);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                // Somebody removed it meanwhile, or it is none of ours.
                return FileVisitResult.CONTINUE;
            }
        });
        return List.copyOf(keys);
    }

    private Optional<UUID> key(Path file) {
        String name = file.getFileName().toString();
        return Keys.parse(name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name)
                .filter(key -> file.startsWith(place(key).resolveSibling("")));
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** The last digits of a key are random, while the first follow the time. */
    private Path place(UUID key) {
        String name = key.toString();
        return directory.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private static void write(Path part, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
