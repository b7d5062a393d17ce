-- What is open for so long that the law may have set a delay: few, and found without reading all that is open.
create index request_old on requests.request (filed_at, nature) where resolved_at is null and closed_at is null;
