package naru.support;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import naru.base.Money;

/** One line of what a company reports. */
@Embeddable
public record OutcomeAmount(@Enumerated(EnumType.STRING) OutcomeKind kind, Money money) {}
