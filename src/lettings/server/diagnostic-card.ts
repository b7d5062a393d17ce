import { can, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import {
  diagnosticKinds,
  diagnosticLastDay,
  diagnosticLives,
  type DiagnosticLack,
  type DiagnosticPaper,
  isLettableClass,
  lackingOn,
} from '../core/diagnostics/diagnostic-lives.ts'
import { grants } from '../core/grants.ts'
import { isPaperDemanded } from '../core/void/keep-void.ts'
import { openVoidOf, papersOf, voidPlace } from './void-state.ts'

type DiagnosticCard = Queries['diagnostic.card']['output']

/** The papers of a dwelling for a lease of a day, whether or not it is empty. */
export const diagnosticCard = answer({
  ...queries['diagnostic.card'],
  answer: async ({ db, actor, now }, { unit, on }: Queries['diagnostic.card']['input']) => {
    if (!mayAnywhere(grants, 'readVoids', actor)) return refuse('not_yours')
    const place = await voidPlace(db, unit)
    if (!place || !can(grants, 'readVoids', actor, place)) return refuse('not_found')
    const papers = await papersOf(db, [unit])
    const day = on ?? dayOf(now)
    const open = await openVoidOf(db, unit)
    const lacks = lackingOn(day, place.built, papers)
    return {
      unit,
      ref: place.ref,
      door: place.door,
      storey: place.storey,
      building: { id: place.building, name: place.buildingName },
      day,
      diagnostics: diagnosticRows(papers, lacks, place.built, day),
      lacks,
      isLettable: isLettableClass(day, papers),
      isDemanded: isPaperDemanded(day, open?.leaseEnds, dayOf(now)),
      owesAnswer: open !== undefined && day > open.leaseEnds && (await owesAnswer(db, open.id)),
      can: { diagnostic: can(grants, 'recordDiagnostic', actor, place) },
    } satisfies DiagnosticCard
  },
})

const owesAnswer = async (db: Db, id: string): Promise<boolean> =>
  (await db.row(
    sql`select 1 from lettings.remark r where r.void = ${id} and r.answered_at is null limit 1`,
  )) !== undefined

/** A row a paper that a dwelling needs or has: whether it holds on a day (`lacks`: of that day), and by which law. */
export const diagnosticRows = (
  papers: readonly DiagnosticPaper[],
  lacks: readonly DiagnosticLack[],
  built: number | null,
  day: string,
): DiagnosticCard['diagnostics'] =>
  diagnosticKinds.flatMap((kind) => {
    const paper = papers.find((each) => each.kind === kind)
    const { needed, source: law } = diagnosticLives[kind]
    if (!paper && !needed(built, Number(day.slice(0, 4)))) return []
    return [
      {
        kind,
        doneOn: paper?.doneOn ?? null,
        found: paper?.found ?? null,
        until: paper ? diagnosticLastDay(paper) : null,
        why: lacks.find((lack) => lack.kind === kind)?.why ?? null,
        law,
      },
    ]
  })
