import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { forgetSheets, keptMonths } from './campaign/campaign-store.ts'
import { eraseSheetsOf } from './campaign/sheet-store.ts'

/** Dwellings, years, rents, and which colleague told what; of who lives there, the sheets of surveys until the State has accepted them. */
export const personal: readonly Personal[] = [
  {
    table: 'statutory.told_value',
    person: { by_person: 'who told it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as the declaration of its year',
  },
  {
    table: 'statutory.layout',
    person: { by_person: 'who brought it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as files of its years are read',
  },
  {
    table: 'statutory.sheet',
    person: {
      household: 'the home that is asked',
      person: 'whom of it is written to',
      unit: 'where it is',
    },
    export: {
      kind: 'sheet',
      ask: (person) => sql`
        select json_build_object('at', s.asked_at, 'survey', c.kind, 'year', c.year, 'answeredAt', s.answered_at, 'home', a.home::text, 'people', a.people::text) as row
        from statutory.sheet s join statutory.campaign c on c.id = s.campaign left join statutory.sheet_answer a on a.sheet = s.id
        where s.person = ${person} order by c.year, c.kind`,
      hidden: ['people'],
    },
    erase: (db, { person }) => eraseSheetsOf(db, person),
    keep: {
      until: `the State has accepted the return, or ${keptMonths} months after the campaign: numbers by agency stay`,
      forget: forgetSheets,
    },
  },
  {
    table: 'statutory.sheet_notice',
    person: { notice: 'by which mail or letter she was asked', sheet: 'which sheet' },
    export: 'the mail itself is in her file',
    erase: 'goes with the sheet',
    keep: 'as long as the sheet',
  },
  {
    table: 'statutory.sheet_answer',
    person: { sheet: 'whose home', home: 'its resources and aids', people: 'who lives there' },
    export: { in: 'sheet' },
    erase: 'goes with the sheet',
    keep: 'as long as the sheet',
  },
  {
    table: 'statutory.sheet_form',
    person: { by_person: 'who brought it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as surveys of its years are read',
  },
]

/** Columns that could hold a person, and why they hold none. */
export const impersonal: Impersonal = {
  'a dwelling, by its number and by its line of the register': {
    'statutory.declared_line': ['own_id', 'cells'],
  },
  'a dwelling of which something was told': { 'statutory.asked_value': ['unit', 'field', 'building'] },
  'the columns of a file, of which text': { 'statutory.layout': ['law', 'positions', 'controls'] },
  'the questions and columns of a survey': {
    'statutory.sheet_form': ['kind', 'law', 'questions', 'columns'],
  },
  'codes of lists that the rules close, and days': {
    'statutory.campaign': ['kind', 'remind_on'],
    'statutory.campaign_count': ['campaign', 'agency'],
    'statutory.sheet': ['campaign', 'agency', 'way', 'came_by'],
  },
  'a hash of what only who was asked has': { 'statutory.sheet': ['link'] },
  'codes, amounts and years of a dwelling': {
    'statutory.told_value': ['value'],
    'statutory.heard_value': ['unit', 'value', 'source'],
  },
}
