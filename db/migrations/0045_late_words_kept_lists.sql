-- Words that came to a thread after it was closed: few, and looked for with what is stuck.
create index request_late_words on requests.request (due, id) where closed_at is not null and unanswered_since is not null;
-- Lists of requests that somebody comes back to, by the names that she gave them: hers alone, on whichever machine.
create table requests.kept_list (
  person uuid not null,
  name text not null check (char_length(name) between 1 and 40),
  query text not null check (char_length(query) between 1 and 1000),
  at timestamptz not null,
  primary key (person, name)
);
alter table requests.kept_list enable row level security;
create policy own on requests.kept_list for select to loge_agency, loge_all using (person = app.id('person'));
grant select on requests.kept_list to loge_agency, loge_all;
