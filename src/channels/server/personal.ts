import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { forgetParts } from './text/text-parts.ts'
import { forgetWays } from './way-store.ts'
import { forgetOldPiles } from './letters/pile-store.ts'
import { personalOfCalls } from './calls/call-personal.ts'
import { eraseMessagesOf, forgetOldMessages } from './message-store.ts'
import { impersonalPeers, personalPeers } from './peer/peer-personal.ts'

/** What its tables hold of people: what they sent, as they sent it. */
export const personal: readonly Personal[] = [
  {
    table: 'channels.message',
    person: {
      person: 'who sent it',
      sender: 'her address',
      sender_name: 'her name',
      subject: 'what she wrote',
      words: 'what she wrote',
      whole: 'what she wrote, and what was written before',
      external: 'the name of her message, which may hold her address',
      registered: 'the number of her registered letter',
      people: 'who may have written it',
      papers: 'names of her papers',
      unkept: 'names of her files',
      photos: 'her photos',
      sounds: 'her voice',
      recipient: 'whom a mail of ours did not reach',
      settled_by: 'who placed it',
    },
    export: {
      kind: 'messages',
      ask: (person) => sql`
        select json_build_object('way', channel, 'at', received_at, 'sender', sender, 'subject', subject, 'words', words, 'whole', whole) as row
        from channels.message where person = ${person} and erased_at is null order by received_at`,
      hidden: ['subject', 'words', 'whole'],
      goes: {
        all: (person) =>
          sql`select count(*)::int as n from channels.message where person = ${person} and erased_at is null`,
      },
    },
    erase: async (db, { person, at }) => {
      await eraseMessagesOf(db, person, at)
      return 0
    },
    keep: { until: 'thirteen months: that something came stays', forget: forgetOldMessages },
  },
  {
    table: 'channels.raw',
    person: { bytes: 'all that she sent, as it came' },
    export: { in: 'messages' },
    erase: 'goes with its message',
    keep: 'goes with its message',
  },
  {
    table: 'channels.text_part',
    person: { sender: 'her number', bytes: 'what she wrote' },
    export: { in: 'messages' },
    erase: 'gone within two days',
    keep: { until: 'two days: then it is a message', forget: forgetParts },
  },
  {
    table: 'channels.way',
    person: { party: 'whom it reaches', address: 'her mailbox or her number' },
    export: {
      kind: 'ways',
      ask: (person) => sql`
        select json_build_object('way', kind, 'to', address, 'state', state, 'since', since) as row
        from channels.way where party = ${person} order by kind`,
    },
    erase: async (db, { person }) => {
      await forgetWays(db, person)
      return 0
    },
    keep: 'as long as its person',
  },
  {
    table: 'channels.pile',
    person: { by_person: 'who laid it on the scanner', registered: 'the number of a registered letter' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: { until: 'thirteen months', forget: forgetOldPiles },
  },
  {
    table: 'channels.pile_file',
    person: { name: 'the name of a file', bytes: 'pages of letters, until each is a message' },
    export: { in: 'messages' },
    erase: 'holds nobody whom the house knows: its pages are not read yet',
    keep: 'goes with its pile',
  },
  ...personalOfCalls,
  ...personalPeers,
]

export const impersonal: Impersonal = {
  'what another server says of a mail (RFC 3463)': { 'channels.message': ['status'] },
  'a mail of ours': { 'channels.message': ['about'] },
  'how a gateway calls itself, and what a part of a text is known by': {
    'channels.text_part': ['gateway', 'reference', 'hash'],
  },
  'codes of lists that the rules close': {
    'channels.message': ['channel', 'state', 'why'],
    'channels.way': ['kind', 'state', 'why'],
    'channels.pile': ['way'],
    'channels.pile_file': ['state', 'why'],
    'channels.call': ['direction', 'cause'],
  },
  'where it belongs': {
    'channels.message': ['agency', 'pile'],
    'channels.pile': ['agency'],
    'channels.pile_file': ['pile'],
    'channels.call': ['agency', 'queue'],
  },
  ...impersonalPeers,
  'requests where it may belong': { 'channels.message': ['candidates'] },
}
