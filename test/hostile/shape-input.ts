import type { z } from 'zod/mini'

type Def = {
  type: string
  innerType?: z.ZodMiniType
  element?: z.ZodMiniType
  shape?: Record<string, z.ZodMiniType>
  options?: z.ZodMiniType[]
  entries?: Record<string, unknown>
  values?: unknown[]
  keyType?: z.ZodMiniType
  valueType?: z.ZodMiniType
}
type Fits = (value: unknown) => boolean
const none: readonly unknown[] = []
export type Pools = {
  ids: readonly string[]
  byKey: Record<string, readonly unknown[]>
  random: () => number
  /** whether a field of `byKey` always has its value; else four times in five */
  isNamed?: boolean
}

const sha = 'ab'.repeat(32)
/** Strings that have harmed somebody's program once. */
export const strings: readonly string[] = [
  'Ça coule dans la cuisine depuis hier.',
  "Robert'); drop table requests.request; --",
  '<img src=x onerror=alert(1)>',
  'a\u0000b',
  '\ud83d',
  '{name} {n} ${x} %s %',
  '\\',
  '../../etc/passwd',
  '١٢٣٤',
  '   ',
  'x'.repeat(200),
  'é'.repeat(4000),
  '0612345678',
  'anne@exemple.fr',
  'centre',
  'plumbing.tap_broken',
  'done',
  '2026-03-01',
  '0001-01-01',
  '9999-12-31',
  '2026-03-01T10:00:00Z',
  '9999-12-31T23:59:59+23:59',
  '9999-12-31T23:59:59Z',
  '0000-01-01',
  '0000-01-01T00:00:00Z',
  sha,
  '',
  'NaN',
]
const numbers = [0, 1, -1, 3, 12.5, 400, 0.01, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, 1e308, -1e308, 5e-324]

const choices = new WeakMap<z.ZodMiniType, WeakMap<readonly unknown[], readonly unknown[]>>()
/** What of a list a schema lets in, looked at once: each field is filled thousands of times from the same lists. */
const fitting = <T>(schema: z.ZodMiniType, from: readonly T[]): readonly T[] => {
  const known = choices.get(schema) ?? new WeakMap<readonly unknown[], readonly unknown[]>()
  choices.set(schema, known)
  const fits = known.get(from) ?? from.filter((value) => schema.safeParse(value).success)
  known.set(from, fits)
  return fits as readonly T[]
}

/** A value that the schema lets in, made of harmful strings and of ids of things that exist. `key` is the field's name. */
export const shaped = (schema: z.ZodMiniType, pools: Pools, key = ''): unknown => {
  const def = schema._zod.def as unknown as Def
  const { random } = pools
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const named = fitting(schema, pools.byKey[key] ?? none)
  if (named.length && (pools.isNamed || random() < 0.8)) return pick(named)
  const fits: Fits = (value) => schema.safeParse(value).success
  const some = (make: () => unknown): unknown => {
    for (let tries = 0; tries < 12; tries++) {
      const value = make()
      if (fits(value)) return value
    }
    return undefined
  }
  switch (def.type) {
    case 'optional':
      return random() < 0.4 ? undefined : shaped(def.innerType!, pools, key)
    case 'nullable':
      return random() < 0.2 ? null : shaped(def.innerType!, pools, key)
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape!)
          .map(([name, inner]) => [name, shaped(inner, pools, name)] as const)
          .filter(([, value]) => value !== undefined),
      )
    case 'array':
      return some(() =>
        Array.from({ length: Math.floor(random() * 4) }, () => shaped(def.element!, pools, key)),
      )
    case 'record':
      return some(() =>
        Object.fromEntries(
          [[shaped(def.keyType!, pools), shaped(def.valueType!, pools)]].slice(random() < 0.3 ? 1 : 0),
        ),
      )
    case 'union':
      return shaped(pick(def.options!), pools, key)
    case 'enum':
      return pick(Object.values(def.entries!))
    case 'literal':
      return pick(def.values!)
    case 'boolean':
      return random() < 0.5
    case 'number':
      return pick(fitting(schema, numbers))
    case 'string': {
      const ids = fitting(schema, pools.ids)
      return ids.length ? pick(ids) : pick(fitting(schema, strings))
    }
    default:
      return pick([null, 1, 'x', { a: 1 }, []])
  }
}

/** What no schema asked for. */
export const garbage = (random: () => number, depth = 0): unknown => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const kind = Math.floor(random() * (depth > 3 ? 4 : 6))
  if (kind === 0) return pick(strings)
  if (kind === 1) return pick(numbers)
  if (kind === 2) return pick([null, true, false])
  if (kind === 3) return pick([[], {}])
  if (kind === 4) return Array.from({ length: 3 }, () => garbage(random, depth + 1))
  return Object.fromEntries(
    ['data', 'order', 'words', '__proto__', 'constructor', pick(strings)].map((k) => [
      k,
      garbage(random, depth + 1),
    ]),
  )
}
