package naru.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Keeps bytes in a directory of the file system, spread over 256 folders. Several nodes must share the directory. */
final class FileVault implements Vault {

    private final Path directory;

    FileVault(Path directory) {
        this.directory = directory;
    }

    @Override
    public void put(UUID key, byte[] content) throws IOException {
        Path file = place(key);
        Path folder = Files.createDirectories(file.resolveSibling(""));
        // Written beside its place and moved there whole: nobody ever reads half a file.
        Path part = Files.createTempFile(folder, key.toString(), ".part");
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
        Files.deleteIfExists(place(key));
    }

    /** The last digits of a key are random, while the first follow the time. */
    private Path place(UUID key) {
        String name = key.toString();
        return directory.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private static void write(Path part, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
