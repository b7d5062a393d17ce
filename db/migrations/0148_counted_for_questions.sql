-- What lettings, inspections and channels let be counted, for whoever asks of all agencies: no name, no words, no reason that somebody gave.
create view lettings.counted_void with (security_invoker = true) as
  select v.id, v.unit, v.building, v.agency, v.lease_ends, v.next_starts, v.opened_at, v.closed_at from lettings.void v;
grant select on lettings.counted_void to loge_patch, loge_agency, loge_all;

create view lettings.counted_move with (security_invoker = true) as
  select m.void, m.nth, m.track, m.step, m.back, m.reason, m.at from lettings.move m;
grant select on lettings.counted_move to loge_patch, loge_agency, loge_all;

create view lettings.counted_stop with (security_invoker = true) as
  select s.void, s.why, s.starts, s.ends from lettings.stop s;
grant select on lettings.counted_stop to loge_agency, loge_all;

create view lettings.counted_notice with (security_invoker = true) as
  select l.id, l.unit, l.building, l.agency, l.way, l.received_on, l.months, l.ends, l.withdrawn_on from lettings.leaving l;
grant select on lettings.counted_notice to loge_household, loge_agency, loge_all;

create view inspections.counted_inspection with (security_invoker = true) as
  select i.id, i.kind, i.state, i.unit, i.building, i.agency, i.at, i.started_at, i.ended_at, i.is_contradictory from inspections.inspection i;
grant select on inspections.counted_inspection to loge_household, loge_firm, loge_patch, loge_agency, loge_all;

create view channels.counted_message with (security_invoker = true) as
  select m.id, m.channel, m.received_at, m.state, m.agency, m.request, m.settled_at from channels.message m;
grant select on channels.counted_message to loge_agency, loge_all;
