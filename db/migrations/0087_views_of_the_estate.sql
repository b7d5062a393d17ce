-- The last tables of the estate that others read by themselves: under which number elsewhere a place is known, what was said of a
-- thing, which delivery stands in the house, and where a label hangs (docs/adr/0037, and 0085_views_of_owners.sql).

create view estate.reference with (security_invoker = true) as
select x.entity, x.kind, x.ref from estate.external_ref x;
comment on view estate.reference is 'the number of a place, or of a thing, in another register: RPLS, RNB, the landlord’s own';

create view estate.known_value with (security_invoker = true) as
select s.id, s.building, s.object, s.field, s.value, s.source, s.state, s.at from estate.statement s;
comment on view estate.known_value is 'what was said of a thing, by which source, and whether it stands; who said it is not in it';

create view estate.taken_delivery with (security_invoker = true) as
select t.delivery, t.building, t.at from estate.taking t where t.back_at is null;
comment on view estate.taken_delivery is 'a delivery that was taken into the estate and not put back';

create view estate.code_label with (security_invoker = true) as
select l.code, l.building, l.entrance, l.storey from estate.label l;
comment on view estate.code_label is 'a label that hangs at an entrance or on a landing, by its code';

-- A view is for those who may read all that it is made of.
grant select on estate.known_value to loge_household, loge_firm, loge_patch, loge_agency, loge_all;
grant select on estate.code_label to loge_patch, loge_agency, loge_all;
grant select on estate.reference, estate.taken_delivery to loge_agency, loge_all;
