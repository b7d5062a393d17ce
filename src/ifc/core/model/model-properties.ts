import type { StepRecord } from '../step/read-step.ts'
import { isTyped, isWord, type Value } from '../step/step-values.ts'
import type { Relations } from './relations.ts'

export type Property = { set: string; name: string; value: string | number }

type Source = { step: StepRecord; relations: Relations; sets: Map<number, Property[]> }

/** What a thing says of itself in its property sets and quantities, then what its type says; in that order. */
export const propertiesOf = ({ step, relations, sets }: Source, row: number): Property[] => {
  const own = (relations.setsOf.get(row) ?? []).flatMap((set) => readSet(step, set))
  const type = relations.typeOf.get(row)
  if (type === undefined) return own
  const shared = sets.get(type) ?? setsOfType(step, type).flatMap((set) => readSet(step, set))
  sets.set(type, shared)
  return [...own, ...shared]
}

const setsOfType = (step: StepRecord, type: number): number[] => {
  const held = step.args(type)[5]
  return Array.isArray(held) ? held.map((each) => step.find(each)).filter((set) => set >= 0) : []
}

const readSet = (step: StepRecord, row: number): Property[] => {
  const type = step.typeOf(row)
  if (type !== 'IFCPROPERTYSET' && type !== 'IFCELEMENTQUANTITY') return []
  const args = step.args(row)
  const set = typeof args[2] === 'string' ? args[2] : ''
  const items = args[type === 'IFCPROPERTYSET' ? 4 : 5]
  return (Array.isArray(items) ? items : []).flatMap((item) => {
    const at = step.find(item)
    if (at < 0) return []
    const [name, , third, fourth] = step.args(at)
    const value = plain(step.typeOf(at).startsWith('IFCQUANTITY') ? fourth : third)
    return typeof name === 'string' && value !== undefined ? [{ set, name, value }] : []
  })
}

const plain = (value: Value): string | number | undefined => {
  const inner = isTyped(value) ? value.of : value
  if (isWord(inner)) return inner.word
  return typeof inner === 'string' || typeof inner === 'number' ? inner : undefined
}
