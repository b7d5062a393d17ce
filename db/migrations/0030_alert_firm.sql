-- A firm is told what to know before coming for as long as it may come: no longer once its order has ended, even by a query of
-- ours that would forget it.
alter policy firm on people.alert using (exists (
  select from contractors.work_order o where o.ended_at is null and o.status not in ('refused', 'cancelled') and (o.unit = alert.unit
    or (o.building = alert.building and alert.unit is null and alert.person is null))));
