-- A firm reads what its order needs, and no longer than it needs it: nothing of what it refused or was taken from it, nothing
-- that was said or shown after its work had ended, and who asked while it may still have to ring at her door.
alter policy firm on requests.request using (exists (
  select from contractors.work_order o where o.request = request.id and o.status not in ('refused', 'cancelled')));
alter policy firm on requests.words using (audience in ('everyone', 'firm') and exists (
  select from contractors.work_order o where o.request = words.request and o.status not in ('refused', 'cancelled')
    and (o.ended_at is null or words.at <= o.ended_at)));
alter policy loge_firm on requests.photo using (exists (
  select from contractors.work_order o where o.request = photo.request and o.status not in ('refused', 'cancelled')
    and (o.ended_at is null or photo.at <= o.ended_at)));
alter policy firm on requests.sound using (exists (
  select from contractors.work_order o where o.request = sound.request and o.status not in ('refused', 'cancelled')
    and (o.ended_at is null or sound.at <= o.ended_at)));
alter policy firm on requests.question using (exists (
  select from contractors.work_order o where o.request = question.request and o.status not in ('refused', 'cancelled')
    and (o.ended_at is null or question.asked_at <= o.ended_at)));
alter policy firm on people.person using (kind = 'staff' or exists (
  select from contractors.work_order o join requests.request r on r.id = o.request
  where r.requester = person.id and o.firm = app.id('firm') and o.ended_at is null and o.status not in ('refused', 'cancelled')));
-- The plan of a dwelling is read by who works there, or did.
alter policy firm on estate.unit using (exists (
  select from contractors.work_order o where o.unit = unit.id and o.status not in ('refused', 'cancelled')));
