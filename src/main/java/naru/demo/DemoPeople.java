package naru.demo;

import java.util.List;
import naru.account.DemoAccount;
import naru.account.DemoDoor;
import naru.base.EmailAddress;

/** Those whom anyone may step into the demonstration as: one for each part there is to play. */
@DemoOnly
class DemoPeople implements DemoDoor {

    static final String SEONGNAM_COORDINATOR = "doyoon.lee@seongnam.example";
    static final String SEONGNAM_AT_BOOTH = "seoyeon.park@seongnam.example";
    static final String SEONGNAM_AT_HOME = "hajun.jung@seongnam.example";
    static final String SEONGNAM_ADMINISTRATOR = "hangyeol.seo@seongnam.example";
    static final String GWACHEON_ADMINISTRATOR = "yujin.han@gwacheon.example";
    static final String GWACHEON_COORDINATOR = "serin.oh@gwacheon.example";
    static final String CONTACT = "minji.kim@hanbit-sensor.example";
    static final String COLLEAGUE = "taeyang.woo@hanbit-sensor.example";
    static final String WAITING = "eunho.cha@neulsol-smartfarm.example";
    static final String GWACHEON_CONTACT = "eunchae.go@cheonggye-biolab.example";

    /** What members of staff may also sign in with; everyone knows it. */
    static final String PASSWORD = "naru-demo-2027";

    @Override
    public List<DemoAccount> accounts() {
        return List.of(
                account(CONTACT, "contact"),
                account(COLLEAGUE, "colleague"),
                account(WAITING, "waiting"),
                account(SEONGNAM_COORDINATOR, "coordinator"),
                account(SEONGNAM_AT_BOOTH, "booth"),
                account(SEONGNAM_AT_HOME, "home"),
                account(SEONGNAM_ADMINISTRATOR, "administrator"),
                account(GWACHEON_COORDINATOR, "gwacheon-coordinator"),
                account(GWACHEON_CONTACT, "gwacheon-contact"));
    }

    private static DemoAccount account(String email, String part) {
        return new DemoAccount(new EmailAddress(email), "demo.account." + part);
    }
}
