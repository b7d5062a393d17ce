import { dayOf } from '../../../kernel/core/dates.ts'
import type { Queries as Estate } from '../../../estate/core/contract.ts'
import type { Queries as Notices } from '../../../notices/core/contract.ts'
import type { Queries as Requests } from '../../../requests/core/contract.ts'
import type { PackHead, Leaf } from './renew-pack.ts'
import { noticeCard, noticesOf } from './packed-notices.ts'
import { planOf } from './plan-of-place.ts'
import { todayOf } from './day-of-pack.ts'
import { cardOf, unfoldThread } from './unfold-pack.ts'
import { codedOf, plainCode } from './label-codes.ts'

type Queries = Estate & Notices & Requests

/** From what is kept: `leaf` is one of the buildings that `where` named. Nothing: it is not there, ask the next. */
type PackRead<K extends keyof Queries> = {
  /** the buildings that may know; without it, the head does */
  where?: (input: Queries[K]['input'], head: PackHead) => readonly (string | undefined)[]
  read: (
    input: Queries[K]['input'],
    kept: { head: PackHead; leaf: Leaf | undefined; now: string },
  ) => Queries[K]['output'] | undefined
}

const everywhere = (_: unknown, head: PackHead): string[] => head.buildings.map((b) => b.id)
// The code of a thing is in none of the lists: then all are looked into.
const labelledFirst = (typed: string, head: PackHead): string[] => {
  const code = plainCode(typed)
  const has = (id: string): number => Number(head.codes[id]?.includes(code) ?? false)
  return everywhere(undefined, head).sort((a, b) => has(b) - has(a))
}

/** The questions of the field screens, answered from the pack as the server would. */
export const reads: { [K in keyof Queries]?: PackRead<K> } = {
  'day.today': { read: ({ day }, { head, now }) => todayOf(head, day ?? dayOf(now)) },
  'day.door': {
    where: everywhere,
    read: ({ unit }, { leaf }) =>
      leaf?.card.units.some((u) => u.id === unit)
        ? {
            people: leaf.card.people
              .filter((p) => p.unit === unit)
              .map(({ id, name }) => ({ id, name }))
              .slice(0, 20),
          }
        : undefined,
  },
  'place.buildings': {
    read: ({ q, agency, after }, { head }) =>
      q || agency || after ? undefined : { rows: head.buildings, next: null },
  },
  'place.card': {
    where: (input, head) => ('building' in input ? [input.building] : everywhere(input, head)),
    read: (input, { head, leaf, now }) => {
      // Which of the two it is, the house knows: the field asks by name.
      if (!leaf || 'place' in input) return undefined
      if ('unit' in input && !leaf.card.units.some((u) => u.id === input.unit)) return undefined
      if ('entrance' in input && !leaf.card.entrances.some((e) => e.id === input.entrance)) return undefined
      return cardOf(head, leaf, input, dayOf(now))
    },
  },
  'place.plan': {
    where: (input, head) => ('building' in input ? [input.building] : everywhere(input, head)),
    read: (input, { head, leaf, now }) => leaf && planOf(head, leaf, input, dayOf(now)),
  },
  'place.byCode': {
    where: ({ code }, head) => labelledFirst(code, head),
    read: ({ code }, { head, leaf }) => (leaf ? codedOf(head, leaf, code) : undefined),
  },
  'request.thread': {
    where: ({ id }, head) => [head.rows.find((r) => r.id === id)?.place.building],
    read: ({ id }, { head, leaf, now }) => {
      const thread = leaf?.threads.find((t) => t.id === id)
      return leaf && thread && unfoldThread(head, leaf, thread, dayOf(now))
    },
  },
  'notice.list': { read: (input, { head, now }) => noticesOf(head, input, now) },
  'notice.card': { read: ({ id }, { head, now }) => noticeCard(head, id, now) },
}

/** One of them, for a question known by its name alone. */
export type AnyRead = {
  where?: (input: unknown, head: PackHead) => readonly (string | undefined)[]
  read: (input: unknown, kept: { head: PackHead; leaf: Leaf | undefined; now: string }) => unknown
}

export const readOf = (name: string): AnyRead | undefined =>
  Object.hasOwn(reads, name) ? (reads as unknown as Record<string, AnyRead>)[name] : undefined
