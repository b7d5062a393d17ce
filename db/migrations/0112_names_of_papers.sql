-- What opens a paper goes by its name: it is shown with the ending of what it is, whatever it was called («facture.bat» is a text).
create function requests.paper_name(name text, media text) returns text
language sql immutable parallel safe as $$
  select case when lower(name) like '%' || ending then name else name || ending end
  from (select case media
    when 'application/pdf' then '.pdf'
    when 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' then '.docx'
    when 'application/vnd.oasis.opendocument.text' then '.odt'
    when 'text/plain' then '.txt'
    else '' end as ending) known
$$;

create or replace view requests.shown_paper with (security_invoker = true) as
select p.request, p.sha256, requests.paper_name(p.name, f.media) as name, p.bytes, f.media, p.by_role, p.audience, p.at
from requests.paper p left join kernel.file f on f.sha256 = p.sha256
where f.sha256 is null or f.bytes = p.bytes;
