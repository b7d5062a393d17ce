import type { JSX } from 'preact'
import { Field } from '../../kernel/web/parts/Field.tsx'
import type { OnEffort } from '../../kernel/web/parts/count-effort.ts'
import { Slot } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { longestDanger, longestDays, longestNews } from '../core/check-item.ts'
import type { NewsDraft } from './useNewsDraft.ts'

type Props = { draft: NewsDraft; set: (part: Partial<NewsDraft>) => void; onEffort: OnEffort }

/** The line, and what it opens. */
export const NewsWords = ({ draft, set, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <Slot
        name="notice.words"
        field={{
          label: t('news.field.title'),
          hint: t('news.field.title.hint'),
          value: draft.title,
          rows: 1,
          maxLength: longestNews.title,
          effortKey: 'news.title',
          onEffort,
          onValue: (title) => set({ title: title.replaceAll('\n', ' ') }),
        }}
      />
      <Slot
        name="notice.words"
        field={{
          label: t('news.field.words'),
          hint: t('news.field.words.hint'),
          value: draft.words,
          rows: 8,
          maxLength: longestNews.words,
          effortKey: 'news.words',
          onEffort,
          // A page of the house that somebody pastes keeps its path alone.
          onValue: (words) => set({ words: words.replaceAll(`${location.origin}/`, '/') }),
        }}
      />
    </>
  )
}

/** Until which day it stands. */
export const NewsEnd = ({ draft, set, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Field
      kind="date"
      narrow
      label={t('news.field.endsOn')}
      hint={t('news.field.endsOn.hint', { days: draft.danger ? longestDanger : longestDays })}
      value={draft.endsOn}
      effortKey="news.endsOn"
      onEffort={onEffort}
      onValue={(endsOn) => set({ endsOn })}
    />
  )
}
