package naru.company;

import java.util.UUID;
import naru.base.Happened;

/** A company signed up, or it or one of its people was decided on. */
public record CompanyChanged(String city, UUID companyId) implements Happened {}
