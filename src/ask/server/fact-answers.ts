import type { Lang } from '../../kernel/core/access.ts'
import { instantAt, sayWholeDate } from '../../kernel/core/dates.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Fact, Only, Queries } from '../core/contract.ts'
import { type Cut, isBound } from '../core/cuts.ts'
import type { HeldFact } from '../core/find-held.ts'
import { type CatalogueRow, measureOf } from './catalogue/catalogue.ts'
import { type ToldMeasure, toldMeasures } from './catalogue/told-measures.ts'
import { type FactSpan, readRows, readTotal } from './read-fact.ts'
import { sayCutValue, sayValue } from './say-fact.ts'

/** Twelve months until an instant (ISO): over what has a date is counted. */
export const lastYear = (now: string): FactSpan => ({
  from: new Date(Date.parse(now) - 365 * 86_400_000).toISOString(),
  to: now,
})

const isTold = (measure: CatalogueRow | ToldMeasure): measure is ToldMeasure => 'read' in measure

export const findMeasure = (code: string, now: string): CatalogueRow | ToldMeasure | undefined =>
  measureOf(code, now) ?? toldMeasures.find((each) => each.code === code)

export const officesOf = async (db: Db): Promise<Map<string, string>> =>
  new Map(
    (await db.rows<{ id: string; name: string }>(sql`select a.id, a.name from estate.office a`)).map(
      ({ id, name }) => [id, name],
    ),
  )

/** A fact with its value, its date and its source, as it is said; nothing where the catalogue has no such measure. */
export const sayFact = async (
  { db, ask, say, actor, now }: Asking,
  { code, by, only }: HeldFact,
  offices: ReadonlyMap<string, string>,
): Promise<Fact | undefined> => {
  const measure = findMeasure(code, now)
  if (!measure) return undefined
  const value = isTold(measure)
    ? await measure.read(ask)
    : (await readTotal(db, measure, only, lastYear(now))).value
  const dated = !isTold(measure) && measure.of.at !== undefined
  return {
    code,
    title: say(`measure.${measure.code}`),
    said: sayValue(measure.count, value, say, actor.lang),
    period: sayPeriod(say, dated, only, actor.lang),
    readFrom: say(`from.${measure.source}`),
    by,
    only,
    narrowed: Object.entries(only).flatMap(([cut, each]) =>
      isBound(cut) ? [] : [sayCutValue(cut as Cut, each, say, offices)],
    ),
    cuts: measure.by.map((cut) => ({ cut, said: say(`cut.${cut}`) })),
  }
}

// «Du 1er mars au 31 mars 2026»: the last day is counted, and said.
const sayPeriod = (say: Asking['say'], dated: boolean, { from, to }: Only, lang: Lang): string => {
  if (!dated) return say('period.now')
  if (!from || !to) return say('period.year')
  const last = new Date(Date.parse(instantAt(to)) - 1).toISOString()
  return say('period.between', { from: sayWholeDate(instantAt(from), lang), to: sayWholeDate(last, lang) })
}

/** Whether a measure may be narrowed so: by cuts that it has, and to a period where it has dates; days are days. */
export const fitsNarrowing = (measure: CatalogueRow | ToldMeasure, only: Only): boolean =>
  Object.entries(only).every(([key, value]) =>
    isBound(key)
      ? !isTold(measure) &&
        measure.of.at !== undefined &&
        isDay.test(value) &&
        !Number.isNaN(Date.parse(value))
      : measure.by.includes(key as Cut),
  )
const isDay = /^20\d\d-[01]\d-[0-3]\d$/

/** One fact by a cut, with what could bend it. */
export const tellFact = async (
  asking: Asking,
  { code, by, only }: { code: string; by: Cut | undefined; only: Only },
): Promise<Queries['ask.fact']['output'] | undefined> => {
  const { db, say, actor, now } = asking
  const measure = findMeasure(code, now)
  if (!measure || (by && !measure.by.includes(by))) return undefined
  if (!fitsNarrowing(measure, only)) return undefined
  const offices = await officesOf(db)
  const fact = await sayFact(asking, { code, by: by ?? null, only }, offices)
  if (!fact) return undefined
  const rows = by && !isTold(measure) ? await readRows(db, measure, by, only, lastYear(now)) : []
  return {
    fact,
    gamed: say(`gamed.${measure.gamed}`),
    counter: say(`counter.${measure.gamed}`),
    rows: rows
      .filter(({ value }) => value !== null)
      .map(({ row, value, n }) => ({
        label: sayCutValue(by!, row, say, offices),
        said: sayValue(measure.count, value, say, actor.lang),
        value,
        n,
      })),
    withheld: rows.filter(({ value }) => value === null).length,
    atLeast: isTold(measure) ? 1 : measure.atLeast,
    at: now,
  }
}
