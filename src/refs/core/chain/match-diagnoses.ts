import { plain } from '../../../kernel/core/fold-words.ts'
import type { DpeSays } from '../register/register-record.ts'
import { type SettledAnswers, answerKey, type DwellingSigns, type FoundPair } from './found-pair.ts'
import { judgeChance } from './judge-chance.ts'

/** A dwelling of the house, with the addresses of the register that its entrance is. */
export type OwnDwelling = {
  id: string
  building: string
  agency: string
  ref: string
  door: string
  storey: number | null
  surface: number | null
  bans: readonly string[]
}
export type Diagnosis = { key: string; says: DpeSays }

/** Of more dwellings that fit as well nobody at a desk can tell which it is: nobody is asked. */
const mostAlike = 3

/**
 * Which dwelling a diagnosis was made of: one at its address whose storey and surface are not others. Where `n` dwellings fit, each has one
 * chance in `n`; a door that is named in it alone decides. Diagnoses of whole buildings, of past days (`today`: yyyy-mm-dd) and those that
 * another took the place of are of no dwelling.
 */
export const matchDiagnoses = (
  dwellings: readonly OwnDwelling[],
  diagnoses: readonly Diagnosis[],
  answers: SettledAnswers,
  today: string,
): FoundPair<'dwelling'>[] => {
  const at = new Map<string, OwnDwelling[]>()
  for (const dwelling of dwellings)
    for (const ban of dwelling.bans) at.set(ban, [...(at.get(ban) ?? []), dwelling])
  return currentDiagnoses(diagnoses, today)
    .filter(({ says }) => says.isOfDwelling)
    .flatMap((diagnosis) => pairsOf(diagnosis, at.get(diagnosis.says.ban) ?? [], answers))
}

/** Those that hold on that day, of which no other took the place. */
export const currentDiagnoses = (diagnoses: readonly Diagnosis[], today: string): Diagnosis[] => {
  const replaced = new Set(diagnoses.map(({ says }) => says.replaces))
  return diagnoses.filter(({ key, says }) => says.until >= today && !replaced.has(key))
}

const pairsOf = (
  { key, says }: Diagnosis,
  dwellings: readonly OwnDwelling[],
  answers: SettledAnswers,
): FoundPair<'dwelling'>[] => {
  const answerOf = ({ id }: OwnDwelling): boolean | undefined =>
    answers.get(answerKey({ source: 'dpe', key, entity: id }))
  if (dwellings.some((dwelling) => answerOf(dwelling))) return []
  const fitting = dwellings.flatMap((dwelling) => {
    const signs = answerOf(dwelling) === undefined ? signsOf(says, dwelling) : undefined
    return signs ? [{ dwelling, signs }] : []
  })
  const named = fitting.filter(({ signs }) => signs.door === 'same')
  const those = named.length ? named : fitting
  const chance = 1 / those.length
  const state = those.length <= mostAlike && judgeChance(chance)
  if (!state) return []
  return those.map(({ dwelling: { id, building, agency }, signs }) => ({
    kind: 'dwelling',
    source: 'dpe',
    key,
    entity: id,
    building,
    agency,
    chance,
    levels: { ...signs, others: those.length - 1 },
    state,
  }))
}

/** Nothing where something is other; a dwelling of which nothing is known fits no diagnosis. */
const signsOf = (says: DpeSays, dwelling: OwnDwelling): DwellingSigns | undefined => {
  const storey = compareFigures(says.storey, dwelling.storey, 0)
  const surface = compareFigures(
    says.surface,
    dwelling.surface,
    Math.max(0.5, 0.02 * (dwelling.surface ?? 0)),
  )
  const door = isNamed(says.complement, dwelling) ? 'same' : 'unknown'
  if (storey === 'other' || surface === 'other') return undefined
  if (surface === 'unknown' && door === 'unknown') return undefined
  return { storey, surface, door, others: 0 }
}

const compareFigures = (a: number | null, b: number | null, within: number): 'same' | 'unknown' | 'other' => {
  if (a === null || b === null) return 'unknown'
  return Math.abs(a - b) <= within ? 'same' : 'other'
}

/** «Appt 12, 3e étage»: its door or its number of the landlord is a word of it; the storey is no door. */
const isNamed = (complement: string, { door, ref }: OwnDwelling): boolean => {
  const words = ` ${plain(complement).replace(/\betage \d+\b|\b\d+ ?(?:er|e|eme|ieme)? ?etage\b/g, ' ')} `
  return [door, ref].some((name) => plain(name) !== '' && words.includes(` ${plain(name)} `))
}
