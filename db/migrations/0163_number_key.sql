-- Numbers that somebody gave to a place were bared of their zeros by two expressions in eight places, which differed for «0». One key, the
-- same as src/kernel/core/number-key.ts: what a padded column holds around a number goes, then zeros in front, but for the last sign.
create function app.number_key(said text) returns text language sql immutable parallel safe strict as
$$ select upper(regexp_replace(btrim(said, E' \t\r\n\u00a0\u202f'), '^0+(?=.)', '')) $$;
