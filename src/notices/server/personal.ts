import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { forget, forgetOld } from './store.ts'

/** What was written to people. */
export const personal: readonly Personal[] = [
  {
    table: 'notices.mail',
    person: {
      to_person: 'whom it was written to',
      to_address: 'her mailbox',
      address: 'her name and dwelling, on a letter',
      subject: 'what was said',
      body: 'what was said',
      problem: 'what a mail server answered, her mailbox with it',
      asked_by: 'who asked for the letter',
      code: 'by which her answer finds its thread',
    },
    export: {
      kind: 'mails',
      ask: (id) => sql`
        select json_build_object('to', to_address, 'subject', subject, 'body', body, 'madeAt', made_at, 'sentAt', sent_at) as row
        from notices.mail where to_person = ${id} and erased_at is null order by made_at`,
      hidden: ['subject', 'body'],
      goes: {
        all: (id) =>
          sql`select count(*)::int as n from notices.mail where to_person = ${id} and erased_at is null`,
      },
    },
    erase: (db, { person, at }) => forget(db, person, at),
    keep: { until: 'thirteen months: that something was sent stays', forget: forgetOld },
  },
  {
    table: 'notices.poster',
    person: { by_person: 'who put it up' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'what hung in which hall',
  },
]

export const impersonal: Impersonal = {
  'codes of lists that the rules close': { 'notices.mail': ['template', 'lang', 'answering'] },
  'how a gateway calls what it was handed': { 'notices.mail': ['external'] },
  'why it did not arrive (RFC 3463, or a code)': { 'notices.mail': ['failure'] },
  'what was asked: an order, and times of it': { 'notices.mail': ['asked'] },
  'what tells it: a fact of the journal': { 'notices.mail': ['fact'] },
  'what is told to everybody who passes': { 'notices.poster': ['title', 'body'] },
}
