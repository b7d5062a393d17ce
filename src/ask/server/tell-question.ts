import { mayAnywhere } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Fact, Only, QuestionNow, QuestionRow } from '../core/contract.ts'
import type { Cut } from '../core/cuts.ts'
import type { SourceCode } from '../core/elsewhere.ts'
import { grants } from '../core/grants.ts'
import { officesOf, sayFact } from './fact-answers.ts'
import { questionRow } from './list-questions.ts'
import { resultsOf } from './question-results.ts'
import { sayKnown } from './say-known.ts'
import { budgetsOf } from './read-budget.ts'
import { type KnownAnswer, readOffers } from './read-offers.ts'
import { targetCounts } from './target-things.ts'

/** One question whole, as far as its reader may know: a draft, and what it was answered by, is head office’s. */
export const tellQuestion = async (asking: Asking, id: string): Promise<QuestionNow | undefined> => {
  const { db, actor, now } = asking
  const isHq = ofRole(actor.role).desk === 'hq'
  const question = await questionRow(db, id, { directorate: actor.directorate, now, seesDrafts: true })
  if (!question || (!isHq && !question.way)) return undefined
  const offices = await officesOf(db)
  const asked = await askedOf(db, id)
  const isOwn = question.isMine && mayAnywhere(grants, 'ask', actor)
  const isDraft = question.state === 'draft' && isHq
  const results =
    asked && (await resultsOf(db, id, asked, { now, isSample: question.way === 'sample', offices }))
  const budgets = isHq ? await budgetsOf(db, Number(dayOf(now).slice(0, 4)), actor.directorate) : []
  return {
    question,
    ...(isDraft ? await offersAt(asking, question, offices) : { facts: [], known: [], sources: [] }),
    met: question.state === 'met' ? await metOf(asking, id, offices) : null,
    asked: asked ?? null,
    whole: results?.whole ?? null,
    results: results?.results ?? [],
    targets: isDraft ? await targetCounts(db, dayOf(now)) : [],
    agencies: isDraft ? await agenciesOf(db) : [],
    budget: budgets.find(({ directorate }) => directorate === question.directorate) ?? null,
    can: {
      launch: isOwn && question.state === 'draft',
      stop: isOwn && question.state === 'running',
      conclude: isOwn && question.state === 'ended' && question.endedAt !== null,
    },
  }
}

const agenciesOf = (db: Db): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`select a.id, a.name from estate.office a where a.kind <> 'hq' order by a.name`)

const sourceOf = ({ say }: Asking, code: SourceCode) => ({
  code,
  title: say(`source.${code}`),
  why: say(`source.${code}.why`),
})

const offersAt = async (
  asking: Asking,
  { words, step }: QuestionRow,
  offices: ReadonlyMap<string, string>,
): Promise<Pick<QuestionNow, 'facts' | 'known' | 'sources'>> => {
  const { facts, known, derived, acts } = await readOffers(asking.db, words, asking.now)
  const said: Fact[] = []
  if (step === 'facts')
    for (const fact of facts)
      said.push(...[await sayFact(asking, fact, offices)].filter((one) => one !== undefined))
  const codes = step === 'derived' ? derived : step === 'acts' ? acts : []
  return {
    facts: said,
    known: step === 'facts' ? known.map((one) => sayKnown(asking, one)) : [],
    sources: codes.map((code) => sourceOf(asking, code)),
  }
}

type Met = { by: string; code: string; cut: Cut | null; only: Only | null }

const metOf = async (
  asking: Asking,
  id: string,
  offices: ReadonlyMap<string, string>,
): Promise<QuestionNow['met']> => {
  const { db } = asking
  const met = await db.row<Met>(sql`
    select q.met_by as by, q.met_code as code, q.met_cut as cut, q.met_only as only from ask.question q where q.id = ${id}`)
  if (!met) return null
  const { by, code, cut, only } = met
  const fact = by === 'fact' ? await sayFact(asking, { code, by: cut, only: only ?? {} }, offices) : undefined
  const known = by === 'known' ? await knownOf(db, code) : undefined
  return {
    fact: fact ?? null,
    known: known ? sayKnown(asking, known) : null,
    source: by === 'derived' || by === 'act' ? sourceOf(asking, code as SourceCode) : null,
  }
}

const knownOf = (db: Db, id: string): Promise<KnownAnswer | undefined> =>
  db.row<KnownAnswer>(sql`
    select p.id, p.directorate, p.asked, p.reply, app.iso(p.kept_at) as "keptAt" from knowledge.known_answer p where p.id = ${id}`)

const askedOf = (db: Db, id: string): Promise<NonNullable<QuestionNow['asked']> | undefined> =>
  db.row(sql`
    select q.target, q.answer, q.choices, array(select a.name from estate.office a where a.id = any (q.agencies) order by a.name) as agencies,
      q.population, q.margin::float8 as margin
    from ask.question q where q.id = ${id} and q.launched_at is not null`)
