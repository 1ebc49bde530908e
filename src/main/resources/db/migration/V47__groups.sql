-- Groups of a trip with a programme of their own. Somebody may be in several; something on the itinerary may be for several.
create table delegation_group (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    delegation_id uuid not null references delegation,
    name_ko       varchar(120) not null,
    name_en       varchar(120) not null,
    constraint delegation_group_once unique (delegation_id, name_ko)
);

create table delegation_group_member (
    group_id  uuid not null references delegation_group,
    member_id uuid not null references delegation_member,
    primary key (group_id, member_id)
);
create index delegation_group_member_by_member on delegation_group_member (member_id);

create table itinerary_item_group (
    item_id  uuid not null references itinerary_item,
    group_id uuid not null references delegation_group,
    primary key (item_id, group_id)
);
create index itinerary_item_group_by_group on itinerary_item_group (group_id);

-- What stood with members as a text becomes a group for each text. It has the id of the first who was in it, which no other
-- group can have.
insert into delegation_group (id, city, version, delegation_id, name_ko, name_en)
select m.id, d.city, 0, m.delegation_id, m.team, ''
from delegation_member m
join delegation d on d.id = m.delegation_id
where m.team is not null
  and not exists (
      select 1 from delegation_member e
      where e.delegation_id = m.delegation_id and e.team = m.team and e.position < m.position);

insert into delegation_group_member (group_id, member_id)
select g.id, m.id
from delegation_group g
join delegation_member m on m.delegation_id = g.delegation_id and m.team = g.name_ko;

alter table delegation_member drop column team;

-- For which groups something was published: ids apart by blanks. Null in what was published before this was kept.
alter table itinerary_version_line add column kept_groups varchar(4000);
