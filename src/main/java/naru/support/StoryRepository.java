package naru.support;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what stories are told from: what belongs to other features is joined where the store has it. */
interface StoryRepository extends Repository<SupportRequest, UUID> {

    /**
     * The companies with each of their exhibits beside each of their meetings, the latest first: both are few, and none are
     * read as null.
     */
    @Query("""
            select new naru.support.StoryPresence(
              new naru.company.CompanySummary(c.id, c.number, c.name, c.state, c.createdAt, c.reason),
              e.id, e.tradeShowId, e.pavilion, e.booth, e.products, t.name, t.startsOn,
              g.id, m.delegationId, m.title, g.state, s.start, s.minutes, g.asked.topic)
            from Company c
            left join Exhibit e on e.companyId = c.id
            left join TradeShow t on t.id = e.tradeShowId
            left join Registration g on g.companyId = c.id
            left join Slot s on s.id = g.slotId
            left join Meeting m on m.id = g.meetingId
            where c.id in :companyIds
            order by t.startsOn desc, s.start.local desc, g.id""")
    List<StoryPresence> presence(Collection<UUID> companyIds);

    /**
     * Their requests, the latest first, each with every combination of its replies, its measures and what came of it, all in
     * the order in which they happened: of each there are one or two.
     */
    @Query("""
            select new naru.support.StoryLink(r, k.name, u.name, b.name, p, m.id, m.title, m.state,
              o.id, o.months, o.consultations, o.contracted, o.remark, index(a), a.kind, a.money)
            from SupportRequest r
            join Category k on k.id = r.categoryId
            left join Unit u on u.id = r.owner.unitId
            left join Referral f on f.requestId = r.id and f.live = true
            left join Body b on b.id = f.bodyId
            left join Reply p on p.requestId = r.id and p.state = naru.support.ReplyState.SENT
            left join (
              select q as requestId, n.id as id, n.title as title, n.state as state, n.startedAt as startedAt
              from Measure n join n.requestIds q) m on m.requestId = r.id
            left join OutcomeReport o on o.requestId = r.id and o.answeredAt is not null
            left join o.amounts a
            where r.origin.companyId in :companyIds
            order by r.receivedAt desc, r.number desc, p.sentAt, m.startedAt, o.months, index(a)""")
    List<StoryLink> links(Collection<UUID> companyIds);
}
