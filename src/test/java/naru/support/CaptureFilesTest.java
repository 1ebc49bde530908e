package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.attachment.AttachmentSummary;
import naru.attachment.Attachments;
import naru.attachment.Samples;
import naru.attachment.TooManyFiles;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.meeting.Outcome;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Race;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Photos and voice memos belong to their request, once each, and to the city alone. */
@NaruTest
@Import(BoothMeeting.class)
class CaptureFilesTest {

    @Autowired
    Capture capture;

    @Autowired
    CaptureFiles files;

    @Autowired
    Attachments attachments;

    @Autowired
    World world;

    private final Cast cast;
    private final NewNeed need;

    CaptureFilesTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
        need = cast.need("인증 비용이 부담됩니다.");
    }

    @Test
    void the_same_file_sent_twice_is_kept_once_also_at_the_same_instant() {
        UUID request = received();
        UUID key = UUID.randomUUID();
        Race race = Race.between(IntStream.range(0, 8)
                .<Runnable>mapToObj(i -> () -> add(cast.official(), key))
                .toList());
        assertThat(race.refused()).isEmpty();
        assertThat(filesOf(cast.official(), request)).hasSize(1);
    }

    @Test
    void different_files_at_the_same_instant_are_all_kept_up_to_the_limit() {
        UUID request = received();
        Race race = Race.between(IntStream.range(0, 5)
                .<Runnable>mapToObj(i -> () -> add(cast.official(), UUID.randomUUID()))
                .toList());
        assertThat(race.refused()).isEmpty();
        assertThat(filesOf(cast.official(), request)).hasSize(5);
        assertThatExceptionOfType(TooManyFiles.class).isThrownBy(() -> add(cast.official(), UUID.randomUUID()));
    }

    @Test
    void the_city_reads_them_and_nobody_else() {
        UUID request = received();
        UUID file = add(cast.official(), UUID.randomUUID()).id();
        assertThat(filesOf(cast.coordinator(), request)).hasSize(1);
        assertThat(Act.as(cast.coordinator(), () -> attachments.open(file))
                        .file()
                        .id())
                .isEqualTo(file);
        SignedIn stranger = world.staff(world.city(), Role.OFFICIAL);
        assertThat(filesOf(stranger, request)).isEmpty();
        for (SignedIn other : List.of(cast.contact(), cast.administrator(), stranger)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Act.as(other, () -> attachments.open(file)));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> add(stranger, UUID.randomUUID()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Act.as(stranger, () -> files.remove(request, file)));
    }

    @Test
    void what_should_not_have_been_taken_is_removed() {
        UUID request = received();
        UUID file = add(cast.official(), UUID.randomUUID()).id();
        Act.as(cast.coordinator(), () -> files.remove(request, file));
        assertThat(filesOf(cast.official(), request)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Act.as(cast.official(), () -> attachments.open(file)));
    }

    private UUID received() {
        return Act.as(
                        cast.official(),
                        () -> capture.record(new CaptureMeeting(cast.registration(), Outcome.HELD, List.of(need))))
                .getFirst()
                .id();
    }

    private AttachmentSummary add(SignedIn who, UUID key) {
        return Act.as(who, () -> files.add(need.key(), key, "사진 14-10", Samples.jpeg()));
    }

    private List<AttachmentSummary> filesOf(SignedIn who, UUID request) {
        return Act.as(who, () -> files.of(List.of(request))).getOrDefault(request, List.of());
    }
}
