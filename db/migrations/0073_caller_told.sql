-- Where who called for somebody else is written to, and who she is here: what is held of her is hers to read and to have erased.
alter table requests.caller add column email text not null default '', add column person uuid;
create index caller_person on requests.caller (person) where person is not null;
