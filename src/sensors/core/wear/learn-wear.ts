import { groupRows } from '../../../kernel/core/group-rows.ts'
import { fitWeibull, type Life } from '../survival.ts'
import type { Wear } from './expect-failures.ts'

/** A life as the journal tells it: of which kind and model the thing is. */
export type ThingLife = Life & { kind: string; model: string }

/** What is known of a kind (`model` empty) or of one model of it. `years`: of service seen. */
export type LearntWear = Wear & {
  kind: string
  model: string
  failures: number
  lives: number
  years: number
}

/** Failures below which nothing is said of a model by itself (it counts with its kind), nor of a kind. */
export const fewestFailures = 10

/** What the journal teaches of each kind, and of each model that failed often enough to stand alone. */
export const learnWear = (lives: readonly ThingLife[]): LearntWear[] =>
  [...groupRows(lives, ({ kind }) => kind)].flatMap(([kind, ofKind]) => [
    ...learntFrom(ofKind, kind, ''),
    ...[...groupRows(ofKind, ({ model }) => model)].flatMap(([model, ofModel]) =>
      model ? learntFrom(ofModel, kind, model) : [],
    ),
  ])

const learntFrom = (lives: readonly ThingLife[], kind: string, model: string): LearntWear[] => {
  const failures = lives.filter(({ failed }) => failed).length
  if (failures < fewestFailures) return []
  const { shape, scale, spread } = fitWeibull(lives) ?? steadyRate(lives, failures)
  const years = lives.reduce((sum, { from, to }) => sum + to - from, 0) / 365.25
  return [{ kind, model, shape, scale, spread, failures, lives: lives.length, years }]
}

// Where so short a part of their lives was seen that no age shows, things fail at one rate: so many failures in so many days.
const steadyRate = (lives: readonly ThingLife[], failures: number): Wear => ({
  shape: 1,
  scale: lives.reduce((sum, { from, to }) => sum + to - from, 0) / failures,
  spread: { shape: 0, scale: 1 / failures, both: 0 },
})
