-- Why a request is there, where another one tells it: because of that one, or a part of that claim (a flood over three homes). Read from both
-- sides, by whoever may read both.
create table requests.request_link (
  request uuid not null references requests.request,
  other uuid not null references requests.request check (other <> request),
  kind text not null check (kind in ('because', 'claim')),
  at timestamptz not null,
  primary key (request, other)
);
create index request_link_other on requests.request_link (other);
alter table requests.request_link enable row level security;
grant select on requests.request_link to loge_household, loge_patch, loge_agency, loge_all;
create policy two_ends on requests.request_link for select to loge_household, loge_patch, loge_agency, loge_all
  using (exists (select from requests.request r where r.id = request_link.request)
    and exists (select from requests.request r where r.id = request_link.other));
