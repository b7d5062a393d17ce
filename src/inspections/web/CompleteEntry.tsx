import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { PhotoAdd } from '../../kernel/web/parts/PhotoAdd.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Thumbs } from '../../kernel/web/parts/Thumbs.tsx'
import { useMaking } from '../../kernel/web/parts/photos-in-progress.ts'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { usePhotos } from '../../kernel/web/usePhotos.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import type { Queries } from '../core/contract.ts'
import { send } from './inspections-client.ts'

type Props = { id: string; answer: Queries['inspections.one']['output']; again: () => void }

const mostPhotos = 12

/** The tenant asks that her entry be completed, the agency completes it: in words and pictures, until the law’s day. */
export const CompleteEntry = ({ id, answer, again }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const tell = useTell()
  const now = useNow()
  const making = useMaking()
  const { onEffort, effort } = useSpent()
  const { act, busy, no } = useActs(t('inspections.kept'))
  const [words, setWords] = useState('')
  const [heating, setHeating] = useState(false)
  const [photos, setPhotos] = useState<string[]>([])
  const { pictures, add, remove } = usePhotos(photos, (all) => setPhotos(all.slice(0, mostPhotos)))
  const { can, completeUntil } = answer
  const voice = can.answer ? 'inspections.complete' : 'inspections.ask'
  const day = (date: string): string => sayDay(`${date}T12:00:00Z`, lang, now)
  const complete = async (): Promise<void> => {
    const data = { words: words.trim(), photos, heating }
    const did = await act(send('inspection.complete', id, data, { effort: effort(), photos }), '')
    if (!did) return
    setWords('')
    setPhotos([])
    tell(t(did === 'kept' ? 'inspections.kept' : `${voice}.done`))
    again()
  }
  return (
    <details class="inspection-room no-print">
      <summary>{t(voice)}</summary>
      <div class="stack">
        <p class="secondary">
          {completeUntil
            ? t(`${voice}.until`, { words: day(completeUntil.words), heating: day(completeUntil.heating) })
            : t('inspections.complete.why')}
        </p>
        <Field
          kind="area"
          label={t('inspections.complete.words')}
          value={words}
          onValue={setWords}
          maxLength={600}
          effortKey="inspections.addendum"
          onEffort={onEffort}
        />
        <Thumbs
          label={t('inspections.photos')}
          names={photos}
          pictures={pictures}
          alt={(i) => t('inspections.photo', { i, of: photos.length })}
          removeLabel={(i) => t('inspections.photo.remove', { i })}
          onRemove={remove}
        />
        {photos.length < mostPhotos && (
          <PhotoAdd
            asked="inspections.photos"
            label={t('inspections.photo.add')}
            busyLabel={t('inspections.photo.busy')}
            unreadable={t('inspections.photo.unreadable')}
            noRoom={t('inspections.photo.noRoom')}
            onPhotos={add}
          />
        )}
        <label>
          <input type="checkbox" checked={heating} onChange={(e) => setHeating(e.currentTarget.checked)} />{' '}
          {t('inspections.complete.heating')}
        </label>
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <div>
          <Button
            busy={busy || making}
            disabledReason={words.trim() ? undefined : t('inspections.complete.words')}
            onClick={() => void complete()}
          >
            {t(`${voice}.send`)}
          </Button>
        </div>
      </div>
    </details>
  )
}
