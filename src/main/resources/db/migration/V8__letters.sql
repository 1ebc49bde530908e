-- Recurring work and when it is next due. The columns are those that db-scheduler asks for.
create table chore (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean not null,
    picked_by            varchar(50),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint not null,
    primary key (task_name, task_instance)
);
create index chore_due on chore (execution_time);
create index chore_heartbeat on chore (last_heartbeat);

-- What a city says in its own words. Without words the original text counts again; the row stays, so that its version
-- goes on counting.
create table letter_template (
    id       uuid primary key,
    city     varchar(8) not null references city,
    version  bigint not null,
    kind     varchar(60) not null,
    language varchar(2) not null check (language in ('ko', 'en')),
    subject  varchar(200),
    body     varchar(8000),
    constraint letter_template_once unique (city, kind, language),
    constraint letter_template_is_whole check ((subject is null) = (body is null))
);

create table notice (
    id         uuid primary key,
    city       varchar(8) not null references city,
    version    bigint not null,
    account_id uuid not null references account on delete cascade,
    line       varchar(300) not null,
    page       varchar(300) not null,
    posted_at  timestamp with time zone not null,
    read_at    timestamp with time zone
);
create index notice_of_account on notice (account_id, posted_at);
create index notice_unread on notice (account_id, read_at);
