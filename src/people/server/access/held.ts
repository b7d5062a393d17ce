import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'

/**
 * One question a kind of thing that we hold; each gives a list of objects. Secrets (tokens, the seal of a password) stay here.
 * `hidden`: the keys whose text may name others.
 */
type Kind = { ask: (id: string) => RawBuilder<{ row: Row }>; hidden?: readonly string[] }
export type Row = Record<string, unknown>

export const kinds: Record<string, Kind> = {
  person: {
    ask: (id) => sql`
      select json_build_object('kind', kind, 'firstName', first_name, 'lastName', last_name, 'phone', phone, 'email', email,
        'lang', lang, 'toldBy', told_by, 'notices', notices,
        'agency', (select a.name from estate.agency a where a.id = p.agency), 'erasedAt', erased_at) as row
      from people.person p where id = ${id}`,
  },
  tenancies: {
    ask: (id) => sql`
      select json_build_object('dwelling', u.ref, 'address', b.address, 'starts', t.starts, 'ends', t.ends, 'rentCents', r.monthly) as row
      from people.person p join people.tenancy t on t.household = p.household
        left join estate.unit u on u.id = t.unit left join estate.building b on b.id = u.building
        left join people.rent r on r.tenancy = t.id
      where p.id = ${id} order by t.starts`,
  },
  work: {
    ask: (id) => sql`
      select json_build_object('role', role, 'agencies', agencies, 'directorate', directorate, 'job', job, 'active', active,
        'buildings', array(select b.name from people.patch k join estate.building b on b.id = k.building where k.caretaker = person)) as row
      from people.staff where person = ${id}`,
  },
  alerts: {
    ask: (id) => sql`
      select json_build_object('code', code, 'until', until, 'since', at) as row from people.alert where person = ${id} order by at`,
  },
  requests: {
    ask: (id) => sql`
      select json_build_object('no', no, 'nature', nature, 'status', status, 'urgency', urgency, 'filedAt', filed_at,
        'closedAt', closed_at, 'closure', closure, 'door', extra ->> 'door', 'access', extra ->> 'access') as row
      from requests.request where requester = ${id} order by filed_at`,
  },
  // Where she called for somebody else: as she was noted then, and nothing of whom she called for.
  calls: {
    ask: (id) => sql`
      select json_build_object('request', r.no, 'name', c.name, 'tie', c.tie, 'phone', c.phone, 'email', c.email, 'at', r.filed_at) as row
      from requests.caller c join requests.request r on r.id = c.request join people.person p on p.id = ${id}
      where c.person = p.id or (p.email <> '' and lower(c.email) = lower(p.email))
        or (length(p.digits) >= 9 and right(regexp_replace(c.phone, '[^0-9]', '', 'g'), 9) = right(p.digits, 9))
      order by r.filed_at`,
  },
  visits: {
    ask: (id) => sql`
      select json_build_object('request', r.no, 'firm', f.name, 'starts', a.starts, 'ends', a.ends, 'state', a.state) as row
      from contractors.appointment a join requests.request r on r.id = a.request left join contractors.firm f on f.id = a.firm
      where r.requester = ${id} and a.state in ('fixed', 'kept', 'missed') order by a.starts`,
  },
  // All that was said in her threads, the internal notes with it: they are about her. Another tenant's words are that tenant's.
  words: {
    ask: (id) => sql`
      select json_build_object('request', r.no, 'byHerself', w.author is not distinct from ${id}::uuid, 'role', w.author_role,
        'audience', w.audience, 'words', w.body, 'at', w.at, 'until', w.expires_at) as row
      from requests.words w join requests.request r on r.id = w.request
      where (r.requester = ${id} or w.author = ${id}) and w.erased_at is null and w.body <> ''
        and (w.author = ${id} or w.author_role <> 'tenant') order by w.at`,
    hidden: ['words'],
  },
  photos: {
    ask: (id) => sql`
      select json_build_object('request', r.no, 'sha256', f.sha256, 'at', f.at) as row
      from requests.photo f join requests.request r on r.id = f.request where f.by_person = ${id} order by f.at`,
  },
  sounds: {
    ask: (id) => sql`
      select json_build_object('request', r.no, 'sha256', s.sha256, 'at', s.at) as row
      from requests.sound s join requests.request r on r.id = s.request where s.by_person = ${id} order by s.at`,
  },
  mails: {
    ask: (id) => sql`
      select json_build_object('to', to_address, 'subject', subject, 'body', body, 'madeAt', made_at, 'sentAt', sent_at) as row
      from notices.mail where to_person = ${id} and erased_at is null order by made_at`,
    hidden: ['subject', 'body'],
  },
  account: {
    ask: (id) => sql`
      select json_build_object('login', login, 'password', password is not null) as row from people.account where person = ${id}`,
  },
  sessions: {
    ask: (id) => sql`
      select json_build_object('how', how, 'device', device, 'startedAt', started_at, 'seenAt', seen_at) as row
      from people.session where person = ${id} order by started_at`,
  },
  phones: {
    ask: (id) => sql`
      select json_build_object('name', name, 'madeAt', made_at, 'seenAt', seen_at, 'revokedAt', revoked_at, 'why', why) as row
      from field.device where person = ${id} order by made_at`,
  },
  heldActs: {
    ask: (id) => sql`
      select json_build_object('type', type, 'sent', command, 'at', at, 'receivedAt', received_at, 'settledAt', settled_at, 'how', how)
        as row
      from field.held where person = ${id} order by at`,
  },
  links: {
    ask: (id) => sql`
      select json_build_object('purpose', purpose, 'madeAt', made_at, 'expiresAt', expires_at, 'usedAt', used_at) as row
      from kernel.link where person = ${id} order by made_at`,
  },
  journal: {
    ask: (id) => sql`
      select json_build_object('type', type, 'at', at) as row from kernel.fact where actor = ${id} or subject = ${id}
      order by seq desc limit 5000`,
  },
}

/** What one kind holds about her; `hide` takes out of a text what is others'. */
export const heldOf = async (
  db: Db,
  kind: string,
  id: string,
  hide: (text: string) => string,
): Promise<Row[]> => {
  const { ask, hidden = [] } = kinds[kind]!
  const rows = (await db.rows(ask(id))).map(({ row }) => row)
  return rows.map((row) => {
    // What she wrote herself is hers to the letter.
    if (row['byHerself'] === true) return row
    const shown = { ...row }
    for (const key of hidden) if (typeof shown[key] === 'string') shown[key] = hide(shown[key])
    return shown
  })
}
