-- The inbox looks for the requests of one trip.
create index support_request_by_delegation on support_request (delegation_id);
