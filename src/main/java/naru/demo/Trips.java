package naru.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.delegation.Delegations;
import naru.delegation.EditMember;
import naru.delegation.PlanDelegation;
import naru.delegation.Purpose;

/** The delegations of both cities in both years. Whoever plans one is signed in. */
@DemoOnly
class Trips {

    private static final EditMember MAYOR = member("한가람", "Han Garam", "시장", "Mayor");
    private static final EditMember ECONOMY = member("문지후", "Moon Jihoo", "경제국장", "Director General for Economy");
    private static final EditMember ENTERPRISE =
            member("이도윤", "Lee Doyoon", "기업지원과 팀장", "Team Lead, Enterprise Support");
    private static final EditMember TRADE = member("박서연", "Park Seoyeon", "국제통상팀 주무관", "Officer, International Trade");

    private static final List<EditMember> OF_SEONGNAM = List.of(MAYOR, ECONOMY, ENTERPRISE, TRADE);
    private static final List<EditMember> OF_GWACHEON = List.of(
            member("류한결", "Ryu Hangyeol", "시장", "Mayor"),
            member("오세린", "Oh Serin", "과천동개발추진단 팀장", "Team Lead, Gwacheon-dong Task Force"),
            member("백규민", "Baek Gyumin", "과천동개발추진단 주무관", "Officer, Gwacheon-dong Task Force"));

    private final Delegations delegations;

    Trips(Delegations delegations) {
        this.delegations = delegations;
    }

    UUID seongnam2019(UUID show) {
        return plan(
                show,
                "CES19",
                new Name("성남시 CES 2019 대표단", "Seongnam at CES 2019"),
                new Purpose(
                        "관내 수출기업 18개사의 애로사항을 현장에서 듣고, ‘아시아 실리콘밸리 성남’ 조성을 위한 협력처를 찾습니다.",
                        "To hear on the spot what 18 local exporters need, and to find partners for Asia Silicon Valley"
                                + " Seongnam."),
                "2019-01-08/2019-01-16",
                "2018-12-01/2019-01-07",
                OF_SEONGNAM);
    }

    UUID gwacheon2019(UUID show) {
        return plan(
                show,
                "CES19",
                new Name("과천시 CES 2019 참관단", "Gwacheon at CES 2019"),
                new Purpose(
                        "과천동 자족용지 372,000㎡에 들어설 산업을 구상하기 위해 기술 콘퍼런스를 참관합니다.",
                        "To attend the technology conferences and gather ideas for the 372,000 m² kept for jobs in"
                                + " Gwacheon-dong."),
                "2019-01-08/2019-01-11",
                "2018-12-01/2018-12-31",
                OF_GWACHEON);
    }

    /** Open until the day before its last meeting, so that one who travels to the show can still register there. */
    UUID seongnam2027(UUID show) {
        return plan(
                show,
                "CES27",
                new Name("성남시 CES 2027 대표단", "Seongnam at CES 2027"),
                new Purpose(
                        "전시에 참가하는 관내 기업과 현지에서 만나 수출 애로를 듣고, 밴쿠버시와 기업 교류를 넓힙니다.",
                        "To meet local companies at the show, hear what they need abroad, and widen business ties with"
                                + " Vancouver."),
                "2027-01-05/2027-01-14",
                "2026-11-01/2027-01-12",
                OF_SEONGNAM);
    }

    UUID gwacheon2027(UUID show) {
        return plan(
                show,
                "CES27",
                new Name("과천시 CES 2027 대표단", "Gwacheon at CES 2027"),
                new Purpose(
                        "과천동 지식산업센터와 바이오 파크에 맞는 기술을 살피고, 참가 기업의 의견을 듣습니다.",
                        "To look for technology that suits the industry centre and the bio park of Gwacheon-dong, and to"
                                + " listen to the companies taking part."),
                "2027-01-05/2027-01-10",
                "2026-11-01/2027-01-08",
                OF_GWACHEON);
    }

    private UUID plan(
            UUID show,
            String code,
            Name title,
            Purpose purpose,
            String travelling,
            String registering,
            List<EditMember> members) {
        String[] trip = travelling.split("/", -1);
        String[] registration = registering.split("/", -1);
        return delegations.plan(new PlanDelegation(
                show,
                code,
                title,
                purpose,
                LocalDate.parse(trip[0]),
                LocalDate.parse(trip[1]),
                LocalDate.parse(registration[0]),
                LocalDate.parse(registration[1]),
                members));
    }

    private static EditMember member(String ko, String en, String titleKo, String titleEn) {
        return EditMember.official(new Name(ko, en), new Name(titleKo, titleEn));
    }
}
