-- Days on which the offices of one city do otherwise than the table of public holidays says: closed on a day more, as when
-- the government adds one at short notice, or at work on one that ships. The public table belongs to all cities of the
-- installation and is changed by migrations only.
create table city_holiday (
    id       uuid primary key,
    city     varchar(8) not null references city,
    version  bigint not null,
    falls_on date not null,
    closed   boolean not null,
    name_ko  varchar(120) not null,
    name_en  varchar(120) not null,
    constraint city_holiday_once unique (city, falls_on)
);

-- What the city asks a company while it works on its request; meanwhile the clock stands still.
create table support_inquiry (
    id           uuid primary key,
    city         varchar(8) not null references city,
    version      bigint not null,
    request_id   uuid not null references support_request,
    question     varchar(2000) not null,
    asked_by     uuid not null references account,
    asked_at     timestamp with time zone not null,
    answer       varchar(4000),
    answered_by  uuid references account,
    answered_at  timestamp with time zone,
    withdrawn_at timestamp with time zone,
    -- True until it is answered or withdrawn, then null: a company is asked one thing at a time.
    unanswered   boolean,
    constraint support_inquiry_one_at_a_time unique (request_id, unanswered),
    constraint support_inquiry_answer_is_whole check
        ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint support_inquiry_ends_once check
        (case when answer is null then 0 else 1 end + case when withdrawn_at is null then 0 else 1 end
            + case when unanswered then 1 else 0 end = 1)
);
create index support_inquiry_by_request on support_inquiry (request_id);

-- Who was told, and on which day in Korea, that a reply is due soon or late. The same is told once.
create table support_warning (
    id         uuid primary key,
    city       varchar(8) not null references city,
    version    bigint not null,
    request_id uuid not null references support_request,
    due_on     date not null,
    urgency    varchar(20) not null,
    account_id uuid not null references account,
    told_on    date not null,
    constraint support_warning_once unique (request_id, due_on, urgency, account_id),
    constraint support_warning_urgencies check (urgency in ('NEAR', 'OVERDUE', 'ESCALATED'))
);
create index support_warning_by_person on support_warning (account_id, told_on);

-- The city stops waiting for an answer; a holiday moves the due date.
alter table support_request_step drop constraint support_request_step_moves;
alter table support_request_step add constraint support_request_step_moves check (move in
    ('RECEIVE', 'CATEGORIZE', 'ASSIGN', 'START_REVIEW', 'DECIDE', 'START_WORK', 'SUBMIT', 'SEND_BACK', 'REPLY', 'CLOSE',
     'REOPEN', 'ASK', 'ANSWER', 'STOP_ASKING', 'MOVE_DUE_DATE', 'HAND_OVER', 'BODY_ANSWER', 'TAKE_BACK', 'MERGE',
     'ABSORB', 'LINK', 'UNLINK', 'JOIN_MEASURE', 'LEAVE_MEASURE'));
