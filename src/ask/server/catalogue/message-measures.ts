import { sql } from '../../../kernel/server/sql.ts'
import {
  cutsInTime,
  daysBetween,
  type Measure,
  measuresOver,
  middleOf,
  number,
  type Relation,
} from './measure-row.ts'

const messageCuts: Relation['cuts'] = { agency: sql`m.agency`, channel: sql`m.channel` }
const receivedMessages: Relation = {
  from: sql`channels.counted_message m`,
  ...cutsInTime(sql`m.received_at`, messageCuts),
}
const waitingMessages: Relation = { from: receivedMessages.from, cuts: messageCuts }
const isWaiting = sql`m.state in ('intake', 'held', 'failed')`

/** What people send from outside: received, and not yet put into a thread. */
export const messageMeasures = (now: string): Measure[] => [
  ...measuresOver(receivedMessages, [
    [
      'messagesReceived',
      number,
      'channel',
      'courriels mails lettres SMS messages vocaux reçus de locataires boîte générique flux entrant',
      sql`m.state <> 'machine'`,
    ],
  ]),
  ...measuresOver(waitingMessages, [
    [
      'messagesWaiting',
      number,
      'silence',
      'courriels mails lettres non répondus non traités sans réponse en attente boîte générique adresse partagée à classer en souffrance',
      isWaiting,
    ],
    [
      'messagesOverTen',
      number,
      'silence',
      'courriels mails lettres non répondus sans réponse depuis plus de dix jours vieux anciens',
      sql`${isWaiting} and m.received_at < ${now}::timestamptz - interval '10 days'`,
    ],
    [
      'messagesWaitingAge',
      middleOf(daysBetween(sql`m.received_at`, sql`${now}::timestamptz`), 'days'),
      'silence',
      'courriels mails non répondus depuis combien de temps ancienneté plus ancien',
      isWaiting,
    ],
  ]),
]
