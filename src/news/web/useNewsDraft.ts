import { useDraft } from '../../kernel/web/useDraft.ts'
import type { ReaderFamily } from '../core/news-readers.ts'

/** What is written of a news item, and for whom. `id`: under which it is published, the same in two windows; empty until somebody writes. */
export type NewsDraft = {
  id: string
  title: string
  words: string
  families: readonly ReaderFamily[]
  agencies: readonly string[]
  contract: string
  thing: string
  trade: string
  endsOn: string
  danger: boolean
}

export const emptyNews: NewsDraft = {
  id: '',
  title: '',
  words: '',
  families: [],
  agencies: [],
  contract: '',
  thing: '',
  trade: '',
  endsOn: '',
  danger: false,
}

const aWeek = 7 * 86_400_000

/** What is written so far, kept for its author on this computer until it is published or a week has gone. */
export const useNewsDraft = (
  where: string,
  first: NewsDraft,
): [draft: NewsDraft, set: (part: Partial<NewsDraft>) => void, drop: () => void] => {
  const { fields, change, drop } = useDraft(`news ${where}`, aWeek)
  const draft = { ...first, ...partOf(fields?.['said']) }
  const set = (part: Partial<NewsDraft>): void =>
    change((before) => ({
      fields: { said: JSON.stringify({ ...partOf(before.fields?.['said']), ...part }) },
    }))
  return [draft, set, drop]
}

const partOf = (kept = '{}'): Partial<NewsDraft> => JSON.parse(kept) as Partial<NewsDraft>
