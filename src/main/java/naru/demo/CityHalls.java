package naru.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import naru.account.Accounts;
import naru.account.Founding;
import naru.account.InviteStaff;
import naru.account.Units;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The two cities, their units and the people who work there. */
@DemoOnly
class CityHalls {

    static final String SEONGNAM = "SN";
    static final String GWACHEON = "GC";

    private final Stage stage;
    private final Founding founding;
    private final Units units;
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    CityHalls(Stage stage, Founding founding, Units units, Accounts accounts, PasswordEncoder encoder) {
        this.stage = stage;
        this.founding = founding;
        this.units = units;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    void open() {
        String hash = Objects.requireNonNull(encoder.encode(DemoPeople.PASSWORD));
        open(SEONGNAM, new Name("성남시", "Seongnam"), hash);
        open(GWACHEON, new Name("과천시", "Gwacheon"), hash);
    }

    private void open(String city, Name name, String hash) {
        founding.found(city, name);
        stage.asFounderOf(city, () -> {
            Map<String, UUID> unitIds = new HashMap<>();
            Rows.of("units").stream()
                    .filter(row -> row.has("city", city))
                    .forEach(row -> unitIds.put(row.get("ko"), units.add(new Name(row.get("ko"), row.get("en")))));
            Rows.of("staff").stream()
                    .filter(row -> row.has("city", city))
                    .forEach(row -> invite(row, unitIds.get(row.get("unit"))));
        });
        Rows.of("staff").stream()
                .filter(row -> row.has("city", city))
                .forEach(row -> founding.givePassword(city, new EmailAddress(row.get("email")), hash));
    }

    private void invite(Rows.Row row, @Nullable UUID unit) {
        UUID person = accounts.invite(new InviteStaff(
                new EmailAddress(row.get("email")),
                row.get("name"),
                Role.valueOf(row.get("role")),
                unit,
                Locale.KOREAN));
        if (unit != null && row.has("leads", "yes")) {
            units.appoint(unit, units.get(unit).version(), person);
        }
    }
}
