import { forgetAnswers, answerDays } from './answer-retention.ts'
import { forgetAttempts } from './attempts.ts'
import { forgetConsulted, keptMonths } from './consultations.ts'
import { forgetFailed } from './forget-failed-jobs.ts'
import { revokeLinks } from './signed-links.ts'
import type { Impersonal, Personal } from './personal.ts'
import { forgetSpent } from './quota.ts'
import { sql } from './sql.ts'

const mark = 'a mark under a key of the house, which leads back to nobody'

/** What the ground floor holds of people. */
export const kernelPersonal: readonly Personal[] = [
  {
    table: 'kernel.signed_link',
    person: {
      person: 'whom it was given to',
      sent_to: 'the mark of her mailbox',
      browser: 'the mark of her browser',
    },
    export: {
      kind: 'links',
      ask: (id) => sql`
        select json_build_object('purpose', purpose, 'madeAt', made_at, 'expiresAt', expires_at, 'usedAt', used_at) as row
        from kernel.signed_link where person = ${id} order by made_at`,
    },
    erase: async (db, { person }) => {
      await revokeLinks(db, person)
      return 0
    },
    keep: 'so that a link of before says that it has expired, and not that it is unknown',
  },
  {
    table: 'kernel.fact',
    person: {
      subject: 'she, where the matter is a person',
      actor: 'who did it',
      household: 'whose home it was',
      data: 'colleagues and persons by their ids; never words',
    },
    export: {
      kind: 'journal',
      ask: (id) => sql`
        select json_build_object('type', type, 'at', at) as row from kernel.fact where actor = ${id} or subject = ${id}
        order by seq desc limit 5000`,
    },
    erase: 'codes and ids stay, so that what happened can be counted: her row names nobody any more',
    keep: 'the history of the house',
  },
  {
    table: 'kernel.answer',
    person: { actor: 'who sent the act', outcome: 'what she was answered' },
    export: 'what she did is in the journal; what a phone was answered is asked again by that phone alone',
    erase: `goes by itself after ${answerDays} days: until then no act of hers is done twice`,
    keep: { until: `${answerDays} days after it was received, and after it was made`, forget: forgetAnswers },
  },
  {
    table: 'kernel.consultation',
    person: { reader: 'the colleague who opened a file', file: 'whose file, where it is a person’s' },
    export: 'names colleagues: read on the server, by whom the landlord has named for data protection',
    erase: `goes by itself after ${keptMonths} months: until then it says who looked`,
    keep: { until: `${keptMonths} months (CNIL: six to twelve)`, forget: forgetConsulted },
  },
  {
    table: 'kernel.attempt',
    person: { key: 'who knocked, and from where, as marks' },
    export: mark,
    erase: mark,
    keep: { until: 'a day after the last try, and until the door opens again', forget: forgetAttempts },
  },
  {
    table: 'kernel.quota_use',
    person: { key: 'who used something up, or from where, as marks' },
    export: mark,
    erase: mark,
    keep: { until: 'a day', forget: forgetSpent },
  },
  {
    table: 'graphile_worker._private_jobs',
    person: {
      payload: 'whom a work to be done is about',
      last_error: 'an address that a mail server refused',
      key: 'ids',
    },
    export: 'work that is about to be done: what it makes is in the file',
    erase: 'goes when it is done',
    keep: { until: 'it is done; a day, where it failed for the last time', forget: forgetFailed },
  },
]

export const kernelImpersonal: Impersonal = {
  'codes, of acts, facts, roles and the like': {
    'kernel.fact': ['type', 'role', 'agency'],
    'kernel.answer': ['type'],
    'kernel.file': ['media'],
  },
  'random, or the hash of something': {
    'kernel.answer': ['hash'],
    'kernel.fact': ['command'],
    'kernel.signed_link': ['token'],
  },
  'a request, or a firm’s order': { 'kernel.signed_link': ['matter'] },
  'what the landlord has set for the house': { 'kernel.setting': ['key', 'value'] },
  'ways in and out, by the names of their programs': { 'kernel.gateway': ['name'] },
  'the files that made these tables': { 'kernel.migration': ['name', 'hash'] },
  'names that the library of jobs gives to its workers, queues and tasks': {
    'graphile_worker._private_job_queues': ['queue_name', 'locked_by'],
    'graphile_worker._private_jobs': ['locked_by', 'flags'],
    'graphile_worker._private_known_crontabs': ['identifier'],
    'graphile_worker._private_tasks': ['identifier'],
  },
}
