-- A danger of which nobody knows the place, nor the agency, rings on the screens of each agency: somebody near may know where it is.
alter policy agency on requests.alarm
  using (agency = any (app.list('agencies')) or (agency is null and building is null));
-- What each agency is to hear stands at '*' (kernel/core/access.ts, everyAgency).
alter policy agency on kernel.fact using (agency = '*' or agency = any (app.list('agencies')));
