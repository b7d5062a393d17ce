-- Versions of PostgreSQL unaccent these five signs each in its own way («nº 12» typed on a Spanish keyboard): told apart before,
-- so that the same words are the same in every house.
create or replace function app.plain(words text) returns text language sql immutable parallel safe strict as
$$ select btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, translate(words, 'ªº¼½¾', 'ao   '))), '[^a-z0-9]+', ' ', 'g')) $$;

-- What was stored with them is folded again.
update estate.building set name = name where name || address || commune ~ '[ªº¼½¾]';
update estate.entrance set name = name where name || address || words ~ '[ªº¼½¾]';
update people.person set last_name = last_name where first_name || last_name ~ '[ªº¼½¾]';
