package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import naru.account.Units;
import naru.attachment.AttachmentSummary;
import naru.attachment.Attachments;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.company.NotYetContact;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A company raises requests itself, and shows files of its own; others get nothing of it. */
@NaruTest
@Import(BoothMeeting.class)
class RaisingTest {

    @Autowired
    Raising raising;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    RequestQueries queries;

    @Autowired
    Categories categories;

    @Autowired
    Units units;

    @Autowired
    Attachments attachments;

    @Autowired
    World world;

    private final Cast cast;

    RaisingTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void it_goes_to_the_unit_of_its_category_and_the_company_gets_a_mail() {
        UUID unit = Act.as(cast.administrator(), () -> units.add(new Name("기업지원과", "")));
        Act.as(cast.administrator(), () -> {
            CategorySummary category = categories.all().getFirst();
            categories.edit(new EditCategory(
                    category.id(), category.version(), category.name(), category.workingDays(), unit, false));
        });
        UUID id = raise(cast.contact(), cast.need("인증 비용이 부담됩니다."), null);
        RequestDetails details = details(id);
        assertThat(details.ownerUnitId()).isEqualTo(unit);
        assertThat(details.channel()).isEqualTo(Channel.COMPANY);
        assertThat(details.raisedBy()).isEqualTo(cast.contact().name());
        assertThat(details.number()).startsWith(cast.city() + "-2027-");
        assertThat(world.count(
                        "select count(*) from outbox_message where city = ? and subject like '%접수%'", cast.city()))
                .isEqualTo(1);
    }

    @Test
    void it_can_have_to_do_with_a_meeting_of_ones_own() {
        UUID id = raise(cast.contact(), cast.need("통역이 필요합니다."), cast.registration());
        assertThat(details(id).registrationId()).isEqualTo(cast.registration());
        assertThat(details(id).channel()).isEqualTo(Channel.COMPANY);
        assertThat(details(id).delegation()).isNotNull();
        SignedIn rival = world.company(cast.city());
        assertThatThrownBy(() -> raise(rival, cast.need("엿보기"), cast.registration()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void sent_twice_it_is_received_once_and_a_guessed_key_tells_nothing() {
        NewNeed need = cast.need("인증 비용이 부담됩니다.");
        UUID id = raise(cast.contact(), need, null);
        assertThat(raise(cast.contact(), need, null)).isEqualTo(id);
        SignedIn rival = world.company(cast.city());
        assertThatThrownBy(() -> raise(rival, need, null)).isInstanceOf(NotFound.class);
        assertThat(world.count("select count(*) from support_request where city = ?", cast.city()))
                .isEqualTo(1);
    }

    @Test
    void who_does_not_speak_for_the_company_yet_raises_nothing() {
        SignedIn waiting = world.colleague(cast.contact(), "WAITING");
        assertThatThrownBy(() -> raise(waiting, cast.need("건의"), null)).isInstanceOf(NotYetContact.class);
    }

    @Test
    void what_staff_take_down_on_the_phone_says_who_did() {
        UUID id = Act.as(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("전화로 말한 건의"))));
        assertThat(details(id).channel()).isEqualTo(Channel.PHONE);
        assertThat(details(id).raisedBy()).isEqualTo(cast.official().name());
    }

    @Test
    void files_of_the_company_are_the_companys_and_the_citys_until_the_reply_they_may_change() {
        UUID id = raise(cast.contact(), cast.need("자료를 봐 주십시오."), null);
        Act.as(cast.contact(), () -> raising.attach(id, "견적서.pdf", AnsweringTest.PAPER));
        AttachmentSummary file = details(id).files().getFirst();
        assertThat(file.name()).isEqualTo("견적서.pdf");
        assertThat(Act.as(cast.contact(), () -> queries.mine(id)).files()).containsExactly(file);
        for (SignedIn reader : List.of(cast.contact(), cast.official(), cast.coordinator())) {
            assertThat(Act.as(reader, () -> attachments.open(file.id())).file()).isEqualTo(file);
        }
        for (SignedIn stranger : List.of(
                world.company(cast.city()),
                world.colleague(cast.contact(), "WAITING"),
                cast.administrator(),
                world.staff(world.city(), Role.OFFICIAL))) {
            assertThatThrownBy(() -> Act.as(stranger, () -> attachments.open(file.id())))
                    .isInstanceOf(NotFound.class);
        }
        SignedIn rival = world.company(cast.city());
        assertThatThrownBy(() -> Act.as(rival, () -> raising.attach(id, "a.pdf", AnsweringTest.PAPER)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(rival, () -> raising.detach(id, file.id())))
                .isInstanceOf(NotFound.class);
        Act.as(cast.official(), () -> {
            requests.decide(new DecideRequest(id, details(id).version(), Decision.ACCEPTED, null));
            replies.send(new ReplyToRequest(id, details(id).version(), "회신"));
        });
        assertThatThrownBy(() -> Act.as(cast.contact(), () -> raising.detach(id, file.id())))
                .isInstanceOf(AlreadyReplied.class);
    }

    private UUID raise(SignedIn contact, NewNeed need, @Nullable UUID registration) {
        return Act.as(contact, () -> raising.raise(new RaiseRequest(need, registration)));
    }

    private RequestDetails details(UUID id) {
        return Act.as(cast.official(), () -> queries.details(id));
    }
}
