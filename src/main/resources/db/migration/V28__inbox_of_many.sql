-- What still waits for a reply stands above what does not. Kept as a column of its own, so that an index can hold the
-- order of the inbox: a page of a hundred thousand requests is then read, not sorted.
alter table support_request add column settled boolean default false not null;
update support_request set settled = true where state in ('REPLIED', 'CLOSED', 'MERGED');
alter table support_request add constraint support_request_settled_by_its_state check
    (settled = (state in ('REPLIED', 'CLOSED', 'MERGED')));
create index support_request_by_urgency on support_request (city, settled, due_on, number);
create index support_request_inbox_of_unit on support_request (city, owner_unit_id, settled, due_on, number);
create index support_request_inbox_of_assignee on support_request (city, assignee_id, settled, due_on, number);
create index support_request_inbox_of_category on support_request (city, category_id, settled, due_on, number);
