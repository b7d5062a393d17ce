import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { forgetOldSettlements } from './account/forget-settlements.ts'
import { forgetProxies } from './past/proxy-store.ts'
import { forgetOldInspections } from './forget-inspections.ts'

const evidence =
  'both parties may need it for three years after the lease (loi 89-462, art. 7-1): it goes then'

/** What its tables hold of people: who came and who left, what they said, and how they signed. */
export const personal: readonly Personal[] = [
  {
    table: 'inspections.inspection',
    person: {
      household: 'whose lease begins or ends',
      held_by: 'who holds it',
      device: 'the mark of the phone or tablet that holds it',
      head: 'the tenants by their names',
      record: 'what was found in their home, and their names',
    },
    export: {
      kind: 'inspections',
      ask: (person) => sql`
        select json_build_object('kind', i.kind, 'at', app.iso(i.at), 'state', i.state, 'record', i.record, 'hash', i.hash,
          'found', case when i.record is null then (select json_agg(json_build_object('what', f.kind, 'found', f.found))::text
            from inspections.finding f where f.inspection = i.id and f.found is not null) end,
          'signature', (select json_agg(s.signed || jsonb_build_object('party', s.party) order by s.place)::text
            from inspections.signature s where s.inspection = i.id and s.signed ->> 'name' = p.name),
          'addenda', (select json_agg(json_build_object('at', app.iso(a.at), 'words', a.words, 'heating', a.heating,
              'byHerself', a.by_person = p.id) order by a.at, a.id)::text
            from inspections.addendum a where a.inspection = i.id)) as row
        from inspections.inspection i join people.reachable p on p.household = i.household
        where p.id = ${person} order by i.at`,
      hidden: ['record', 'found', 'addenda'],
    },
    erase: evidence,
    keep: { until: 'three years after the lease', forget: forgetOldInspections },
  },
  {
    table: 'inspections.finding',
    person: {
      found: 'words of who was there, a new address',
      part: 'a room, a meter, or the inspection itself',
    },
    export: { in: 'inspections' },
    erase: evidence,
    keep: 'with the inspection',
  },
  {
    table: 'inspections.signature',
    person: {
      signed: 'name, strokes of a signature, why it was refused',
      party: 'for which side',
    },
    // A tenant’s own copy of what was signed, as it was sealed.
    export: {
      kind: 'inspectionPapers',
      ask: (person) => sql`
        select json_build_object('inspection', i.kind, 'on', i.head ->> 'on', 'sha256', i.paper,
          'name', 'etat-des-lieux-' || (i.head ->> 'on') || '.pdf') as row
        from inspections.inspection i join people.reachable p on p.household = i.household
        where p.id = ${person} and i.paper is not null order by i.at`,
      media: 'paper',
    },
    erase: evidence,
    keep: 'with the inspection',
  },
  {
    table: 'inspections.addendum',
    person: {
      by_person: 'who completed it',
      answered_by: 'who answered what was asked',
      words: 'what was found later',
      answer: 'why it was refused, or what is added to it',
      record: 'the same words, as they were hashed',
      photos: 'pictures of a home',
    },
    export: { in: 'inspections' },
    erase: evidence,
    keep: 'with the inspection',
  },
  {
    table: 'inspections.officer_visit',
    person: { told_by: 'who booked it', officer: 'the name of a commissaire de justice' },
    export: { in: 'inspections' },
    erase: evidence,
    keep: 'with the inspection',
  },
  {
    table: 'inspections.heating',
    person: { told_by: 'who said so' },
    export: 'a day in the year of a building says nothing of whoever told it',
    erase: 'a person who is erased is named nowhere by that id',
    keep: 'as long as the building is heated',
  },
  {
    table: 'inspections.picture',
    person: { sha256: 'pictures of a home' },
    export: {
      kind: 'inspectionPhotos',
      ask: (person) => sql`
        select json_build_object('inspection', i.kind, 'on', i.head ->> 'on', 'sha256', q.sha256) as row
        from inspections.picture q join inspections.inspection i on i.id = q.inspection
          join people.reachable p on p.household = i.household
        where p.id = ${person} order by i.at, q.sha256`,
      media: 'photo',
    },
    erase: evidence,
    keep: 'with the inspection',
  },
  {
    table: 'inspections.settlement',
    person: {
      household: 'whose lease ended',
      terms: 'her deposit, rent and arrears',
      statement: 'what she owes, or is owed, and why',
      issued_by: 'who issued it',
    },
    export: {
      kind: 'settlements',
      ask: (person) => sql`
        select json_build_object('state', s.state, 'statement', s.statement, 'dueOn', s.due_on, 'paidOn', s.paid_on) as row
        from inspections.settlement s join people.reachable p on p.household = s.household
        where p.id = ${person} and s.state <> 'open' order by s.issued_on`,
    },
    erase: evidence,
    keep: { until: 'three years after the lease', forget: forgetOldSettlements },
  },
  {
    table: 'inspections.withdrawn_statement',
    person: {
      household: 'whose lease ended',
      statement: 'what was said of what she owes, and taken back',
      issued_by: 'who issued it',
      withdrawn_by: 'who took it back',
    },
    export: { in: 'settlements' },
    erase: evidence,
    keep: 'with the account',
  },
  {
    table: 'inspections.contest',
    person: {
      household: 'whose account',
      words: 'what she holds against it',
      by_person: 'who said so',
      answer: 'what she was answered',
      answered_by: 'who answered',
    },
    export: {
      kind: 'contests',
      ask: (person) => sql`
        select json_build_object('at', app.iso(c.at), 'words', c.words, 'answer', c.answer, 'state', c.state) as row
        from inspections.contest c join people.reachable p on p.household = c.household where p.id = ${person} order by c.at`,
      hidden: ['words', 'answer'],
    },
    erase: evidence,
    keep: 'with the account',
  },
  {
    table: 'inspections.proxy',
    person: {
      person: 'who acts for a tenant',
      name: 'how that one is called',
      tenant: 'for whom',
      lease: 'whose lease',
      household: 'whose lease',
      told_by: 'who said so',
    },
    export: {
      kind: 'proxies',
      ask: (person) => sql`
        select json_build_object('since', app.iso(x.told_at), 'until', app.iso(x.ended_at), 'actsForYou', x.tenant = ${person}) as row
        from inspections.proxy x where x.tenant = ${person} or x.person = ${person} order by x.told_at`,
    },
    erase: (db, { person }) =>
      db.run(sql`delete from inspections.proxy where tenant = ${person} or person = ${person}`),
    keep: { until: 'three years after the lease', forget: forgetProxies },
  },
  {
    table: 'inspections.forwarding',
    person: {
      household: 'whose lease ended',
      address: 'where she lives now',
      told_by: 'who said so',
    },
    export: {
      kind: 'forwardings',
      ask: (person) => sql`
        select json_build_object('address', f.address, 'paidBy', f.way, 'toldAt', app.iso(f.told_at)) as row
        from inspections.forwarding f join people.reachable p on p.household = f.household where p.id = ${person}`,
    },
    erase: evidence,
    keep: 'with the account',
  },
  {
    table: 'inspections.flaw_choice',
    person: { by_person: 'who said it', choice: 'a price, a day and its proof, of a home' },
    export: { in: 'settlements' },
    erase: evidence,
    keep: 'with the account',
  },
  {
    table: 'inspections.wear_grid',
    person: { told_by: 'who brought it', confirmed_by: 'who answers for it' },
    export: 'what stands in it is of no person',
    erase:
      'who answers for a grid is part of what it is worth; a person who is erased is named nowhere by that id',
    keep: 'as long as leases are under it',
  },
]

export const impersonal: Impersonal = {
  'codes and ids of the house': {
    'inspections.inspection': ['kind', 'state', 'rooms', 'seal'],
    'inspections.finding': ['kind', 'act'],
    'inspections.addendum': ['state', 'seal'],
    'inspections.heating': ['starts'],
  },
  'a hash, and a file of the house that goes with the record': {
    'inspections.inspection': ['hash', 'paper'],
    'inspections.settlement': ['hash'],
    'inspections.addendum': ['hash', 'paper'],
    'inspections.withdrawn_statement': ['hash'],
  },
  'the id of a difference, and of the price line that mends it': {
    'inspections.flaw_choice': ['flaw'],
    'inspections.contest': ['flaw'],
    'inspections.ordered_flaw': ['flaw', 'price_line'],
  },
  'the text of a collective agreement, and where it was read': {
    'inspections.wear_grid': ['name', 'source', 'age_rule', 'wear_rows', 'agreement'],
  },
  'what a dwelling is made of, and since which year': {
    'inspections.finish': ['room', 'element', 'material', 'condition'],
  },
}
