package naru.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Keeps bytes in a bucket of any service that speaks S3; several nodes share it as it is. */
final class S3Vault implements Vault, AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final S3Client client;
    private final String bucket;

    S3Vault(S3Settings settings) {
        bucket = settings.bucket();
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .forcePathStyle(settings.pathStyle())
                // Bodies in signed pieces and checksums of the newer kind are unknown to many services.
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(TO_ANSWER));
        Optional.ofNullable(settings.endpoint()).ifPresent(builder::endpointOverride);
        client = builder.build();
    }

    @Override
    public void put(UUID key, byte[] content) throws IOException {
        try {
            client.putObject(
                    object -> object.bucket(bucket).key(key.toString()).contentType("application/octet-stream"),
                    RequestBody.fromBytes(content));
        } catch (SdkException failure) {
            throw new IOException("the bucket did not take " + key, failure);
        }
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        try {
            return client.getObject(object -> object.bucket(bucket).key(key.toString()));
        } catch (NoSuchKeyException gone) {
            NoSuchFileException nothing = new NoSuchFileException(key.toString());
            nothing.initCause(gone);
            throw nothing;
        } catch (SdkException failure) {
            throw new IOException("the bucket did not give " + key, failure);
        }
    }

    @Override
    public void remove(UUID key) throws IOException {
        try {
            client.deleteObject(object -> object.bucket(bucket).key(key.toString()));
        } catch (SdkException failure) {
            throw new IOException("the bucket did not remove " + key, failure);
        }
    }

    @Override
    public List<UUID> keysBefore(Instant moment) throws IOException {
        try {
            return client.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream()
                    .filter(object -> object.lastModified().isBefore(moment))
                    .map(S3Object::key)
                    .flatMap(name -> Keys.parse(name).stream())
                    .toList();
        } catch (SdkException failure) {
            throw new IOException("the bucket did not list what it has", failure);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        return settings.accessKey().isBlank()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}
