-- What became everybody's stands in no home: from now on a request loses its door when it becomes a collective incident
-- (requests/core/decide/group.ts). Those that were gathered before are set right.
update requests.request r set unit = null
from estate.unit u
where r.kind = 'outage' and u.id = r.unit and u.kind = 'dwelling';
