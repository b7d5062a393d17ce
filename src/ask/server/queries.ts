import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { catalogueAt } from './catalogue/catalogue.ts'
import { toldMeasures } from './catalogue/told-measures.ts'
import { officesOf, sayFact, tellFact } from './fact-answers.ts'
import { listQuestions } from './list-questions.ts'
import { pointsIn } from './phone-points.ts'
import { tellAsked } from './tell-asked.ts'
import { tellQuestion } from './tell-question.ts'
import { unusedOf } from './question-store.ts'
import { budgetsOf } from './read-budget.ts'
import { readOffers } from './read-offers.ts'
import { priceOf } from './read-price.ts'
import { strangeAgency } from './target-things.ts'
import { sayKnown } from './say-known.ts'

const yearOf = (now: string): number => Number(dayOf(now).slice(0, 4))

/** What may be asked of questions. */
export const queries: Record<string, Answer> = {
  'ask.find': answer<Queries['ask.find']['input']>({
    ...asked['ask.find'],
    answer: async (asking, { words }) => {
      const { db, actor, now } = asking
      if (!mayAnywhere(grants, 'readFacts', actor)) return refuse('not_yours')
      if (!words.trim()) return { facts: [], known: [] }
      const offices = await officesOf(db)
      const { facts, known } = await readOffers(db, words, now)
      const said = []
      for (const fact of facts) said.push(await sayFact(asking, fact, offices))
      return {
        facts: said.filter((fact) => fact !== undefined),
        known: known.map((one) => sayKnown(asking, one)),
      }
    },
  }),
  'ask.fact': answer<Queries['ask.fact']['input']>({
    ...asked['ask.fact'],
    answer: async (asking, { measure, by, only = {} }) => {
      if (!mayAnywhere(grants, 'readFacts', asking.actor)) return refuse('not_yours')
      return (await tellFact(asking, { code: measure, by, only })) ?? refuse('unknown_fact')
    },
  }),
  'ask.catalogue': answer({
    ...asked['ask.catalogue'],
    answer: async ({ db, actor, now, say }) => {
      if (!mayAnywhere(grants, 'readFacts', actor)) return refuse('not_yours')
      const measures = [...catalogueAt(now), ...toldMeasures].map(({ code, by, gamed, source }) => ({
        code,
        title: say(`measure.${code}`),
        readFrom: say(`from.${source}`),
        cuts: by.map((cut) => say(`cut.${cut}`)),
        gamed: say(`gamed.${gamed}`),
        counter: say(`counter.${gamed}`),
      }))
      const passed = mayAnywhere(grants, 'ask', actor)
        ? await db.rows<Queries['ask.catalogue']['output']['passed'][number]>(sql`
            select q.words, p.step, array(select jsonb_array_elements_text(p.offered)) as offered, app.iso(p.at) as at
            from ask.passed_step p join ask.question q on q.id = p.question order by p.at desc, q.id limit 200`)
        : []
      return {
        measures,
        passed: passed.map((row) => ({ ...row, offered: row.offered.map((code) => sayOffered(say, code)) })),
      }
    },
  }),
  'ask.list': answer({
    ...asked['ask.list'],
    answer: async ({ db, actor, now }) => {
      if (!mayAnywhere(grants, 'readAsked', actor)) return refuse('not_yours')
      const mayAsk = mayAnywhere(grants, 'ask', actor)
      const seesDrafts = ofRole(actor.role).reach === 'all'
      return {
        ...(await listQuestions(db, { directorate: actor.directorate, now, seesDrafts })),
        budgets: ofRole(actor.role).desk === 'hq' ? await budgetsOf(db, yearOf(now), actor.directorate) : [],
        can: {
          ask: mayAsk && actor.directorate !== undefined,
          set: mayAnywhere(grants, 'setHours', actor),
        },
        unused: mayAsk ? ((await unusedOf(db, actor.directorate, now)) ?? null) : null,
      }
    },
  }),
  'ask.question': answer<Queries['ask.question']['input']>({
    ...asked['ask.question'],
    // Sums are counted over all points, of which a reader sees those before her alone; a draft is head office’s.
    beyond: true,
    answer: async (asking, { id }) => {
      if (!mayAnywhere(grants, 'readAsked', asking.actor)) return refuse('not_yours')
      return (await tellQuestion(asking, id)) ?? refuse('not_found')
    },
  }),
  'ask.price': answer<Queries['ask.price']['input']>({
    ...asked['ask.price'],
    answer: async ({ db, actor, now, settings }, { target, answer: kind, agencies, margin }) => {
      if (!mayAnywhere(grants, 'ask', actor)) return refuse('not_yours')
      const strange = await strangeAgency(db, agencies)
      if (strange !== undefined) return refuse('unknown_agency', { agency: strange })
      const price = await priceOf(db, { target, answer: kind, agencies, margin, today: dayOf(now) })
      const budgets = await budgetsOf(db, yearOf(now), actor.directorate)
      return {
        ...price,
        tariff: settings.hourCost ?? null,
        budget: budgets.find(({ isMine }) => isMine) ?? null,
      }
    },
  }),
  'ask.told': answer({
    ...asked['ask.told'],
    answer: async (asking) =>
      mayAnywhere(grants, 'readAsked', asking.actor) ? tellAsked(asking) : refuse('not_yours'),
  }),
  'ask.points': answer({
    ...asked['ask.points'],
    answer: async (asking) =>
      mayAnywhere(grants, 'answer', asking.actor) ? pointsIn(asking) : refuse('not_yours'),
  }),
}

const sayOffered = (say: Asking['say'], code: string): string => {
  for (const stem of ['measure', 'source']) {
    const said = say(`${stem}.${code}` as never)
    if (said !== `${stem}.${code}`) return said
  }
  return code
}
