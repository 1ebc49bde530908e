-- A person's secret calendar address: only the hash of the secret is kept.
create table calendar_feed (
    id           uuid primary key,
    city         varchar(8) not null references city,
    version      bigint not null,
    account_id   uuid not null references account,
    secret_hash  varchar(64) not null,
    made_at      timestamp with time zone not null,
    last_read_at timestamp with time zone,
    constraint calendar_feed_once_per_account unique (account_id),
    constraint calendar_feed_secret_once unique (secret_hash)
);
