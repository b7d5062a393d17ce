import { useDraft } from '../../kernel/web/useDraft.ts'
import type { WayRow } from '../core/contract.ts'
import { showHoles } from '../core/hole-names.ts'

/** What is written of a text, and the version that it was begun from. */
export type WayDraft = { fr: string; en: string; motive: string; version: number }

const aWeek = 7 * 86_400_000

/** A text as who changes it reads it, with the names of its holes. */
export const shownWords = ({ fr, en }: WayRow['now']): WayRow['now'] => ({
  fr: showHoles(fr, 'fr'),
  en: showHoles(en, 'en'),
})

/** What is written of a text so far, kept for its author on this computer until it is saved or left. */
export const useWayDraft = (
  agency: string | null,
  row: WayRow,
): [draft: WayDraft, set: (part: Partial<WayDraft>) => void, drop: () => void] => {
  const { fields, change, drop } = useDraft(`way ${agency ?? ''} ${row.code}`, aWeek)
  const first: WayDraft = { ...shownWords(row.now), motive: '', version: row.version }
  const draft = { ...first, ...partOf(fields?.['said']) }
  // All of it from the first sign on: what somebody else says meanwhile is compared with what was begun from.
  const set = (part: Partial<WayDraft>): void =>
    change((before) => ({
      fields: { said: JSON.stringify({ ...first, ...partOf(before.fields?.['said']), ...part }) },
    }))
  return [draft, set, drop]
}

const partOf = (kept = '{}'): Partial<WayDraft> => JSON.parse(kept) as Partial<WayDraft>
