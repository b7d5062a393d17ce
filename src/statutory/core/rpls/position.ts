/** What may stand at a position: the greatest length, and of what kind its signs are. */
export type Form = FormName | { codes: readonly string[] }

/** Kinds of signs, but for a list of codes: `day` is `jj/mm/aaaa`, `month` is `mm/aaaa`. */
export const formNames = ['text', 'whole', 'year', 'day', 'month', 'siret'] as const
export type FormName = (typeof formNames)[number]

/**
 * Who can say it. `address` and `dwelling`: the agency of its place, and whoever stands before its door · `heritage`, `finance`,
 * `energy`, `sales`: a service of head office · `leases`: leases and voids, so nobody is asked · `state`: the register itself.
 */
export const knowers = [
  'address',
  'dwelling',
  'leases',
  'heritage',
  'finance',
  'energy',
  'sales',
  'state',
] as const
export type Knower = (typeof knowers)[number]

/** When a line may not leave it empty: never, while the dwelling is in the stock, or whatever became of it. */
export const needs = ['free', 'in_stock', 'always'] as const
export type Need = (typeof needs)[number]

/** One column of the file, by its number in the annex of the arrêté. */
export type Position = { no: number; name: string; most: number; form: Form; knower: Knower; need: Need }

/** The columns of a line in their order: cell n stands at position n + 1. */
export type RplsLine = readonly string[]

/** Why a dwelling left the stock (annex). */
export const exitPosition = 37

/** The cell at a position of the annex, '' where the line is too short. */
export const cellAt = (line: RplsLine, no: number): string => line[no - 1] ?? ''
