package naru.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BodyRepository extends JpaRepository<Body, UUID> {

    List<Body> findAllByOrderByNameKo();

    Optional<Body> findByNameKo(String korean);
}
