package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.account.NewContact;
import naru.base.BusinessNumber;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.search.Excerpt;
import naru.company.Companies;
import naru.company.EditCompany;
import naru.company.SignUp;
import naru.company.SignUpCompany;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NaruTest
class SearchTest {

    @Autowired
    Search search;

    @Autowired
    SupportRequests requests;

    @Autowired
    RequestQueries queries;

    @Autowired
    Replies replies;

    @Autowired
    Notes notes;

    @Autowired
    Categories categories;

    @Autowired
    Companies companies;

    @Autowired
    SignUp signUp;

    @Autowired
    UserDetailsService directory;

    @Autowired
    World world;

    @Autowired
    PlatformTransactionManager transactions;

    final String city;
    final SignedIn official;
    final SignedIn contact;

    SearchTest(@Autowired World world, @Autowired Categories categories) {
        city = world.city();
        official = world.staff(city, Role.OFFICIAL);
        contact = world.company(city);
        Act.as(world.staff(city, Role.ADMINISTRATOR), categories::seedDefaults);
    }

    /** What officials type, and what companies say: words in words, endings, spaces, other scripts, parts of names. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            인증비         | 해외규격인증비용을 지원해 주십시오
            인증           | 해외규격인증비용을 지원해 주십시오
            인증비용       | 해외규격인증비용을 지원해 주십시오
            규격인증       | 해외규격인증비용을 지원해 주십시오
            해외 인증비    | 해외규격인증비용을 지원해 주십시오
            해외규격인증   | 해외 규격 인증에 비용이 많이 듭니다
            인증비용       | 인증에 드는 비용이 부담됩니다
            보험           | 수출보험료 부담이 큽니다
            보험료         | 수출보험료 부담이 큽니다
            수출 보험      | 수출보험료 부담이 큽니다
            수출보험       | 수출 보험에 들고 싶습니다
            바이어         | 바이어를 찾고 있습니다
            바이어를       | 현지 바이어가 없습니다
            바이어와       | 새바이어발굴을 도와주십시오
            물류비         | 물류비가 올랐습니다
            통역           | 통역사가 필요합니다
            통관           | 通關 서류가 어렵습니다
            승인           | FDA승인을 받고 싶습니다
            fda            | FDA승인을 받고 싶습니다
            ＦＤＡ         | FDA승인을 받고 싶습니다
            샌드박스       | 규제샌드박스를 신청하려 합니다
            라스베        | 라스베이거스 지사를 열려고 합니다
            certificat     | UL Certification is expensive
            """)
    void a_sentence_is_found_by(String typed, String sentence) {
        UUID request = receive(contact, sentence);
        receive(contact, "전시회 부스가 좁습니다");
        assertThat(found(official, typed)).containsExactly(request);
    }

    @ParameterizedTest
    @CsvSource({"한빛센서", "한빛센", "한빛", "센서", "(주)한빛센서", "hanbit", "Hanbit sensor", "hanb", "HANBIT"})
    void a_company_is_found_by(String typed) {
        SignedIn hanbit = signUp("(주)한빛센서", "Hanbit Sensor Co., Ltd.", World.businessNumber());
        signUp("늘솔스마트팜", "Neulsol Smart Farm", World.businessNumber());
        assertThat(found(official, typed)).containsExactly(world.companyOf(hanbit));
    }

    @Test
    void a_company_is_found_by_its_number() {
        BusinessNumber number = World.businessNumber();
        UUID company = world.companyOf(signUp("한빛센서", "Hanbit Sensor", number));
        signUp("늘솔스마트팜", "Neulsol Smart Farm", World.businessNumber());
        assertThat(found(official, number.formatted())).containsExactly(company);
        assertThat(found(official, number.digits())).containsExactly(company);
        assertThat(found(official, number.digits().substring(0, 9))).contains(company);
    }

    @Test
    void a_request_is_found_by_its_number_and_by_the_groups_of_it() {
        List<SearchHit> all = List.of("하나", "둘", "셋").stream()
                .map(sentence -> receive(contact, sentence))
                .flatMap(id ->
                        hits(official, city).stream().filter(hit -> hit.about().equals(id)))
                .toList();
        assertThat(all).hasSize(3);
        SearchHit second = all.get(1);
        String number = String.valueOf(second.number());
        assertThat(number).endsWith("0002");
        for (String typed : List.of(number, number.toLowerCase(Locale.ROOT), "0002")) {
            assertThat(found(official, typed)).as(typed).containsExactly(second.about());
        }
        assertThat(found(official, number.substring(0, number.length() - 2))).hasSize(3);
    }

    @Test
    void words_come_before_chance_likenesses() {
        UUID chance = receive(contact, "수도시설 점검 안내가 필요합니다");
        UUID meant = receive(contact, "우리 공장은 성남에 있지만 앞으로 도시 개발 사업에도 참여하고자 하니 안내가 필요합니다");
        assertThat(found(official, "도시")).containsExactly(meant, chance);
    }

    @Test
    void what_was_looked_for_is_marked_in_the_excerpt() {
        receive(contact, "해외규격인증비용을 지원해 주십시오. 현지 바이어가 없습니다.");
        assertThat(marked("인증비")).isEqualTo("해외규격[인증비]용을 지원해 주십시오. 현지 바이어가 없습니다.");
        assertThat(marked("바이어를 인증")).isEqualTo("해외규격[인증]비용을 지원해 주십시오. 현지 [바이어]가 없습니다.");
        assertThat(marked("0001")).isEqualTo("해외규격인증비용을 지원해 주십시오. 현지 바이어가 없습니다.");
    }

    @Test
    void all_that_was_typed_has_to_be_there() {
        UUID both = receive(contact, "물류비와 통역");
        receive(contact, "물류비");
        assertThat(found(official, "통역 물류비")).containsExactly(both);
        assertThat(found(official, "통역 물류비 없는낱말")).isEmpty();
    }

    @Test
    void nothing_typed_finds_nothing_and_strange_signs_do_no_harm() {
        receive(contact, "물류비");
        for (String typed : List.of("", "  ", "*", "\"", "+-&|!(){}[]^~*?:\\/", "물류비 OR \"", "x".repeat(5000))) {
            assertThat(found(official, typed)).as(typed).isEmpty();
        }
    }

    @Test
    void pages_follow_one_another() {
        List<UUID> all = List.of("물류비 가", "물류비 나", "물류비 다").stream()
                .map(sentence -> receive(contact, sentence))
                .toList();
        SearchResults first = Act.as(official, () -> search.find("물류비", 0, 2));
        SearchResults second = Act.as(official, () -> search.find("물류비", 2, 2));
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.hits()).hasSize(2);
        assertThat(second.hits()).hasSize(1);
        assertThat(List.of(first, second).stream()
                        .flatMap(page -> page.hits().stream())
                        .map(SearchHit::about))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void another_citys_things_are_never_found() {
        receive(contact, "인증비용이 부담됩니다");
        String elsewhere = world.city();
        assertThat(found(world.staff(elsewhere, Role.OFFICIAL), "인증")).isEmpty();
        assertThat(found(world.company(elsewhere), "인증")).isEmpty();
    }

    @Test
    void a_company_finds_what_is_its_own() {
        SignedIn hanbit = signUp("한빛센서", "Hanbit Sensor", World.businessNumber());
        SignedIn neulsol = signUp("늘솔스마트팜", "Neulsol", World.businessNumber());
        UUID ours = receive(hanbit, "한빛센서의 인증비용이 부담됩니다");
        receive(neulsol, "한빛센서처럼 인증비용을 받고 싶습니다");
        assertThat(found(hanbit, "인증비용")).containsExactly(ours);
        assertThat(found(hanbit, "한빛")).containsExactlyInAnyOrder(ours, world.companyOf(hanbit));
        assertThat(found(hanbit, "늘솔")).isEmpty();
        assertThat(found(world.colleague(hanbit, "CONFIRMED"), "인증비용")).containsExactly(ours);
        assertThat(found(world.colleague(hanbit, "WAITING"), "인증비용")).isEmpty();
    }

    @Test
    void replies_and_notes_are_found_by_those_who_may_read_them() {
        UUID request = receive(contact, "물류비가 올랐습니다");
        Act.as(official, () -> requests.decide(new DecideRequest(request, version(request), Decision.ACCEPTED, null)));
        Act.as(official, () -> notes.add(request, "예산과와 상의할 것"));
        ReplyText text = new ReplyText("해외규격인증비용의 절반을 지원합니다", "We pay half of it");
        Act.as(official, () -> replies.draft(new ReplyToRequest(request, version(request), text)));
        SignedIn stranger = world.company(city);

        assertThat(kinds(official, "예산과")).containsExactly(SearchHit.Kind.NOTE);
        assertThat(kinds(official, "인증비")).containsExactly(SearchHit.Kind.REPLY);
        assertThat(found(official, "인증비")).containsExactly(request);
        assertThat(kinds(contact, "인증비")).isEmpty();

        Act.as(official, () -> replies.send(new ReplyToRequest(request, version(request), text)));

        assertThat(kinds(contact, "인증비")).containsExactly(SearchHit.Kind.REPLY);
        assertThat(found(contact, "half")).containsExactly(request);
        assertThat(kinds(contact, "예산과")).isEmpty();
        assertThat(kinds(stranger, "인증비")).isEmpty();
        assertThat(kinds(stranger, "예산과")).isEmpty();
        assertThat(kinds(stranger, "물류비")).isEmpty();
    }

    @Test
    void the_index_follows_a_change() {
        SignedIn company = signUp("한빛센서", "Hanbit Sensor", World.businessNumber());
        long version = Act.as(company, companies::mine).version();
        Act.as(company, () -> companies.edit(new EditCompany(version, new Name("온누리로봇", "Onnuri Robot"))));
        assertThat(found(official, "한빛")).isEmpty();
        assertThat(found(official, "온누리")).containsExactly(world.companyOf(company));
    }

    @Test
    void what_was_rolled_back_leaves_no_trace() {
        assertThatThrownBy(() -> Act.as(
                        official,
                        () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                            receive(contact, "인증비용이 부담됩니다");
                            throw new IllegalStateException("no");
                        })))
                .hasMessage("no");
        assertThat(Act.as(official, () -> search.find("인증비용", 0, 10)).total()).isZero();
    }

    private List<SearchHit.Kind> kinds(SignedIn person, String typed) {
        return hits(person, typed).stream().map(SearchHit::kind).toList();
    }

    private long version(UUID request) {
        return Act.as(official, () -> queries.details(request)).version();
    }

    private String marked(String typed) {
        Excerpt excerpt = hits(official, typed).getFirst().excerpt();
        return excerpt.parts().stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private SignedIn signUp(String ko, String en, BusinessNumber number) {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@search.example");
        Act.asVisitor(() -> {
            signUp.submit(new SignUpCompany(
                    city,
                    number,
                    new Name(ko, en),
                    new NewContact(email, "김민지", "010-0000-0000", Locale.KOREAN, "2026-11")));
            return true;
        });
        return (SignedIn) directory.loadUserByUsername(email.value());
    }

    private UUID receive(SignedIn company, String sentence) {
        UUID category = Act.as(official, categories::all).getFirst().id();
        return Act.as(
                official,
                () -> requests.receive(new ReceiveRequest(
                        world.companyOf(company), null, new NewNeed(UUID.randomUUID(), category, sentence))));
    }

    private List<UUID> found(SignedIn person, String typed) {
        return hits(person, typed).stream().map(SearchHit::about).toList();
    }

    private List<SearchHit> hits(SignedIn person, String typed) {
        return Act.as(
                        person,
                        () -> person.role() == Role.CONTACT ? search.mine(typed, 0, 50) : search.find(typed, 0, 50))
                .hits();
    }
}
