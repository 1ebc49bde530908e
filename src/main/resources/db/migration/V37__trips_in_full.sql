-- What a trip serves, where it stops and when, and what it costs. Days of a stop are days on the wall there; the day on which
-- people go on may be a day of both.
alter table delegation add column city_project varchar(200);

create table delegation_stop (
    delegation_id uuid not null references delegation,
    position      integer not null,
    place_ko      varchar(120) not null,
    place_en      varchar(120) not null,
    zone          varchar(40) not null,
    first_day     date not null,
    last_day      date not null,
    primary key (delegation_id, position),
    constraint delegation_stop_in_order check (first_day <= last_day)
);

create table budget_line (
    id               uuid primary key,
    city             varchar(8) not null references city,
    version          bigint not null,
    delegation_id    uuid not null references delegation,
    what             varchar(120) not null,
    planned_amount   numeric(18, 3) not null check (planned_amount >= 0),
    planned_currency varchar(3) not null,
    spent_amount     numeric(18, 3) check (spent_amount >= 0),
    spent_currency   varchar(3),
    constraint budget_line_spent_something check ((spent_amount is null) = (spent_currency is null))
);
create index budget_line_by_delegation on budget_line (delegation_id);
