import { sayCode } from '../../../kernel/core/words.ts'
import type { SayModel } from '../words/say-model.ts'
import type { CobieSource } from './cobie-source.ts'

/** The name of each thing, once in its sheet; commas part names in COBie, so that none holds one. */
export type CobieNames = {
  floor: ReadonlyMap<string, string>
  /** of the storeys that units tell, where nobody told the building's own */
  levels: ReadonlyMap<number, string>
  space: ReadonlyMap<string, string>
  type: ReadonlyMap<string, string>
  component: ReadonlyMap<string, string>
  floorOf: (thing: { storey: string | null; unit: string | null }) => string | undefined
  spaceOf: (thing: { room: string | null; unit: string | null }) => string | undefined
}

/** Things of one kind, maker and model are of one type. */
export const typeKey = ({ kind, maker, model }: CobieSource['assets'][number]): string =>
  [kind, maker, model].join('\n')

export const namesOf = ({ storeys, units, rooms, assets }: CobieSource, say: SayModel): CobieNames => {
  const floor = once(storeys.map(({ id, name }) => [id, name]))
  const told = new Set(units.flatMap(({ storey }) => storey ?? []))
  const levels = new Map([...told].toSorted((a, b) => a - b).map((n) => [n, levelOf(n, say)] as const))
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  const refOf = (unit: string | null): string => (unit && unitOf.get(unit)?.ref) || say('cobie.common')
  const space = once([
    ...rooms.map(({ id, unit, name }) => [id, `${refOf(unit)} ${name}`] as const),
    ...units.map(({ id, ref }) => [id, ref] as const),
  ])
  const floorOf: CobieNames['floorOf'] = ({ storey, unit }) => {
    const level = unit === null ? null : (unitOf.get(unit)?.storey ?? null)
    const own = storey ?? storeys.find((s) => level !== null && s.storey === level)?.id
    return own ? floor.get(own) : storeys.length === 0 && level !== null ? levels.get(level) : undefined
  }
  return {
    floor,
    levels,
    space,
    type: once(assets.map((asset) => [typeKey(asset), typeName(asset, say)])),
    component: once(assets.map(({ id, name, code }) => [id, `${name} ${code}`])),
    floorOf,
    spaceOf: ({ room, unit }) => (room && space.get(room)) || (unit ? space.get(unit) : undefined),
  }
}

const typeName = ({ kind, maker, model }: CobieSource['assets'][number], say: SayModel): string =>
  [sayCode(say, 'equipment', kind), maker, model].filter(Boolean).join(' ')

/** As its door says it: 0 is the ground floor. */
export const levelOf = (n: number, say: SayModel): string =>
  n === 0
    ? say('place.storey.ground')
    : n < 0
      ? say('place.storey.below', { depth: String(-n) })
      : say(n === 1 ? 'place.storey.first' : 'place.storey.nth', { storey: String(n) })

/** Names by their keys; the second of a name is «name (2)». */
const once = (pairs: readonly (readonly [key: string, name: string])[]): Map<string, string> => {
  const names = new Map<string, string>()
  const [times, taken] = [new Map<string, number>(), new Set<string>()]
  for (const [key, raw] of pairs) {
    if (names.has(key)) continue
    const name = raw.replaceAll(/[,\s]+/g, ' ').trim()
    let n = (times.get(name) ?? 0) + 1
    let free = n === 1 ? name : `${name} (${n})`
    // A thing may have been called «name (2)» already.
    while (taken.has(free)) free = `${name} (${++n})`
    times.set(name, n)
    taken.add(free)
    names.set(key, free)
  }
  return names
}
