import type { JSX } from 'preact'
import { sayCode, sayOr } from '../../kernel/core/words.ts'
import { Choices } from '../../kernel/web/parts/Choice.tsx'
import type { OnEffort } from '../../kernel/web/parts/count-effort.ts'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'
import type { ReaderFamily } from '../core/news-readers.ts'
import type { NewsDraft } from './useNewsDraft.ts'

export type NewsChoices = Queries['news.choices']['output']
type Props = {
  choices: NewsChoices
  draft: NewsDraft
  set: (part: Partial<NewsDraft>) => void
  onEffort: OnEffort
}

/** For whom: families of people, agencies, and what they hold. */
export const NewsReaders = ({ choices, draft, set, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const counted = { effortKey: 'news.readers', onEffort }
  return (
    <>
      <Choices
        legend={t('news.field.families')}
        layout="row"
        options={choices.families.map((value) => ({ value, label: t(`news.family.${value}`) }))}
        value={draft.families}
        onValue={(value) => set({ families: value as ReaderFamily[] })}
        {...counted}
      />
      {choices.agencies.length > 0 && (
        <Choices
          legend={t('news.field.agencies')}
          {...(choices.families.includes('directorate') ? { hint: t('news.field.agencies.hint') } : {})}
          layout="row"
          options={choices.agencies.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.agencies}
          onValue={(agencies) => set({ agencies })}
          {...counted}
        />
      )}
      <HeldThings choices={choices} draft={draft} set={set} onEffort={onEffort} />
    </>
  )
}

const HeldThings = ({ choices, draft, set, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const any = { value: '', label: t('news.field.any') }
  const shared = {
    kind: 'select',
    optional: t('news.field.optional'),
    effortKey: 'news.readers',
    onEffort,
  } as const
  const sorted = (options: { value: string; label: string }[]) => [
    any,
    ...options.toSorted((a, b) => a.label.localeCompare(b.label)),
  ]
  return (
    <fieldset class="news-holds stack-s">
      <legend>{t('news.field.holds')}</legend>
      <Field
        {...shared}
        label={t('news.field.thing')}
        options={sorted(
          choices.things.map((thing) => ({ value: thing, label: sayOr(t, `thing.${thing}`, thing) })),
        )}
        value={draft.thing}
        onValue={(thing) => set({ thing })}
      />
      <Field
        {...shared}
        label={t('news.field.trade')}
        options={sorted(choices.trades.map((trade) => ({ value: trade, label: sayCode(t, 'trade', trade) })))}
        value={draft.trade}
        onValue={(trade) => set({ trade })}
      />
      <Field
        {...shared}
        label={t('news.field.contract')}
        options={sorted(choices.contracts.map(({ id, name }) => ({ value: id, label: name })))}
        value={draft.contract}
        onValue={(contract) => set({ contract })}
      />
    </fieldset>
  )
}
