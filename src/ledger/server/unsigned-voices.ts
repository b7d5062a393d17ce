import { dayOf } from '../../kernel/core/dates.ts'
import type { Kernel, UnsignedAct } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { unsignedAct } from '../../kernel/server/unsigned-acts.ts'
import { problemOfContest, problemOfVote, type VoiceState } from '../core/contest-question.ts'
import { type Commands, commands } from '../core/contract.ts'
import { fieldIn } from './asked-fields.ts'
import { holdVoice, raisedToday } from './waiting-voices.ts'

/** Why a question is asked, and what it is worth: by nobody in particular. */
export const unsignedVoices: Record<string, UnsignedAct> = {
  'ledger.contest': unsignedAct<Commands['ledger.contest']>({
    data: commands['ledger.contest'],
    take: async (kernel, { field, words }, { actor, now }) => {
      const { database } = kernel
      const state: VoiceState = {
        isAsked: (await fieldIn(kernel, field)) !== undefined,
        answeredOn: await answeredOn(kernel, field),
        raised: raisedToday(database, 'contest', actor, now),
        whole: await namesIn(database.owner, words),
      }
      const no = problemOfContest(state, words, actor, dayOf(now))
      return no ?? holdVoice(kernel, { kind: 'contest', field, words }, actor, now)
    },
  }),
  'ledger.vote': unsignedAct<Commands['ledger.vote']>({
    data: commands['ledger.vote'],
    take: async (kernel, { field, choice }, { actor, now }) => {
      const { database } = kernel
      const isAsked = (await fieldIn(kernel, field)) !== undefined
      const no = problemOfVote({ isAsked, raised: raisedToday(database, 'vote', actor, now) }, actor)
      return no ?? holdVoice(kernel, { kind: 'vote', field, choice }, actor, now)
    },
  }),
}

// An open contest is not answered, whatever was before it.
const answeredOn = async ({ database }: Kernel, field: string): Promise<string | null> =>
  (
    await database.owner.row<{ day: string | null }>(sql`
    select c.answered_on::text as day from ledger.contest c where c.field = ${field}
    order by c.answered_on desc nulls first limit 1`)
  )?.day ?? null

/** People of the house whose whole name stands in words that all will read. */
export const namesIn = async (
  db: Db,
  words: string | undefined,
): Promise<(readonly [first: string, last: string])[]> => {
  if (!words) return []
  const found = await db.rows<{ first: string; last: string }>(sql`
    with said as materialized (select ' ' || app.plain(${words}) || ' ' as flat)
    select p.first_name as first, p.last_name as last from said, people.reachable p
    where p.erased_at is null and length(p.last_name) > 1 and length(p.first_name) > 1
      and strpos(said.flat, ' ' || app.plain(p.last_name) || ' ') > 0
      and strpos(said.flat, ' ' || app.plain(p.first_name) || ' ') > 0 limit 20`)
  return found.map(({ first, last }) => [first, last] as const)
}
