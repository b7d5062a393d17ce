import type { Commands, Report } from '../../core/contract.ts'

type Dwellings = Report['dwellings']
export type Rule = Dwellings['rules'][number]
type Confirm = Commands['bim.confirm']

export const keyOf = ({ rule, by }: Pick<Rule, 'rule' | 'by'>): string => `${rule} ${by}`
export const byHand = 'hand '
export const asTyped = 'typed '

/** What may tell the dwellings: the rules that fit; by hand, while that is in use. */
export const rulesOf = ({ rule, rules }: Dwellings): readonly Rule[] =>
  rule && !rules.some((each) => keyOf(each) === keyOf(rule)) ? [...rules, rule] : rules

/** The unit of each dwelling: what somebody chose, else what stands; what nobody knows is left to the house. */
export const pairsOf = (
  found: Dwellings['found'],
  units: ReadonlyMap<string, string | null>,
): Confirm['dwellings'] =>
  found.flatMap(({ key, unit, how }) => {
    const stands = how === 'hand' && !unit ? null : unit?.id
    const said = units.has(key) ? (units.get(key) ?? null) : stands
    return said === undefined ? [] : [{ key, unit: said }]
  })

/** The dwellings of which something was said, but for one that is taken apart: what the house only guessed stays a guess. */
export const saidOf = (
  found: Dwellings['found'],
  units: ReadonlyMap<string, string | null>,
  apart: string,
): Dwellings['found'] => found.filter(({ key, how }) => key !== apart && (how === 'hand' || units.has(key)))
