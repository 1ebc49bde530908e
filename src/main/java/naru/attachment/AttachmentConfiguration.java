package naru.attachment;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AttachmentConfiguration {

    /** The file system; the place to choose another vault by configuration. */
    @Bean
    Vault vault(@Value("${naru.attachment.directory}") String directory) {
        return new FileVault(Path.of(directory).toAbsolutePath().normalize());
    }
}
