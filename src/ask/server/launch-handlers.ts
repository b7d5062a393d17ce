import { dayOf } from '../../kernel/core/dates.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { commands } from '../core/contract.ts'
import {
  type LaunchData,
  launchQuestion,
  type Launching,
  mostPoints,
  sizeOf,
} from '../core/launch-question.ts'
import { firstOffer } from './first-offer.ts'
import { questionNow, saveLaunch, unusedOf } from './question-store.ts'
import { budgetOf } from './read-budget.ts'
import { secondsEach } from './read-price.ts'
import { countThings, drawThings, strangeAgency } from './target-things.ts'

type LaunchingNow = Launching & { secondsEach: number; isMeasured: boolean }

const gather = async (
  db: Db,
  { subject, data }: { subject: string; data: LaunchData },
  { actor, now }: { actor: { directorate?: string | undefined; lang: 'fr' | 'en' }; now: string },
): Promise<LaunchingNow> => {
  const question = await questionNow(db, subject)
  const asked = { target: data.target, agencies: data.agencies, today: dayOf(now) }
  const population = await countThings(db, asked)
  const size = Math.min(sizeOf(data, population), mostPoints, population)
  const isLast = question?.step === 'sample' || question?.step === 'campaign'
  return {
    question,
    offered: question && !isLast ? await firstOffer(db, question, now, actor.lang) : undefined,
    unused: await unusedOf(db, question?.directorate, now),
    strange: await strangeAgency(db, data.agencies),
    population,
    points: isLast ? await drawThings(db, subject, size, asked) : [],
    budget: question && (await budgetOf(db, question.directorate, Number(asked.today.slice(0, 4)))),
    ...(await secondsEach(db, data.answer)),
  }
}

const launching = (way: 'sample' | 'campaign'): Handler =>
  handler<LaunchingNow, LaunchData>({
    data: commands[`ask.${way}`],
    gather,
    decide: launchQuestion,
    save: async (db, facts, { population, points, ...price }, { subject, data }, { at }) => {
      if (!facts.length) return
      const { target, answer, agencies, endsOn, choices = [] } = data
      const margin = 'margin' in data ? data.margin : undefined
      const { secondsEach: each, isMeasured } = price
      const asked = { target, answer, agencies, endsOn, margin, choices: answer === 'choice' ? choices : [] }
      await saveLaunch(db, {
        id: subject,
        way,
        ...asked,
        population,
        points,
        secondsEach: each,
        isMeasured,
        at,
      })
    },
  })

/** A question is put into the rounds, by a sample or at all things. */
export const launches: Record<string, Handler> = {
  'ask.sample': launching('sample'),
  'ask.campaign': launching('campaign'),
}
