import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import type { Queries } from '../core/contract.ts'
import { send } from './inspections-client.ts'
import { RecordPhotos } from './RecordPhotos.tsx'

type Props = {
  id: string
  addenda: Queries['inspections.one']['output']['addenda']
  mayAdd: boolean
  again: () => void
}

/** What was added to an entry within the law's days; the record itself stays. */
export const Addenda = ({ id, addenda, mayAdd, again }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <section class="stack">
      <h2>{t('inspections.addenda')}</h2>
      <ul class="inspection-list">
        {addenda.map(({ at, words, photos, heating }) => (
          <li key={at}>
            <p class="inspection-words">{words}</p>
            <p class="secondary">
              {sayDay(at, lang, now)}
              {heating && ` · ${t('inspections.addendum.heating')}`}
            </p>
            <RecordPhotos photos={photos} what={t('inspections.addenda')} />
          </li>
        ))}
      </ul>
      {mayAdd && <AddOne id={id} again={again} />}
    </section>
  )
}

const AddOne = ({ id, again }: Pick<Props, 'id' | 'again'>): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const { act, busy, no } = useActs(t('inspections.kept'))
  const [words, setWords] = useState('')
  const [heating, setHeating] = useState(false)
  const add = async (): Promise<void> => {
    const data = { words: words.trim(), photos: [], heating }
    const did = await act(send('inspection.complete', id, data, { effort: effort() }), '')
    if (!did) return
    setWords('')
    tell(t(did === 'kept' ? 'inspections.kept' : 'inspections.complete.done'))
    again()
  }
  return (
    <details class="inspection-room no-print">
      <summary>{t('inspections.complete')}</summary>
      <div class="stack">
        <p class="secondary">{t('inspections.complete.why')}</p>
        <Field
          kind="area"
          label={t('inspections.complete.words')}
          value={words}
          onValue={setWords}
          maxLength={600}
          effortKey="inspections.addendum"
          onEffort={onEffort}
        />
        <label>
          <input type="checkbox" checked={heating} onChange={(e) => setHeating(e.currentTarget.checked)} />{' '}
          {t('inspections.complete.heating')}
        </label>
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <div>
          <Button
            busy={busy}
            disabledReason={words.trim() ? undefined : t('inspections.complete.words')}
            onClick={() => void add()}
          >
            {t('inspections.complete.send')}
          </Button>
        </div>
      </div>
    </details>
  )
}
