package naru.attachment;

import java.nio.file.Path;
import java.time.Duration;
import naru.base.chore.Chore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(S3Settings.class)
class AttachmentConfiguration {

    /** A bucket, where one is named, and otherwise a directory. */
    @Bean
    Vault vault(S3Settings bucket, @Value("${naru.attachment.directory}") String directory) {
        return bucket.isChosen()
                ? new S3Vault(bucket)
                : new FileVault(Path.of(directory).toAbsolutePath().normalize());
    }

    @Bean
    Chore sweepVault(Sweep sweep) {
        return new Chore("attachment.sweep", Duration.ofDays(1), sweep::removeOrphans);
    }
}
