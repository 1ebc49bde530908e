-- What the city does, answering one or many requests.
create table measure (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    title         varchar(120) not null,
    description   varchar(2000) not null,
    owner_unit_id uuid references unit,
    due_on        date,
    state         varchar(20) not null,
    started_by    uuid not null references account,
    started_at    timestamp with time zone not null,
    result        varchar(2000),
    ended_by      uuid references account,
    ended_at      timestamp with time zone,
    constraint measure_states check (state in ('OPEN', 'DONE', 'DROPPED')),
    constraint measure_ends_with_a_result check
        ((state = 'OPEN') = (ended_at is null) and (state = 'OPEN') = (ended_by is null)
            and (state = 'OPEN') = (result is null))
);

create table measure_request (
    measure_id uuid not null references measure,
    request_id uuid not null references support_request,
    primary key (measure_id, request_id)
);
create index measure_request_by_request on measure_request (request_id);
