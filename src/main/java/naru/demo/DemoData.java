package naru.demo;

import java.time.LocalDateTime;
import java.util.List;
import naru.account.Cities;
import naru.account.Founding;
import naru.base.EmailAddress;
import naru.base.TimeZones;
import naru.base.chore.Chore;
import naru.outbox.InventedPast;
import naru.outbox.MyNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the demonstration's data when the portal starts on an empty store. All of it comes through the services, as the
 * people of the story, at the times of the story, so that every rule holds. What is there already is left as it is.
 */
@DemoOnly
class DemoData implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final Cities cities;
    private final Founding founding;
    private final CityHalls cityHalls;
    private final Needs needs;
    private final Story2019 story2019;
    private final Aftermath aftermath;
    private final Story2027 story2027;
    private final Replying replying;
    private final Stage stage;
    private final DemoClock clock;
    private final InventedPast mail;
    private final MyNotices notices;
    private final List<Chore> chores;
    private boolean told;

    DemoData(
            Cities cities,
            Founding founding,
            CityHalls cityHalls,
            Needs needs,
            Story2019 story2019,
            Aftermath aftermath,
            Story2027 story2027,
            Replying replying,
            Stage stage,
            DemoClock clock,
            InventedPast mail,
            MyNotices notices,
            List<Chore> chores) {
        this.cities = cities;
        this.founding = founding;
        this.cityHalls = cityHalls;
        this.needs = needs;
        this.story2019 = story2019;
        this.aftermath = aftermath;
        this.story2027 = story2027;
        this.replying = replying;
        this.stage = stage;
        this.clock = clock;
        this.mail = mail;
        this.notices = notices;
        this.chores = chores;
    }

    /** Before the web server lets anyone in: nobody meets half a story, nor its clock on the way. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        if (cities.all().isEmpty()) {
            make();
        } else if (!isComplete()) {
            throw new NotTheDemonstration(null);
        }
        told = true;
    }

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    /** The story was told to its end: the last who came is there. */
    private boolean isComplete() {
        return founding.knows(new EmailAddress(DemoPeople.WAITING));
    }

    private void make() {
        log.info("making the data of the demonstration");
        mail.lastsUntil(TimeZones.instant(LocalDateTime.parse(Story2027.END), TimeZones.KOREA));
        try {
            stage.at("2018-11-05T09:00");
            cityHalls.open();
            needs.sort(DemoPeople.SEONGNAM_ADMINISTRATOR);
            needs.sort(DemoPeople.GWACHEON_ADMINISTRATOR);
            story2019.tell();
            aftermath.outcomes2019();
            stage.at("2020-02-28T18:00");
            stage.as(DemoPeople.CONTACT, notices::readAll);
            replying.arrange();
            story2027.tell();
            stage.at(Story2027.LAST_WORD);
            chores.forEach(chore -> chore.work().run());
        } catch (RuntimeException e) {
            throw new NotTheDemonstration(e);
        } finally {
            clock.returnToNow();
        }
    }
}
