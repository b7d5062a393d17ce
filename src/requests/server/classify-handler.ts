import { dayOf } from '../../kernel/core/dates.ts'
import { handler } from '../../kernel/server/slice.ts'
import { withAlarm } from '../core/alarm/danger-ringing.ts'
import { calm } from '../core/decide/danger-of-filing.ts'
import { classify } from '../core/decide/direct-request.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import type { Matter } from '../core/request-matter.ts'
import type { UrgencyAnswers } from '../core/urgency-answers.ts'
import { givenTo } from './answers-so-far.ts'
import { knownPlace, matterOf } from './read-matter.ts'
import { saveMoves } from './store.ts'

/** What it is, how urgent and who pays, said anew: weighed at its place, with what was answered so far. */
export const classifyHandler = handler<
  { m: Matter | undefined; place: Awaited<ReturnType<typeof knownPlace>>; given: UrgencyAnswers },
  Commands['request.classify']
>({
  data: commands['request.classify'],
  gather: async (db, { subject, data }, { at }) => {
    const m = await matterOf(db, subject)
    const where = m && { unit: m.unit ?? undefined, building: m.building }
    return {
      m,
      given: m ? await givenTo(db, m.id) : {},
      place:
        where && (await knownPlace(db, where, dayOf(at), { request: m.id, nature: data.nature ?? m.nature })),
    }
  },
  decide: ({ m, place, given }, command, context) =>
    withAlarm(m, classify(place, given)(m, command, context), context),
  save: async (db, facts, { m }, _, context) => {
    if (m) await saveMoves(db, m, facts, context)
  },
})

/** No danger after all: the urgency of what it is comes back. */
export const calmHandler = handler<
  { m: Matter | undefined; place: Awaited<ReturnType<typeof knownPlace>>; given: UrgencyAnswers },
  Commands['request.calm']
>({
  data: commands['request.calm'],
  gather: async (db, { subject }, { at }) => {
    const m = await matterOf(db, subject)
    const where = m && { unit: m.unit ?? undefined, building: m.building }
    const wanted = m && { request: m.id, nature: m.nature }
    return {
      m,
      given: m ? await givenTo(db, m.id) : {},
      place: where && (await knownPlace(db, where, dayOf(at), wanted)),
    }
  },
  decide: ({ m, place, given }, command, context) =>
    withAlarm(m, calm(place, given)(m, command, context), context),
  save: async (db, facts, { m }, _, context) => {
    if (m) await saveMoves(db, m, facts, context)
  },
})
