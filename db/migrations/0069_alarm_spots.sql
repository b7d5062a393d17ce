-- One danger of a building is one alarm; whoever is shut in a cabin, ill or beaten waits behind her own stairs or door, and two of
-- these are two alarms. `spot`: that entrance or dwelling, nothing for what is the building's (core/alarm/danger.ts, spotOf).
alter table requests.alarm add column spot uuid;
drop index requests.alarm_open;
create unique index alarm_open on requests.alarm (building, kind, spot) nulls not distinct where ended_at is null;
