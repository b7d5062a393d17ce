-- What each slice lets the others read of its tables (docs/adr/0037): a view reads as the one who asks, so that the policies of the tables
-- hold under it; it has no aggregate, no limit and no order, so that PostgreSQL draws it into the question and finds the same indexes.
-- A name that comes from another row is joined from the left by its key: who does not ask for it does not pay for it.

create view estate.office with (security_invoker = true) as
select a.id, a.name, a.kind, a.phone, a.email, a.address from estate.agency a;
comment on view estate.office is 'who answers for a place: agency, branch, head office, with the ways to reach it';

create view estate.site with (security_invoker = true) as
select b.id, b.scheme, b.agency, a.name as agency_name, a.phone as agency_phone, b.name, b.kind, b.address, b.postcode, b.commune, b.insee,
  b.built, b.received_on, b.access, b.search
from estate.building b left join estate.agency a on a.id = b.agency;
comment on view estate.site is 'a building, where it stands, and which agency answers for it';

create view estate.residence with (security_invoker = true) as
select s.id, s.name, s.commune from estate.scheme s;
comment on view estate.residence is 'a scheme by its name';

create view estate.staircase with (security_invoker = true) as
select e.id, e.building, e.name, e.address, e.received_on, e.search from estate.entrance e;
comment on view estate.staircase is 'an entrance of a building';

create view estate.place with (security_invoker = true) as
select u.id, u.kind, u.building, u.entrance, u.agency, u.ref, u.code, u.part, u.storey, u.door, u.rooms, u.surface, u.energy
from estate.unit u;
comment on view estate.place is 'a dwelling or a common part, by itself: whoever lives there is not in it';

create view estate.home with (security_invoker = true) as
select u.id, u.agency, u.ref, u.code, u.storey, u.door, u.rooms, u.surface, u.energy, u.building, b.name as building_name, b.address, b.postcode,
  b.commune, u.entrance, e.name as entrance_name, e.address as entrance_address
from estate.unit u left join estate.building b on b.id = u.building left join estate.entrance e on e.id = u.entrance
where u.kind = 'dwelling';
comment on view estate.home is 'a dwelling with its address';

create view estate.equipment with (security_invoker = true) as
select a.id, a.building, a.unit, a.agency, a.kind, a.name, a.code, a.storey, a.room, a.at, a.maker, a.model, a.serial, a.installed_on,
  a.warranty_until, a.known_on, a.gone_on, a.joined, estate.is_unplaced(a) as is_unplaced
from estate.asset a;
comment on view estate.equipment is 'a thing that is maintained; joined: the one that it turned out to be';

create view estate.level with (security_invoker = true) as
select s.id, s.building, s.name, s.storey, s.z, s.gone_on from estate.storey s;
comment on view estate.level is 'a storey of a building, with its height';

create view estate.space with (security_invoker = true) as
select r.id, r.building, r.unit, r.storey, r.kind, r.name, r.number, r.surface, r.computed, r.outline, r.gone_on from estate.room r;
comment on view estate.space is 'a room, declared and drawn';

create view estate.passage with (security_invoker = true) as
select o.id, o.building, o.storey, o.kind, o.name, o.rooms, o.gone_on from estate.opening o;
comment on view estate.passage is 'a door or a window, and the rooms that it joins';

create view estate.drawing with (security_invoker = true) as
select p.building, p.unit, p.storey, p.of, p.sha256, p.picture, p.origin, p.at from estate.plan p;
comment on view estate.drawing is 'the plan of a dwelling or of a landing: its file, and the picture under it';

create view people.reachable with (security_invoker = true) as
select p.id, p.kind, btrim(p.first_name || ' ' || p.last_name) as name, p.first_name, p.last_name, p.phone, p.digits, p.email, p.lang, p.told_by,
  p.notices, p.agency, p.building, p.household, p.erased_at
from people.person p;
comment on view people.reachable is 'a person, and the ways to reach her';

create view people.home with (security_invoker = true) as
select h.id, h.unit, h.building, h.agency from people.household h;
comment on view people.home is 'where a household lives';

create view people.lease with (security_invoker = true) as
select t.household, t.unit, t.starts, t.ends from people.tenancy t;
comment on view people.lease is 'from when to when a household has a dwelling';

create view people.colleague with (security_invoker = true) as
select s.person, s.role, s.agencies, s.directorate, s.job, s.active from people.staff s;
comment on view people.colleague is 'what somebody who works here may do, and where';

create view people.caretaking with (security_invoker = true) as
select k.building, k.caretaker, k.starts, k.ends, btrim(p.first_name || ' ' || p.last_name) as name, p.first_name, p.last_name, p.phone
from people.patch k left join people.person p on p.id = k.caretaker;
comment on view people.caretaking is 'who keeps a building, from when to when, to be called';

create view people.caution with (security_invoker = true) as
select a.id, a.code, a.until, a.person, a.unit, a.building, a.agency from people.alert a;
comment on view people.caution is 'a safety alert, until its day';

create view contractors.company with (security_invoker = true) as
select f.id, f.name, f.phone, f.email, f.lang, f.on_call from contractors.firm f;
comment on view contractors.company is 'a firm, and the ways to reach it';

create view contractors.current_order with (security_invoker = true) as
select o.id, o.no, o.request, o.firm, f.name as firm_name, f.phone as firm_phone, f.email as firm_email, f.lang as firm_lang, f.on_call as firm_on_call,
  o.contract, o.status, o.agency, o.building, o.unit, o.spend_limit, o.asked, o.agreed, o.visits, o.follows, o.placed_at, o.accepted_at, o.ended_at,
  o.outcome, o.checked_at, o.invoiced_at, o.paid_at, o.ready_on, o.spot, o.spot_due
from contractors.work_order o left join contractors.firm f on f.id = o.firm;
comment on view contractors.current_order is 'a work order as it stands, with its firm''s name';

create view contractors.visit with (security_invoker = true) as
select a.id, a.work_order, a.request, a.firm, f.name as firm_name, f.phone as firm_phone, a.agency, a.building, a.starts, a.ends, a.state, a.fixed_by, a.at
from contractors.appointment a left join contractors.firm f on f.id = a.firm;
comment on view contractors.visit is 'hours that a firm offered, or at which it comes';

create view contractors.terms with (security_invoker = true) as
select c.id, c.ref, c.name, c.kind, c.trades, c.agencies, c.covers, c.rank, c.capacity, c.starts, c.ends, c.buildings, c.assets, c.firm, f.name as firm_name,
  f.phone as firm_phone, case when c.on_call then f.on_call else '' end as firm_on_call
from contractors.contract c left join contractors.firm f on f.id = c.firm;
comment on view contractors.terms is 'what a contract covers, where, until when, and the telephone of its firm';

create view contractors.billed_line with (security_invoker = true) as
select l.work_order, i.label, i.unit, l.quantity, l.price
from contractors.order_line l left join contractors.rate_item i on i.id = l.rate_item;
comment on view contractors.billed_line is 'a line of what a work order costs';

create view requests.matter with (security_invoker = true) as
select r.id, r.no, r.kind, r.status, r.ball, r.waits_for, r.nature, r.urgency, r.due, r.delay, r.next_at, r.liability, r.article, r.handler,
  r.agency, r.building, r.entrance, r.unit, r.household, r.requester, r.asset, r.outage, r.contested, r.filed_at, r.moved_at, r.resolved_at,
  r.closed_at, r.closure, r.archived_at, r.extra
from requests.request r;
comment on view requests.matter is 'a request without its words: what, where, for whom, and where it stands';

create view requests.hq_question with (security_invoker = true) as
select q.id, q.request, q.asked_by, q.asked_at, q.due, q.answered_at from requests.question q;
comment on view requests.hq_question is 'a question to the head office, and when it was answered';

create view requests.told_caller with (security_invoker = true) as
select c.request, c.person, c.tie from requests.caller c where c.told and c.person is not null;
comment on view requests.told_caller is 'somebody who called for another, is known, and is told';

create view notices.current_poster with (security_invoker = true) as
select n.id, n.building, n.entrance, n.title, n.starts, n.ends, n.taken_down_at from notices.poster n;
comment on view notices.current_poster is 'what hangs in a hall, and until when';

-- A view is for those who may read all that it is made of.
grant select on estate.office, estate.site, estate.staircase, estate.place, estate.home, estate.equipment, estate.space, estate.passage,
  estate.drawing, people.reachable, contractors.company, contractors.current_order, contractors.visit, requests.matter, requests.hq_question,
  requests.told_caller, notices.current_poster
  to loge_household, loge_firm, loge_patch, loge_agency, loge_all;
grant select on estate.level, people.caution, contractors.terms, contractors.billed_line to loge_firm, loge_patch, loge_agency, loge_all;
grant select on people.home, people.lease to loge_household, loge_patch, loge_agency, loge_all;
grant select on estate.residence, people.colleague, people.caretaking to loge_patch, loge_agency, loge_all;
