import { dayOf } from '../../kernel/core/dates.ts'
import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { dropExpired, dropFilesOf, accessFileDays } from './access/access-store.ts'
import { forgetBrowsers, knownDays } from './sign/known-browsers.ts'
import {
  absenceDays,
  dropAbsences,
  dropTurns,
  forgetAbsences,
  forgetTurns,
} from './absence/forget-absences.ts'
import { dropEnded, emptyPerson } from './store.ts'

const house = 'goes with the lease: nobody is named by it alone'
const herOwn = 'her own row in people.person names nobody any more'

/** What is held of persons, their homes, and who signs in. */
export const personal: readonly Personal[] = [
  {
    table: 'people.person',
    person: {
      id: 'she',
      first_name: 'her name',
      last_name: 'her name',
      phone: 'how to reach her',
      email: 'how to reach her',
      household: 'her home',
      search: 'her name, folded',
      digits: 'her telephone, folded',
    },
    export: {
      kind: 'person',
      ask: (id) => sql`
        select json_build_object('kind', kind, 'firstName', first_name, 'lastName', last_name, 'phone', phone, 'email', p.email,
          'lang', lang, 'toldBy', told_by, 'notices', notices,
          'agency', (select a.name from estate.office a where a.id = p.agency), 'erasedAt', erased_at,
          'givenEmail', g.email, 'givenAt', g.at, 'provedAt', g.proved_at) as row
        from people.person p left join people.given_address g on g.person = p.id where p.id = ${id}`,
    },
    erase: (db, { person, at }) => emptyPerson(db, person, at),
    keep: 'while she lives or works here, until she asks to be erased',
  },
  {
    table: 'people.household',
    person: { id: 'those who live together' },
    export: { in: 'tenancies' },
    erase: herOwn,
    keep: 'the history of the dwelling',
  },
  {
    table: 'people.tenancy',
    person: { household: 'whose lease' },
    export: {
      kind: 'tenancies',
      ask: (id) => sql`
        select json_build_object('dwelling', u.ref, 'address', b.address, 'starts', t.starts, 'ends', t.ends, 'rentCents', r.monthly) as row
        from people.person p join people.tenancy t on t.household = p.household
          left join estate.place u on u.id = t.unit left join estate.site b on b.id = u.building
          left join people.rent r on r.tenancy = t.id
        where p.id = ${id} order by t.starts`,
    },
    erase: herOwn,
    keep: 'the history of the dwelling',
  },
  {
    table: 'people.rent',
    person: { tenancy: 'whose rent' },
    export: { in: 'tenancies' },
    erase: house,
    keep: 'the history of the dwelling',
  },
  {
    table: 'people.staff',
    person: { person: 'the colleague', job: 'what she does' },
    export: {
      kind: 'work',
      ask: (id) => sql`
        select json_build_object('role', role, 'agencies', agencies, 'directorate', directorate, 'job', job, 'active', active,
          'buildings', array(select b.name from people.patch k join estate.site b on b.id = k.building where k.caretaker = s.person),
          'changesOn', c.from_day, 'newRole', c.change ->> 'role', 'newAgencies', c.change -> 'agencies', 'newJob', c.change ->> 'job',
          'closes', c.change -> 'active' = 'false') as row
        from people.staff s left join people.planned_change c on c.person = s.person where s.person = ${id}`,
    },
    erase: herOwn,
    keep: 'who had which rights when something was done',
  },
  {
    table: 'people.absence',
    person: { person: 'who is away', stand_in: 'who stands in', by_person: 'who said so' },
    export: {
      kind: 'absences',
      ask: (id) => sql`
        select json_build_object('from', starts, 'until', ends, 'standsIn', stand_in = ${id}) as row
        from people.absence where person = ${id} or stand_in = ${id} order by starts`,
    },
    erase: (db, { person }) => dropAbsences(db, person),
    keep: { until: `${absenceDays} days after its last day`, forget: forgetAbsences },
  },
  {
    table: 'people.turn',
    person: { person: 'who is on call', by_person: 'who said so' },
    export: {
      kind: 'turns',
      ask: (id) => sql`
        select json_build_object('agency', a.name, 'week', t.week, 'part', t.part) as row
        from people.turn t left join estate.office a on a.id = t.agency where t.person = ${id} order by t.week`,
    },
    erase: (db, { person }) => dropTurns(db, person),
    keep: { until: `${absenceDays} days after its week`, forget: forgetTurns },
  },
  {
    table: 'people.patch',
    person: { caretaker: 'who keeps the building' },
    export: { in: 'work' },
    erase: (db, { person }) => db.run(sql`delete from people.patch where caretaker = ${person}`),
    keep: 'while the patch is hers',
  },
  {
    table: 'people.planned_change',
    person: { person: 'whose rights change', change: 'what they will be', by_person: 'who planned it' },
    export: { in: 'work' },
    erase: (db, { person }) => db.run(sql`delete from people.planned_change where person = ${person}`),
    keep: 'until its day',
  },
  {
    table: 'people.alert',
    person: { person: 'whom it is about', by_person: 'who put it up' },
    export: {
      kind: 'alerts',
      ask: (id) => sql`
        select json_build_object('code', code, 'until', until, 'since', at) as row from people.alert where person = ${id} order by at`,
    },
    erase: (db, { person }) => db.run(sql`delete from people.alert where person = ${person}`),
    keep: { until: 'its last day', forget: (db, now) => dropEnded(db, dayOf(now)) },
  },
  {
    table: 'people.account',
    person: { person: 'whose it is', login: 'what she signs in with', password: 'the seal of hers' },
    export: {
      kind: 'account',
      ask: (id) => sql`
        select json_build_object('login', login, 'password', password is not null) as row from people.account where person = ${id}`,
    },
    erase: (db, { person }) => db.run(sql`delete from people.account where person = ${person}`),
    keep: 'while she may sign in',
  },
  {
    table: 'people.session',
    person: { person: 'who is signed in', device: 'from what' },
    export: {
      kind: 'sessions',
      ask: (id) => sql`
        select json_build_object('how', how, 'device', device, 'startedAt', started_at, 'seenAt', seen_at) as row
        from people.session where person = ${id} order by started_at`,
    },
    erase: (db, { person }) => db.run(sql`delete from people.session where person = ${person}`),
    keep: 'twelve hours without use, thirty days at most; those that are over go as she enters again',
  },
  {
    table: 'people.access',
    person: {
      person: 'whom the file is about',
      asked_by: 'who prepared it',
      bytes: 'all that is held of her',
    },
    export: 'the file itself',
    erase: (db, { person }) => dropFilesOf(db, person),
    keep: { until: `${accessFileDays} days; that it was asked for stays known`, forget: dropExpired },
  },
  {
    table: 'people.access_token',
    person: { person: 'whose tool reads', name: 'what she calls it' },
    export: {
      kind: 'keys',
      ask: (id) => sql`
        select json_build_object('name', name, 'madeAt', made_at, 'seenAt', seen_at, 'expiresAt', expires_at) as row
        from people.access_token where person = ${id} order by made_at`,
    },
    erase: (db, { person }) => db.run(sql`delete from people.access_token where person = ${person}`),
    keep: 'a year at most, or until she withdraws it',
  },
  {
    table: 'people.browser',
    person: { person: 'who entered from it', token: 'the hash of a mark in that browser' },
    export: {
      kind: 'browsers',
      ask: (id) => sql`
        select json_build_object('madeAt', made_at, 'seenAt', seen_at) as row from people.browser where person = ${id} order by made_at`,
    },
    erase: (db, { person }) => db.run(sql`delete from people.browser where person = ${person}`),
    keep: { until: `${knownDays} days without an entry`, forget: forgetBrowsers },
  },
  {
    table: 'people.given_address',
    person: {
      person: 'whose address',
      email: 'the address',
      code: 'the hash of a code',
      by_person: 'who gave it',
    },
    export: { in: 'person' },
    erase: (db, { person }) => db.run(sql`delete from people.given_address where person = ${person}`),
    keep: 'while the address is hers',
  },
]

export const impersonal: Impersonal = {
  'codes, of roles, rights and the like': {
    'people.person': ['agency'],
    'people.staff': ['directorate'],
    'people.alert': ['code'],
    'people.session': ['how'],
  },
  'random, or the hash of what is': {
    'people.session': ['token'],
    'people.access_token': ['token'],
  },
  'a letter that was printed': { 'people.given_address': ['letter'] },
}
