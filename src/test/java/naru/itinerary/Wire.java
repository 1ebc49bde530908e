package naru.itinerary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The wire between a browser and the portal: it counts what comes along it, and can be cut. */
final class Wire implements AutoCloseable {

    private final ServerSocket door;
    private final int portal;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final AtomicLong came = new AtomicLong();
    private volatile boolean cut;

    Wire(int portal) {
        this.portal = portal;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::answer);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many bytes came from the portal, headers and all. */
    long came() {
        return came.get();
    }

    void cut() {
        cut = true;
        ends.forEach(Wire::close);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                if (cut) {
                    close(browser);
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), portal);
                ends.add(browser);
                ends.add(server);
                Thread.startVirtualThread(() -> pass(browser, server, new AtomicLong()));
                Thread.startVirtualThread(() -> pass(server, browser, came));
            } catch (IOException closed) {
                // The next one, if any.
            }
        }
    }

    private static void pass(Socket from, Socket to, AtomicLong count) {
        byte[] some = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                count.addAndGet(read);
                out.write(some, 0, read);
            }
        } catch (IOException gone) {
            close(to);
        }
    }

    private static void close(Socket end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
