create table outbox_message (
    id              uuid primary key,
    city            varchar(8) not null references city,
    version         bigint not null,
    recipient       varchar(254) not null,
    language        varchar(8) not null,
    subject         varchar(300) not null,
    body            varchar(20000),
    calendar_method varchar(10),
    calendar        varchar(20000),
    confidential    boolean not null,
    state           varchar(10) not null check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts        integer not null,
    next_attempt_at timestamp with time zone not null,
    trouble         varchar(20),
    last_error      varchar(500),
    created_at      timestamp with time zone not null,
    sent_at         timestamp with time zone
);
create index outbox_message_due on outbox_message (state, next_attempt_at);
create index outbox_message_by_city on outbox_message (city, state);
