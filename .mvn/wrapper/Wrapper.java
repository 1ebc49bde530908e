import module java.net.http;

/// Brings the Maven that maven-wrapper.properties pins: downloads it, compares the checksum, unpacks it. mvnw and
/// mvnw.cmd start this file from source when that Maven is not there yet, so that a machine needs nothing but a JDK:
///
///     java Wrapper.java maven-wrapper.properties DIRECTORY_FOR_MAVEN
void main(String[] args) throws Exception {
    var settings = new Properties();
    try (var reader = Files.newBufferedReader(Path.of(args[0]))) {
        settings.load(reader);
    }
    var source = URI.create(settings.getProperty("distributionUrl"));
    try {
        install(source, settings.getProperty("distributionSha512"), Path.of(args[1]).toAbsolutePath());
    } catch (IOException e) {
        System.err.println("mvnw: could not bring Maven from " + source + ": " + e);
        System.exit(1);
    }
}

/// Works in a directory of its own beside the target and ends with one rename: nobody ever sees half a Maven, and of
/// two builds that start at once the later one finds it there and is content.
void install(URI source, String sha512, Path target) throws Exception {
    Files.createDirectories(target.getParent());
    var work = Files.createTempDirectory(target.getParent(), ".unpacking-");
    try {
        var zip = work.resolve("maven.zip");
        download(source, zip);
        var actual = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(zip)));
        if (!actual.equals(sha512)) {
            throw new IOException("its SHA-512 is " + actual + ", not the pinned " + sha512);
        }
        var maven = unzip(zip, work.resolve("unpacked"));
        try {
            Files.move(maven, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    } finally {
        delete(work);
    }
}

void download(URI source, Path zip) throws IOException, InterruptedException {
    System.err.println("mvnw: downloading " + source);
    try (var client = client(source)) {
        var response = client.send(HttpRequest.newBuilder(source).build(), HttpResponse.BodyHandlers.ofFile(zip));
        if (response.statusCode() != 200) {
            throw new IOException("the server answered " + response.statusCode());
        }
    }
}

/// Goes through the proxy in HTTPS_PROXY if there is one, else through the one that the system is set up with.
HttpClient client(URI source) {
    System.setProperty("java.net.useSystemProxies", "true");
    var client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(30));
    var proxy = environment("HTTPS_PROXY");
    var direct = Stream.of(environment("NO_PROXY").split("[,\\s]+"))
            .anyMatch(host -> !host.isEmpty() && source.getHost().endsWith(host));
    if (proxy.isEmpty() || direct) {
        return client.build();
    }

    var address = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
    var port = address.getPort() == -1 ? 80 : address.getPort();
    client.proxy(ProxySelector.of(new InetSocketAddress(address.getHost(), port)));
    if (address.getUserInfo() != null) {
        // Java refuses to send a password to a proxy that tunnels https, unless told otherwise.
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        var login = address.getUserInfo().split(":", 2);
        client.authenticator(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(login[0], login[login.length - 1].toCharArray());
            }
        });
    }
    return client.build();
}

String environment(String name) {
    return Stream.of(name, name.toLowerCase(Locale.ROOT))
            .map(System::getenv)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
}

/// Unpacks below `root` and returns the only directory that appears there, as a Maven archive has one at its top.
Path unzip(Path zip, Path root) throws IOException {
    try (var archive = new ZipInputStream(Files.newInputStream(zip))) {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var file = root.resolve(entry.getName()).normalize();
            if (!file.startsWith(root)) {
                throw new IOException("it holds a file that wants to lie outside of it: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(archive, file);
            }
        }
    }
    try (var top = Files.list(root)) {
        var maven = top.findFirst().orElseThrow(() -> new IOException("it is empty"));
        // A zip file, as Java reads it, does not say what is a program.
        maven.resolve("bin/mvn").toFile().setExecutable(true, false);
        return maven;
    }
}

void delete(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
        }
    }
}
