-- What companies are asked before a meeting. A question is never deleted: one that is asked no more keeps its answers.
create table meeting_question (
    id         uuid primary key,
    city       varchar(8) not null references city,
    version    bigint not null,
    meeting_id uuid not null references meeting,
    position   integer not null,
    text_ko    varchar(120) not null,
    text_en    varchar(120) not null,
    required   boolean not null,
    withdrawn  boolean not null
);
create index meeting_question_by_meeting on meeting_question (meeting_id);

create table registration_answer (
    id              uuid primary key,
    city            varchar(8) not null references city,
    version         bigint not null,
    registration_id uuid not null references registration,
    question_id     uuid not null references meeting_question,
    text            varchar(1000) not null,
    constraint registration_answer_once unique (registration_id, question_id)
);
create index registration_answer_by_question on registration_answer (question_id);
