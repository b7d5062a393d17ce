-- Who called, where it is not who lives there: a daughter for her mother, a neighbour, a guardian. Kept beside the request, as
-- words are, so that it can be forgotten and the history stays.
create table requests.caller (
  request uuid primary key references requests.request,
  name text not null,
  tie text not null check (tie in ('family', 'neighbour', 'helper', 'guardian', 'other')),
  phone text not null default '',
  -- she is to be kept informed too
  told boolean not null,
  agency text not null,
  building uuid not null
);
alter table requests.caller enable row level security;
create policy patch on requests.caller for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy agency on requests.caller for select to loge_agency using (agency = any (app.list('agencies')));
create policy hq on requests.caller for select to loge_all using (true);
create policy household on requests.caller for select to loge_household
  using (exists (select from requests.request r where r.id = request));
-- A firm sees whom to call at the door, and nobody else.
create policy firm on requests.caller for select to loge_firm using (false);
grant select on requests.caller to loge_patch, loge_agency, loge_all, loge_household, loge_firm;
