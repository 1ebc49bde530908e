package naru.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnDayRepository extends JpaRepository<OwnDay, UUID> {

    List<OwnDay> findByFallsOnGreaterThanEqual(LocalDate day);

    List<OwnDay> findByFallsOnBetween(LocalDate first, LocalDate last);

    Optional<OwnDay> findByFallsOn(LocalDate day);
}
