package naru.attachment;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which S3 bucket keeps the bytes of files, if one does.
 *
 * @param endpoint  the service; none means Amazon's own
 * @param bucket    none means that a directory keeps them
 * @param accessKey none means whatever the machine was given, such as a role
 * @param pathStyle whether the bucket stands in the path, as most services other than Amazon's want it
 */
@ConfigurationProperties("naru.attachment.s3")
record S3Settings(
        @Nullable URI endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("false") boolean pathStyle) {

    boolean isChosen() {
        return !bucket.isBlank();
    }

    @Override
    public String toString() {
        return "S3 bucket " + bucket;
    }
}
