-- Who of the agency sees to a request, by name, beside the agency that answers for it: one at a time, until it is closed, given back or
-- her rights end. A household and a firm are told of the agency: behind their walls this table is empty.
create table requests.charge (
  request uuid primary key references requests.request (id) on delete cascade,
  person uuid not null,
  agency text not null,
  building uuid not null,
  since timestamptz not null
);
create index charge_person on requests.charge (person);
alter table requests.charge enable row level security;
create policy hq on requests.charge for select to loge_all using (true);
create policy agency on requests.charge for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy patch on requests.charge for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
grant select on requests.charge to loge_household, loge_firm, loge_patch, loge_agency, loge_all;
