-- Other bodies that take care of requests: they have no account, a request reaches them by a link.
create table support_body (
    id      uuid primary key,
    city    varchar(8) not null references city,
    version bigint not null,
    name_ko varchar(120) not null,
    name_en varchar(120) not null,
    constraint support_body_name_once unique (city, name_ko)
);

create table support_referral (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    request_id    uuid not null references support_request,
    body_id       uuid not null references support_body,
    person        varchar(80) not null,
    email         varchar(254) not null,
    sent          varchar(4000) not null,
    sent_at       timestamp with time zone not null,
    sent_by       uuid not null references account,
    next_check_on date not null,
    reminded      boolean not null,
    secret_hash   varchar(64) not null,
    answer        varchar(4000),
    answered_at   timestamp with time zone,
    closed_at     timestamp with time zone,
    closed_by     uuid references account,
    -- True while the city waits for the body, then null: a request is with one body at a time.
    live          boolean,
    constraint support_referral_one_open unique (request_id, live),
    constraint support_referral_secret_once unique (secret_hash),
    constraint support_referral_waits_until_it_is_over check
        ((live is null) = (answered_at is not null or closed_at is not null)),
    constraint support_referral_answer_has_a_time check (answer is null or answered_at is not null)
);
create index support_referral_by_check on support_referral (live, next_check_on);

-- What companies say came of their requests. One mail a day asks a company about all that is due, by one link.
create table outcome_question (
    id          uuid primary key,
    city        varchar(8) not null references city,
    version     bigint not null,
    company_id  uuid not null references company,
    asked_on    date not null,
    secret_hash varchar(64) not null,
    constraint outcome_question_once_a_day unique (company_id, asked_on),
    constraint outcome_question_secret_once unique (secret_hash)
);

-- What a company says of one request, so many months after its first reply.
create table outcome_report (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    question_id   uuid not null references outcome_question,
    request_id    uuid not null references support_request,
    months        integer not null check (months in (3, 6, 12)),
    asked_on      date not null,
    answered_at   timestamp with time zone,
    answered_by   uuid references account,
    consultations integer check (consultations between 0 and 99999),
    contracted    boolean,
    remark        varchar(1000),
    constraint outcome_report_asked_once unique (request_id, months),
    constraint outcome_report_answer_is_whole check
        ((answered_at is null) = (consultations is null) and (answered_at is null) = (contracted is null))
);
create index outcome_report_by_question on outcome_report (question_id);

create table outcome_amount (
    report_id uuid not null references outcome_report,
    position  integer not null,
    kind      varchar(20) not null check (kind in ('CONSULTED', 'PURSUED', 'CONTRACTED')),
    amount    numeric(18, 3) not null check (amount >= 0),
    currency  varchar(3) not null,
    primary key (report_id, position)
);

-- Whose first reply was three, six or twelve months ago.
create index support_reply_by_sending on support_reply (sent_at);
