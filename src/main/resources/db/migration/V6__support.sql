create table support_category (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    code          varchar(8) not null,
    sort_order    integer not null,
    name_ko       varchar(120) not null,
    name_en       varchar(120) not null,
    working_days  integer not null check (working_days between 1 and 250),
    owner_unit_id uuid references unit,
    constraint support_category_code_once unique (city, code)
);

-- The last number given in each series. It moves in the transaction that stores the request, so that a request that is
-- not stored leaves no gap.
create table request_series (
    city        varchar(8) not null references city,
    series      varchar(12) not null,
    last_number integer not null check (last_number >= 0),
    primary key (city, series)
);

create table support_request (
    id              uuid primary key,
    city            varchar(8) not null references city,
    version         bigint not null,
    number          varchar(40) not null,
    -- Made by the device that captured it: the same capture sent twice is one request.
    client_key      uuid not null,
    company_id      uuid not null references company,
    delegation_id   uuid references delegation,
    registration_id uuid references registration,
    category_id     uuid not null references support_category,
    sentence        varchar(500) not null,
    raised_by       uuid not null references account,
    received_at     timestamp with time zone not null,
    due_on          date not null,
    state           varchar(20) not null check (state in
        ('RECEIVED', 'ASSIGNED', 'IN_REVIEW', 'DECIDED', 'IN_PROGRESS', 'REPLIED', 'CLOSED')),
    owner_unit_id   uuid references unit,
    assignee_id     uuid references account,
    decision        varchar(20) check (decision in
        ('ACCEPTED', 'PARTLY', 'LONG_TERM', 'DECLINED', 'TRANSFERRED', 'EXISTING_PROGRAMME')),
    reply_text      varchar(4000),
    replied_by      uuid references account,
    replied_at      timestamp with time zone,
    constraint support_request_number_once unique (number),
    constraint support_request_client_key_once unique (city, client_key),
    constraint support_request_reply_is_whole check
        ((reply_text is null) = (replied_by is null) and (reply_text is null) = (replied_at is null)),
    constraint support_request_never_closed_without_reply check
        (state not in ('REPLIED', 'CLOSED') or (reply_text is not null and decision is not null))
);
create index support_request_by_company on support_request (company_id);
create index support_request_by_due_date on support_request (city, state, due_on);
create index support_request_by_unit on support_request (owner_unit_id);
create index support_request_by_assignee on support_request (assignee_id);
create index support_request_by_registration on support_request (registration_id);

create table support_request_step (
    request_id uuid not null references support_request,
    position   integer not null,
    at         timestamp with time zone not null,
    by_account uuid not null references account,
    move       varchar(20) not null check (move in
        ('RECEIVE', 'ASSIGN', 'START_REVIEW', 'DECIDE', 'START_WORK', 'REPLY', 'CLOSE')),
    unit_id    uuid references unit,
    person_id  uuid references account,
    decision   varchar(20),
    note       varchar(500),
    primary key (request_id, position)
);
