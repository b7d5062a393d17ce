-- Who may see a photo is who may read the words that came with it: one that was shown to the firm is no tenant's.
alter table requests.photo
  add column audience text not null default 'everyone' check (audience in ('everyone', 'staff', 'firm'));

-- Those that are there follow the facts that named them: the widest audience to which they were shown.
update requests.photo p set audience = shown.audience
from (
  select f.subject, n.sha256,
    (array['everyone', 'firm', 'staff'])[min(array_position(array['everyone', 'firm', 'staff'], f.audience))] as audience
  from kernel.fact f cross join jsonb_array_elements_text(f.data -> 'photos') n (sha256)
  where jsonb_typeof(f.data -> 'photos') = 'array'
  group by f.subject, n.sha256) shown
where shown.subject = p.request and shown.sha256 = p.sha256 and shown.audience <> 'everyone';

alter policy loge_household on requests.photo using (
  audience = 'everyone' and exists (select from requests.request r where r.id = request));
alter policy loge_firm on requests.photo using (audience in ('everyone', 'firm') and exists (
  select from contractors.work_order o where o.request = photo.request and o.status not in ('refused', 'cancelled')
    and (o.ended_at is null or photo.at <= o.ended_at)));
