import { dayOf, instantAt } from '../../../kernel/core/dates.ts'
import type { ExtractWay } from '../way-shape.ts'

/** How often a folder is looked at, and a way that was shut is tried again (ms). */
const often = 10 * 60_000
/** When a database and a web service are asked, where nobody says (Paris): after the night’s work of most systems. */
const usualHour = '03:00'

type DatedWay = Pick<ExtractWay, 'at'> & { folder?: unknown; sql?: unknown; http?: unknown }
export type LastLook = { at: string; why: string | null } | undefined

/**
 * Whether a way is looked at now (ISO): a folder every ten minutes, unless it has an hour; what has an hour once a day from then on. One
 * that was shut is tried every ten minutes until it opens, and one that was never looked at is not waited for.
 */
export const isDue = (way: DatedWay, last: LastLook, now: string): boolean => {
  if (!last) return true
  const isRested = Date.parse(now) - Date.parse(last.at) >= often - 30_000
  if (last.why !== null) return isRested
  const hour = way.at ?? ('folder' in way ? undefined : usualHour)
  if (hour === undefined) return isRested
  const today = instantAt(dayOf(now), hour)
  return Date.parse(now) >= Date.parse(today) && Date.parse(last.at) < Date.parse(today)
}

export const wayKinds = ['folder', 'sftp', 'database', 'http'] as const
export type WayKind = (typeof wayKinds)[number]

/** What kind of way it is, and where it leads: a folder, or a machine. Nothing of a secret. */
export const placeOfWay = (way: ExtractWay): { kind: WayKind; where: string } => {
  if ('sql' in way) return { kind: 'database', where: hostIn(way.sql.address) }
  if ('http' in way) return { kind: 'http', where: hostIn(way.http.url) }
  return way.sftp ? { kind: 'sftp', where: way.sftp.host } : { kind: 'folder', where: way.folder }
}

const hostIn = (address: string): string => /^[a-z]+:\/\/(?:[^@/]*@)?([^/?#]+)/i.exec(address)?.[1] ?? ''
