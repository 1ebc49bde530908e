package naru.tradeshow;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface TradeShowRepository extends ListCrudRepository<TradeShow, UUID> {

    List<TradeShow> findAllByOrderByStartsOnDesc();

    boolean existsByCode(String code);
}
