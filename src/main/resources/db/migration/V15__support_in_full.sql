-- Who leads a unit: hears of its late requests, and approves replies of categories that ask for it.
alter table unit add column head_id uuid references account;
alter table support_category add column needs_approval boolean default false not null;

-- A request may be replied to more than once: when the company asks again, the first reply stays as it was.
create table support_reply (
    id           uuid primary key,
    city         varchar(8) not null references city,
    version      bigint not null,
    request_id   uuid not null references support_request,
    state        varchar(20) not null,
    text         varchar(4000) not null,
    text_en      varchar(4000),
    written_by   uuid not null references account,
    written_at   timestamp with time zone not null,
    submitted_at timestamp with time zone,
    approved_by  uuid references account,
    sent_by      uuid references account,
    sent_at      timestamp with time zone,
    read_at      timestamp with time zone,
    satisfaction varchar(20),
    -- True until it is sent, then null: a request has one draft at a time.
    unsent       boolean,
    constraint support_reply_one_draft unique (request_id, unsent),
    constraint support_reply_states check (state in ('DRAFT', 'SUBMITTED', 'SENT')),
    constraint support_reply_satisfactions check (satisfaction in ('SATISFIED', 'NEUTRAL', 'DISSATISFIED')),
    constraint support_reply_is_sent_by_somebody check
        ((state = 'SENT') = (sent_at is not null) and (state = 'SENT') = (sent_by is not null)
            and (state = 'SENT') = (unsent is null)),
    constraint support_reply_is_read_when_sent check (sent_at is not null or (read_at is null and satisfaction is null))
);
create index support_reply_by_request on support_reply (request_id);
insert into support_reply
    (id, city, version, request_id, state, text, written_by, written_at, sent_by, sent_at)
select id, city, 0, id, 'SENT', reply_text, replied_by, replied_at, replied_by, replied_at
from support_request where reply_text is not null;

-- A request reopened or merged, and the clock that stands still while the city waits for the company. The lists of words
-- get names, so that later changes can find them on both stores.
alter table support_request drop constraint support_request_reply_is_whole;
alter table support_request drop constraint support_request_never_closed_without_reply;
drop index support_request_by_due_date;
alter table support_request drop column reply_text;
alter table support_request drop column replied_by;
alter table support_request add column waiting_since timestamp with time zone;
alter table support_request add column merged_into uuid references support_request;
alter table support_request add column stands varchar(20);
update support_request set stands = state;
alter table support_request drop column state;
alter table support_request rename column stands to state;
alter table support_request alter column state set not null;
alter table support_request add constraint support_request_states check (state in
    ('RECEIVED', 'ASSIGNED', 'IN_REVIEW', 'DECIDED', 'IN_PROGRESS', 'REPLIED', 'CLOSED', 'REOPENED', 'MERGED'));
alter table support_request add constraint support_request_never_closed_without_reply check
    (state not in ('REPLIED', 'CLOSED') or (replied_at is not null and decision is not null));
alter table support_request add constraint support_request_merged_into_one check
    ((state = 'MERGED') = (merged_into is not null));
create index support_request_by_due_date on support_request (city, state, due_on);

-- Some things happen by a link that was sent to somebody without an account.
alter table support_request_step alter column by_account drop not null;
alter table support_request_step add column done varchar(20);
update support_request_step set done = move;
alter table support_request_step drop column move;
alter table support_request_step rename column done to move;
alter table support_request_step alter column move set not null;
alter table support_request_step add constraint support_request_step_moves check (move in
    ('RECEIVE', 'CATEGORIZE', 'ASSIGN', 'START_REVIEW', 'DECIDE', 'START_WORK', 'SUBMIT', 'SEND_BACK', 'REPLY', 'CLOSE',
     'REOPEN', 'ASK', 'ANSWER', 'HAND_OVER', 'BODY_ANSWER', 'TAKE_BACK', 'MERGE', 'ABSORB', 'LINK', 'UNLINK',
     'JOIN_MEASURE', 'LEAVE_MEASURE'));

-- What the city's people tell each other about a request. The company never reads it.
create table support_note (
    id         uuid primary key,
    city       varchar(8) not null references city,
    version    bigint not null,
    request_id uuid not null references support_request,
    text       varchar(2000) not null,
    written_by uuid not null references account,
    written_at timestamp with time zone not null
);
create index support_note_by_request on support_note (request_id);
