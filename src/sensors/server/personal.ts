import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { forgetOldReadings } from './forget-readings.ts'
import { forgetTellings } from './telling/telling-store.ts'
import { personalLiftCalls } from './lift-calls/personal-lift-calls.ts'
import { personalUse } from './use/personal-use.ts'

/** What its tables hold of people: who paired a device; and of a dwelling, what its meter says of who lives there. */
export const personal: readonly Personal[] = [
  {
    table: 'sensors.device',
    person: { by_person: 'who paired it', photos: 'pictures of a meter, in a home' },
    export: {
      kind: 'devices',
      ask: (person) => sql`
        select json_build_object('kind', d.kind, 'since', d.since) as row
        from (select kind, since from sensors.device where by_person = ${person}
              union all select coalesce(profile, kind), since from sensors.device_type where by_person = ${person}
              union all select 'reader', since from sensors.reader_layout where by_person = ${person}) d
        order by d.since`,
    },
    erase: (db, { person }) =>
      db.run(sql`update sensors.device set by_person = null where by_person = ${person}`),
    keep: {
      until: 'as long as the place; a dwelling’s hours ten days, its days two years',
      forget: forgetOldReadings,
    },
  },
  {
    table: 'sensors.device_type',
    person: { by_person: 'who told what devices of a profile say' },
    export: { in: 'devices' },
    erase: (db, { person }) =>
      db.run(sql`update sensors.device_type set by_person = null where by_person = ${person}`),
    keep: 'as long as what they say is read so',
  },
  {
    table: 'sensors.reader_layout',
    person: { by_person: 'who told which column is which' },
    export: { in: 'devices' },
    erase: (db, { person }) =>
      db.run(sql`update sensors.reader_layout set by_person = null where by_person = ${person}`),
    keep: 'as long as files with these heads are read so',
  },
  {
    table: 'sensors.telling',
    person: { person: 'whom we told of a leak', household: 'whose home it is', answer: 'what she answered' },
    export: {
      kind: 'leaks',
      ask: (person) => sql`
        select json_build_object('at', t.told_at, 'kind', a.kind, 'answer', t.answer, 'answeredAt', t.answered_at) as row
        from sensors.telling t join sensors.alarm a on a.id = t.alarm where t.person = ${person} order by t.told_at`,
    },
    erase: (db, { person }) => db.run(sql`delete from sensors.telling where person = ${person}`),
    keep: { until: 'two years after the alarm', forget: forgetTellings },
  },
  {
    table: 'sensors.water_price',
    person: { by_person: 'who set it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as what water cost is told',
  },
  {
    table: 'sensors.threshold',
    person: { by_person: 'who accepted it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as days are judged by it',
  },
  {
    table: 'sensors.heating_season',
    person: { by_person: 'who set it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as days are judged by it',
  },
  {
    table: 'sensors.setpoint',
    person: { by_person: 'who set it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as days are judged by it',
  },
  ...personalUse,
  ...personalLiftCalls,
]

/** Columns that could hold a person, and why they hold none. */
export const impersonal: Impersonal = {
  'a number of a device': {
    'sensors.device': ['address', 'replaces', 'origin', 'profile', 'missing', 'delays'],
    'sensors.stranger': ['address'],
    'sensors.unread_message': ['address'],
  },
  'a place of the house, and codes that the rules close': {
    'sensors.device': ['address_kind', 'kind', 'unit', 'asset', 'gateway'],
    'sensors.alarm': ['device', 'kind', 'unit', 'asset', 'spells', 'outcome', 'gateway'],
    'sensors.channel': ['device', 'metric'],
    'sensors.stranger': ['address_kind'],
    'sensors.wear': ['kind', 'model'],
    'sensors.renewal_price': ['kind', 'source'],
    'sensors.device_type': ['profile', 'kind'],
    'sensors.unread_message': ['way', 'problem'],
    'sensors.telling': ['alarm', 'way'],
    'sensors.water_price': ['agency', 'source'],
    'sensors.threshold': ['kind', 'dial', 'bound'],
    'sensors.heating_season': ['building', 'agency', 'starts', 'ends'],
    'sensors.setpoint': ['device'],
    'sensors.month': ['metric'],
    'sensors.charge_year': ['prices'],
    'sensors.study': ['code', 'metrics'],
    'sensors.study_sum': ['study', 'metric'],
    'sensors.study_member': ['sum'],
    'sensors.consent': ['study'],
    'sensors.lift_call': ['building', 'agency'],
    'sensors.lift_told': ['phase', 'came'],
  },
  'a hash of what only who was told has': { 'sensors.telling': ['link'] },
  'the matter that it filed': { 'sensors.alarm': ['request'] },
  'the breakdown of which somebody was called': { 'sensors.lift_told': ['request'] },
  'what rules remember of a meter’s days, read by nobody': {
    'sensors.day': ['memory'],
    'sensors.verdict': ['said'],
  },
  'names that a make gives its values, and its decoder': {
    'sensors.device_type': ['fields', 'codec', 'licence'],
  },
  'how a file of meters is headed': { 'sensors.reader_layout': ['heads', 'columns', 'unit'] },
  'a partner and what it asks for, as head office says it': {
    'sensors.study': ['partner', 'purpose', 'purpose_english'],
  },
  'what a machine sent and could not be read, for a week': { 'sensors.unread_message': ['sample'] },
}
