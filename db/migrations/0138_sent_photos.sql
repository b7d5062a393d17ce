-- A photo is kept as it was sent, beside the JPEG that is shown of it (bytes, width, height). Null: it came before, and only that JPEG is
-- there; or it is no photo.
alter table kernel.file add column sent_bytes integer check (sent_bytes > 0);
