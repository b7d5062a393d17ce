import { everyAgency, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Fact, refuse } from '../../../kernel/core/command.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Call, hearCall, isMissed, type KnownByCall, newsOfCall } from '../../core/calls/hear-call.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { callOf, knownByCall, saveCall, saveSpokenTo } from './call-store.ts'

type HeardCall = { call: Call | undefined; known: KnownByCall }
type CallFact = Extract<Fact, { type: `call.${string}` }>

const eventOf = ({ extensions, ...event }: Commands['call.hear']) => ({ ...event, extensions, external: '' })

const factsOf = (
  { call, known }: HeardCall,
  data: Commands['call.hear'],
  subject: string,
  now: string,
): CallFact[] => {
  const after = hearCall(call, eventOf(data), known, now)
  const { direction } = after
  const told = { subject, audience: 'staff' as const, place: { agency: after.agency ?? everyAgency } }
  return newsOfCall(call, after).map((news) =>
    news === 'ended'
      ? { ...told, type: 'call.ended', data: { direction, missed: isMissed(after) } }
      : { ...told, type: `call.${news}`, data: { direction } },
  )
}

/** What becomes of calls: what a switchboard tells, and what a person says of it. */
export const callHandlers: Record<string, Handler> = {
  'call.hear': handler<HeardCall, Commands['call.hear']>({
    data: commands['call.hear'],
    gather: async (db, { subject, data }) => ({
      call: await callOf(db, subject),
      known: await knownByCall(db, data.extensions, data.number),
    }),
    decide: (heard, { subject, data }, { actor, now }) =>
      mayAnywhere(grants, 'hearCall', actor) ? factsOf(heard, data, subject, now) : refuse('not_yours'),
    save: async (db, _, { call, known }, { subject, data }, { now }) => {
      const after = hearCall(call, eventOf(data), known, now)
      await saveCall(db, subject, after)
      if (after.answeredAt && !call?.answeredAt) await saveSpokenTo(db, after.number, after.answeredAt)
    },
  }),
  'call.settle': handler<{ number: string; agency: string | null } | undefined, Commands['call.settle']>({
    data: commands['call.settle'],
    gather: (db, { subject }) => missedCall(db, subject),
    decide: (call, { subject }, { actor }) => {
      if (!mayAnywhere(grants, 'settleCall', actor)) return refuse('not_yours')
      if (!call) return refuse('not_found')
      const place = { agency: call.agency ?? everyAgency }
      return [{ type: 'call.settled', subject, data: {}, audience: 'staff', place }]
    },
    save: async (db, _, call, __, { at }) => void (await saveSpokenTo(db, call?.number ?? '', at)),
  }),
  // An extension is no fact: nobody else hears of it.
  'line.set': handler<null, Commands['line.set']>({
    data: commands['line.set'],
    gather: () => Promise.resolve(null),
    decide: (_, { subject }, { actor }) =>
      mayAnywhere(grants, 'answerCalls', actor) && subject === actor.id ? [] : refuse('not_yours'),
    save: async (db, _, __, { subject, data }, { at }) => {
      const extension = data.extension.trim()
      await db.run(
        extension
          ? sql`
              insert into channels.line (person, extension, at) values (${subject}, ${extension}, ${at})
              on conflict (person) do update set extension = excluded.extension, at = excluded.at`
          : sql`delete from channels.line where person = ${subject}`,
      )
    },
  }),
}

// Behind the actor's wall: a call of another agency is not there.
const missedCall = (db: Db, id: string): Promise<{ number: string; agency: string | null } | undefined> =>
  db.row(sql`
    select c.number, c.agency from channels.call c
    where c.id = ${id} and c.direction = 'in' and c.answered_at is null and c.ended_at is not null and c.back_at is null`)
