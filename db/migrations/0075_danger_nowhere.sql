-- A danger that was told without a place (requests.unplaced) rings like any other: its alarm has no building yet, and of the call
-- centre no agency either. Then `spot` is what was told: two of these are two alarms, for nobody knows whether they are one.
alter table requests.alarm alter column agency drop not null, alter column building drop not null;
alter table requests.alarm add constraint alarm_somewhere check (building is not null or spot is not null);

-- What waits already waits for a name as well.
insert into requests.alarm (id, agency, kind, spot, raised_at)
select gen_random_uuid(), u.agency,
  case when u.filing ->> 'nature' like 'gas.%' then 'gas' when u.filing ->> 'nature' = 'power.danger' then 'power'
    when u.filing ->> 'nature' = 'lift.stuck_person' then 'stuck' when u.filing ->> 'nature' = 'roof.falling' then 'falling'
    when u.filing ->> 'nature' = 'danger.fire' then 'fire' else u.filing ->> 'nature' end,
  u.id, u.at
from requests.unplaced u where u.danger;
-- Of a caretaker's patch is nothing that has no place: he reads none of these rows, and his alarms all the same.
grant select on requests.unplaced to loge_patch;
