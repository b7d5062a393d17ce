/** A row of a grid of wear: of what, how long it lives, how long it is as good as new, what each year takes, what is always left. */
export type WearRow = {
  /** the grid’s own code of the element */
  element: string
  /** as the agreement calls it */
  name: string
  /** whole years */
  life: number
  free: number
  /** hundredths of the price */
  yearly: number
  residual: number
}

/** How a year that is not over counts. */
export type AgeRule = 'completedYears'

/** A version of a grid: data with its source and the day of which it is told. `isConfirmed`: somebody answers for it by name. */
export type WearGrid = {
  id: string
  name: string
  source: string
  asOf: string
  ageRule: AgeRule
  isConfirmed: boolean
  rows: readonly WearRow[]
}

/**
 * The tenant’s share of the price of what must be made good, in hundredths: the residual once the element has lived its life, else what is
 * left after the yearly part of each year beyond those that are free; never under the residual (loi 89-462, art. 7-1 and 7 d; décret
 * 2016-382, art. 4).
 */
export const wearShare = ({ life, free, yearly, residual }: WearRow, age: number): number =>
  age >= life ? residual : Math.max(residual, 100 - yearly * Math.max(0, age - free))

/** Completed years from a day to another (`YYYY-MM-DD`); none before the first is over. */
export const completedYears = (from: string, to: string): number => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return Math.max(0, years - (to.slice(5) < from.slice(5) ? 1 : 0))
}

/**
 * The age of an element when the keys come back. Nobody knows since when it is so: it is older than its life, and that is said
 * (`isKnown`), for who lets must prove what he asks.
 */
export const ageOf = (
  row: WearRow,
  since: string | null,
  keysBackOn: string,
): { age: number; isKnown: boolean } =>
  since === null
    ? { age: row.life, isKnown: false }
    : { age: completedYears(since, keysBackOn), isKnown: true }
