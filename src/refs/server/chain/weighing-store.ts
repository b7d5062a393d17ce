import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Levels } from '../../core/compare/compare-addresses.ts'
import { knownWeights } from '../../core/weigh/known-weights.ts'
import { learnWeights, type Weights } from '../../core/weigh/learn-sign-weights.ts'
import { signsOf } from '../../core/weigh/signs-of-pair.ts'

/** The weights by which addresses are judged; version 0: those that the house ships. */
export type Weighing = { version: number; answers: number; weights: Weights }

const shippedWeighing: Weighing = { version: 0, answers: 0, weights: knownWeights }

/** The weights that stand. */
export const weighingNow = async (db: Db): Promise<Weighing> =>
  (await db.row<Weighing>(
    sql`select w.version, w.answers, w.weights from refs.weighing w order by w.version desc limit 1`,
  )) ?? shippedWeighing

/**
 * Weights learnt from every answer about addresses, from the shipped ones on: the same answers give the same weights, in any order. It takes
 * a yes and a no to learn from; where nothing changed, the version stays.
 */
export const learnAnew = async (db: Db, at: string): Promise<Weighing> => {
  const now = await weighingNow(db)
  const answered = await db.rows<{ levels: Levels; same: boolean }>(sql`
    select p.levels, p.state = 'same' as same from refs.pair p
    where p.kind = 'entrance' and p.state in ('same', 'not') order by p.id`)
  const isTwoSided = new Set(answered.map(({ same }) => same)).size === 2
  const weights = isTwoSided
    ? learnWeights(
        answered.map(({ levels, same }) => ({ signs: signsOf(levels), same })),
        knownWeights,
      )
    : knownWeights
  if (isSameWeights(weights, now.weights)) return now
  const learnt = { version: now.version + 1, answers: answered.length, weights }
  await db.run(sql`
    insert into refs.weighing (version, answers, weights, at)
    values (${learnt.version}, ${learnt.answers}, ${json(weights)}, ${at})`)
  return learnt
}

const isSameWeights = (a: Weights, b: Weights): boolean => {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
