import type { Actor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { version } from '../../core/pack/renew-pack.ts'

/** From a Friday evening to the Monday morning in a basement: a week-end passes, a long absence does not. */
export const lastsHours = 72

/**
 * Where a phone stands in the journal, for whom, and since when. It decides what is left out, never what may be read: the walls
 * do. So it is bound to its reader and needs no seal. `mark`: of what slices sent along (packed-answers.ts).
 */
export const cursorOf = (actor: Actor, now: string, feed: string, mark: string): string =>
  [version, reader(actor), Date.parse(now), feed, mark].join('~')

/** The cursor of this reader, or nothing: of another, of other buildings, of another shape, or older than a pack lasts. */
export const readCursor = (
  cursor: string,
  actor: Actor,
  now: string,
): { feed: string; at: string; mark: string } | undefined => {
  const [shape, of, at, feed = '', mark = ''] = cursor.split('~')
  const age = Date.parse(now) - Number(at)
  const mine = shape === String(version) && of === reader(actor) && /^\d{1,15}\.\d{1,16}$/.test(feed)
  return mine && age >= 0 && age < lastsHours * 3_600_000
    ? { feed, at: new Date(Number(at)).toISOString(), mark }
    : undefined
}

const reader = ({ id, role, agencies, buildings, lang }: Actor): string =>
  derivedId('pack', id, role, lang, [...agencies].sort().join(), [...buildings].sort().join()).slice(0, 8)
