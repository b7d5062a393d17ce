-- The second wall: what each reach may read, whatever a query forgets. Writes go through the commands alone.
do $$
declare held text;
begin
  foreach held in array array[
    'estate.scheme', 'estate.building', 'estate.entrance', 'estate.unit', 'estate.asset', 'estate.external_ref',
    'people.person', 'people.household', 'people.tenancy', 'people.rent', 'people.staff', 'people.patch', 'people.alert',
    'people.account', 'people.session', 'kernel.link',
    'requests.request', 'requests.words', 'requests.photo', 'requests.question',
    'contractors.work_order', 'contractors.order_line', 'contractors.appointment',
    'notices.mail', 'notices.poster'
  ] loop
    execute format('alter table %s enable row level security', held);
  end loop;
  -- Head office and the call centre read all but secrets and rents of the day: rents only through their own policy below.
  foreach held in array array[
    'estate.scheme', 'estate.building', 'estate.entrance', 'estate.unit', 'estate.asset', 'estate.external_ref',
    'people.person', 'people.household', 'people.tenancy', 'people.rent', 'people.staff', 'people.patch', 'people.alert',
    'requests.request', 'requests.words', 'requests.photo', 'requests.question',
    'contractors.work_order', 'contractors.order_line', 'contractors.appointment', 'notices.mail', 'notices.poster'
  ] loop
    execute format('create policy hq on %s for select to loge_all using (true)', held);
    execute format('grant select on %s to loge_all', held);
  end loop;
end $$;

grant select on estate.agency, contractors.firm, contractors.contract, contractors.rate_item, requests.vocabulary
  to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

-- Agency: its own places and people.
do $$
declare held text;
begin
  foreach held in array array[
    'estate.scheme', 'estate.building', 'estate.unit', 'estate.asset', 'people.household', 'people.rent',
    'requests.request', 'contractors.work_order', 'contractors.appointment', 'notices.poster', 'people.alert'
  ] loop
    execute format($p$create policy agency on %s for select to loge_agency using (agency = any (app.list('agencies')))$p$, held);
    execute format('grant select on %s to loge_agency', held);
  end loop;
  -- Patch: the buildings of a caretaker. No rent, no scheme-wide list of people.
  foreach held in array array[
    'estate.unit', 'estate.asset', 'people.household', 'requests.request', 'contractors.work_order', 'contractors.appointment',
    'notices.poster', 'people.alert'
  ] loop
    execute format($p$create policy patch on %s for select to loge_patch using (building = any (app.ids('buildings')))$p$, held);
    execute format('grant select on %s to loge_patch', held);
  end loop;
  -- What follows another table: readable when that one is (its own policies apply inside).
  foreach held in array array['loge_agency', 'loge_patch', 'loge_household', 'loge_firm'] loop
    execute format('create policy %I on estate.entrance for select to %I using (exists (select from estate.building b where b.id = building))', held, held);
    execute format('create policy %I on requests.photo for select to %I using (exists (select from requests.request r where r.id = request))', held, held);
    execute format('create policy %I on contractors.order_line for select to %I using (exists (select from contractors.work_order o where o.id = work_order))', held, held);
    execute format('grant select on estate.building, estate.entrance, estate.unit, requests.photo, contractors.order_line, people.person to %I', held);
  end loop;
end $$;

create policy patch on estate.building for select to loge_patch using (id = any (app.ids('buildings')));
create policy patch on estate.scheme for select to loge_patch
  using (exists (select from estate.building b where b.scheme = scheme.id));
grant select on estate.scheme, people.tenancy, people.staff, people.patch, requests.words, requests.question to loge_patch;
grant select on people.tenancy, people.staff, people.patch, requests.words, requests.question, estate.external_ref to loge_agency;
create policy agency on estate.external_ref for select to loge_agency using (true);

create policy agency on people.tenancy for select to loge_agency using (exists (select from people.household h where h.id = household));
create policy patch on people.tenancy for select to loge_patch using (exists (select from people.household h where h.id = household));
create policy agency on people.staff for select to loge_agency using (true);
create policy patch on people.staff for select to loge_patch using (true);
create policy agency on people.patch for select to loge_agency using (true);
create policy patch on people.patch for select to loge_patch using (building = any (app.ids('buildings')));

-- Colleagues' names are no secret to those they write to; a tenant's are her landlord's agency's and caretaker's.
create policy agency on people.person for select to loge_agency using (kind = 'staff' or agency = any (app.list('agencies')));
create policy patch on people.person for select to loge_patch using (kind = 'staff' or building = any (app.ids('buildings')));
create policy household on people.person for select to loge_household
  using (kind = 'staff' or id = app.id('person') or (app.id('matter') is null and household = any (app.ids('households'))));
create policy firm on people.person for select to loge_firm
  using (kind = 'staff' or exists (
    select from contractors.work_order o join requests.request r on r.id = o.request
    where r.requester = person.id and o.firm = app.id('firm') and o.paid_at is null));

create policy agency on requests.words for select to loge_agency using (exists (select from requests.request r where r.id = request));
create policy patch on requests.words for select to loge_patch using (exists (select from requests.request r where r.id = request));
create policy household on requests.words for select to loge_household
  using (audience = 'everyone' and exists (select from requests.request r where r.id = request));
create policy firm on requests.words for select to loge_firm
  using (audience in ('everyone', 'firm') and exists (select from requests.request r where r.id = request));
grant select on requests.words to loge_household, loge_firm;

create policy agency on requests.question for select to loge_agency using (exists (select from requests.request r where r.id = request));
create policy patch on requests.question for select to loge_patch using (exists (select from requests.request r where r.id = request));
create policy household on requests.question for select to loge_household using (exists (select from requests.request r where r.id = request));
create policy firm on requests.question for select to loge_firm using (exists (select from requests.request r where r.id = request));
grant select on requests.question to loge_household, loge_firm;

-- Household: her own requests; with a thread's link, that one alone.
create policy household on requests.request for select to loge_household
  using (case when app.id('matter') is null then household = any (app.ids('households')) else id = app.id('matter') end);
create policy household on contractors.work_order for select to loge_household using (exists (select from requests.request r where r.id = request));
create policy household on contractors.appointment for select to loge_household using (exists (select from requests.request r where r.id = request));
create policy household on people.household for select to loge_household using (id = any (app.ids('households')));
create policy household on people.tenancy for select to loge_household using (household = any (app.ids('households')));
create policy household on estate.unit for select to loge_household
  using (id in (select h.unit from people.household h) or id in (select r.unit from requests.request r));
create policy household on estate.building for select to loge_household
  using (id in (select h.building from people.household h) or id in (select r.building from requests.request r));
create policy household on notices.poster for select to loge_household
  using (building in (select h.building from people.household h) or building in (select r.building from requests.request r));
grant select on requests.request, contractors.work_order, contractors.appointment, people.household, people.tenancy, notices.poster to loge_household;

-- Firm: its orders, and what they need.
create policy firm on contractors.work_order for select to loge_firm
  using (firm = app.id('firm') and (app.id('matter') is null or request = app.id('matter')));
create policy firm on contractors.appointment for select to loge_firm
  using (firm = app.id('firm') and (app.id('matter') is null or request = app.id('matter')));
create policy firm on requests.request for select to loge_firm
  using (exists (select from contractors.work_order o where o.request = request.id));
create policy firm on estate.building for select to loge_firm
  using (exists (select from contractors.work_order o where o.building = building.id));
create policy firm on estate.unit for select to loge_firm
  using (exists (select from contractors.work_order o where o.unit = unit.id));
create policy firm on people.alert for select to loge_firm
  using (exists (select from contractors.work_order o where o.unit = alert.unit
    or (o.building = alert.building and alert.unit is null and alert.person is null)));
grant select on contractors.work_order, contractors.appointment, requests.request, people.alert to loge_firm;

create policy agency on notices.mail for select to loge_agency using (exists (select from requests.request r where r.id = request));
grant select on notices.mail to loge_agency;
