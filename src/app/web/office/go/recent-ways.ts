import { dropDraft, keepDraft, readDraft } from '../../../../kernel/web/drafts.ts'

/** Where somebody went by the box, as it was called then. */
export type RecentWay = { label: string; detail?: string | undefined; to: string }

const place = 'go'
const mostWays = 8
/** A week (ms), as a draft. */
const age = 7 * 86_400_000

/**
 * The last ways, newest first. They name people: kept as drafts are, sealed, on this computer alone, and gone when the person who
 * went there signs out or another one signs in.
 */
export const readRecentWays = async (): Promise<RecentWay[]> => {
  const kept = await readDraft(place, age)
  try {
    return kept ? (JSON.parse(kept.words) as RecentWay[]) : []
  } catch {
    void dropDraft(place)
    return []
  }
}

/** The way that was taken stands first from now on. */
export const keepRecentWay = async (way: RecentWay): Promise<void> => {
  const ways = [way, ...(await readRecentWays()).filter(({ to }) => to !== way.to)].slice(0, mostWays)
  await keepDraft(place, { words: JSON.stringify(ways), photos: [], notes: [] })
}
