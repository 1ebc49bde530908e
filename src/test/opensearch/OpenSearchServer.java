import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugin.analysis.nori.AnalysisNoriPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * An OpenSearch of one node in the directory that is named, for as long as somebody holds the other end of its input. It
 * says on which port. Java runs it as a source, on the class path of the server.
 */
final class OpenSearchServer extends Node {

    private OpenSearchServer(String directory) {
        super(
                InternalSettingsPreparer.prepareEnvironment(settings(directory), Map.of(), null, () -> "naru"),
                Stream.of(
                                Netty4ModulePlugin.class,
                                ReindexModulePlugin.class,
                                CommonAnalysisModulePlugin.class,
                                AnalysisNoriPlugin.class)
                        .map(OpenSearchServer::onTheClassPath)
                        .toList(),
                true);
    }

    public static void main(String... args) throws Exception {
        Node node = new OpenSearchServer(args[0]).start();
        System.out.println("port " + node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort());
        while (System.in.read() >= 0) {}
        // What is left in the directory is of no use to anybody.
        Runtime.getRuntime().halt(0);
    }

    private static Settings settings(String directory) {
        return Settings.builder()
                .put("path.home", directory)
                .put("cluster.name", "naru")
                .put("node.name", "naru")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", 0)
                .put("transport.port", 0)
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                // A disk that is nearly full must not fail a test.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static PluginInfo onTheClassPath(Class<? extends Plugin> plugin) {
        String name = plugin.getName();
        return new PluginInfo(name, "", "", Version.CURRENT, "25", name, null, List.of(), false);
    }
}
