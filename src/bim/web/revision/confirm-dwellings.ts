import { tryPattern } from '../../../ifc/core/inspect/dwelling-pattern.ts'
import type { Commands, Report } from '../../core/contract.ts'
import type { Groups } from './ManualDwellings.tsx'
import type { WrittenRule } from './RulePattern.tsx'

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

/** How the dwellings are told, before it is confirmed; `units`: by key, nothing for «none of ours»; `picked`: another rule than in use. */
export type DwellingDraft = {
  picked?: string
  units: ReadonlyMap<string, string | null>
  groups: Groups
  written: WrittenRule
}

export const emptyDwellings: DwellingDraft = {
  units: new Map(),
  groups: {},
  written: { rule: 'number', by: '' },
}

type LookedAt = { key: string; inUse: boolean; isHand: boolean; isTyped: boolean }

/** Which rule is looked at: one that was picked, else the one in use, else rooms by hand. */
export const lookedAt = ({ rule }: Dwellings, { picked }: DwellingDraft): LookedAt => {
  const now = rule ? keyOf(rule) : undefined
  const key = picked ?? now ?? byHand
  return { key, inUse: key === now, isHand: key === byHand, isTyped: key === asTyped }
}

/** No dwelling would come of it: no room was put together, or no text is as it was written. */
export const findsNone = (dwellings: Dwellings, draft: DwellingDraft): boolean => {
  const { inUse, isHand, isTyped } = lookedAt(dwellings, draft)
  if (isHand) return !inUse && Object.keys(draft.groups).length === 0
  const { rule, by } = draft.written
  const texts = dwellings.named.map((room) => room[rule])
  return isTyped && tryPattern(by, texts).found.length === 0
}

/** What is confirmed; `apart`: the key of a dwelling whose rooms are none any more. */
export const confirmationOf = (
  { model, dwellings }: Report,
  draft: DwellingDraft,
  apart?: string,
): Confirm => {
  const { units, written } = draft
  const { key, inUse, isHand, isTyped } = lookedAt(dwellings, draft)
  const [rule = '', ...by] = (isTyped ? keyOf({ ...written, by: written.by.trim() }) : key).split(' ')
  const found = apart === undefined ? dwellings.found : saidOf(dwellings.found, units, apart)
  return {
    model: model.id,
    rule: rule as Confirm['rule'],
    by: by.join(' '),
    rooms: isHand ? draft.groups : {},
    apart: apart === undefined ? [] : [apart],
    dwellings: inUse ? pairsOf(found, units) : [],
  }
}
