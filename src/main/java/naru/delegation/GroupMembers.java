package naru.delegation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves a trip leaves its groups. */
@Component
class GroupMembers {

    private final GroupRepository groups;

    GroupMembers(GroupRepository groups) {
        this.groups = groups;
    }

    @EventListener
    void leaving(MemberLeaving event) {
        groups.having(event.member().id())
                .forEach(group -> group.forget(event.member().id()));
    }
}
