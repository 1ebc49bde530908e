package naru.support;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoteRepository extends JpaRepository<Note, UUID> {

    List<Note> findByRequestIdOrderByWrittenAt(UUID requestId);
}
