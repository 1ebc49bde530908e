package naru.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RelationRepository extends JpaRepository<Relation, UUID> {

    @Query("select r from Relation r where r.oneId = :requestId or r.otherId = :requestId")
    List<Relation> of(UUID requestId);

    @Query("""
            select r from Relation r
            where r.oneId = :one and r.otherId = :other or r.oneId = :other and r.otherId = :one""")
    Optional<Relation> between(UUID one, UUID other);
}
