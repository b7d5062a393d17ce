import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { Thumbs } from '../../../kernel/web/parts/Thumbs.tsx'
import type { VoiceNote } from '../../../kernel/web/parts/VoiceAdd.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import { allowedOf } from '../../core/spend-limit.ts'
import type { AnswerProps } from './OneTapAnswers.tsx'
import type { Outcome } from './possible-answers.ts'
import { useHearing } from './useHearing.ts'
import { useLeaving } from './useLeaving.tsx'
import { ClaimTotal } from './ClaimTotal.tsx'
import { claimOf, type Quantities } from './claim.ts'

const Voice = later(() => import('./FirmVoice.tsx').then((m) => m.FirmVoice))
const Rates = later(() => import('./ContractRates.tsx').then((m) => m.Rates))

type Props = AnswerProps & { outcome: Outcome; onMore: () => void }

const billedOutcomes = new Set<Outcome>(['done', 'partNeeded', 'followOn', 'moreWork'])

type ReportDraft = { words: string; photos: readonly string[]; notes: readonly VoiceNote[] }

const isUnsaid = ({ words, photos, notes }: ReportDraft): boolean =>
  !words.trim() && !photos.length && !notes.length

// One tap too many ends a danger, or work that nobody has said a word of: it waits a moment before it leaves.
const isRash = ({ order, outcome, ...said }: ReportDraft & Pick<Props, 'order' | 'outcome'>): boolean =>
  outcome === 'done' && (order.urgency === 'U0' || isUnsaid(said))

/** What came of the visit: a sentence, written or spoken, photos, and quantities where there is something to pay. */
export const WorkReport = ({ order, acts, done, outcome, onMore }: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const [words, setWords] = useState('')
  const [photos, setPhotos] = useState<string[]>([])
  const [notes, setNotes] = useState<readonly VoiceNote[]>([])
  const [readyOn, setReadyOn] = useState('')
  const [price, setPrice] = useState('')
  const [counted, setCounted] = useState<Quantities>({})
  const [counting, setCounting] = useState(false)
  const [asked, setAsked] = useState(false)
  const [effort, setEffort] = useState<Record<string, number>>({})
  const { leave, soon, said } = useLeaving({ order, acts, done })
  const { pictures, add, remove } = usePhotos(photos, setPhotos)
  const spend = (key: string, seconds: number): void =>
    setEffort((before) => ({ ...before, [key]: (before[key] ?? 0) + seconds }))

  const claim = claimOf(counted, price)
  const limit = allowedOf(order.money)
  const over = claim.amount > limit && outcome !== 'moreWork'
  const noDate = outcome === 'partNeeded' && !readyOn
  const noPrice = outcome === 'moreWork' && claim.amount <= 0

  const unsaid = isUnsaid({ words, photos, notes }) && outcome === 'done' && order.urgency === 'U0'

  const { heard, ask, isAsking } = useHearing(words)
  const report = async (isDanger?: true): Promise<void> => {
    if (noDate || noPrice || unsaid) return setAsked(true)
    if (isAsking()) return
    const answer = await ask(isDanger)
    if (answer === null) return
    const sounds = notes.map(({ id }) => id)
    const data = {
      order: order.id,
      outcome,
      ...(words.trim() ? { words: words.trim() } : {}),
      ...(photos.length ? { photos } : {}),
      ...(sounds.length ? { sounds } : {}),
      ...(claim.lines.length ? { lines: claim.lines } : {}),
      ...(claim.price ? { amount: claim.price } : {}),
      ...(outcome === 'partNeeded' ? { readyOn } : {}),
      ...answer,
    }
    const also = { photos: [...photos, ...sounds], effort }
    await leave(data, also, isRash({ order, outcome, words, photos, notes }))
  }
  if (soon) return soon
  return (
    <div class="stack">
      <div>
        <h2>{t(`firm.${outcome}`)}</h2>
        {said && <p role="status">{said}</p>}
        <p class="secondary">{t(`firm.${outcome}.hint`)}</p>
      </div>
      {outcome === 'partNeeded' && (
        <Field
          kind="date"
          label={t('firm.readyOn')}
          value={readyOn}
          onValue={setReadyOn}
          problem={asked && noDate ? t('firm.readyOn.missing') : undefined}
          effortKey="order.readyOn"
          onEffort={spend}
        />
      )}
      <Field
        kind="area"
        rows={2}
        label={t(outcome === 'done' ? 'firm.words.done' : 'firm.words.other')}
        value={words}
        maxLength={4000}
        onValue={setWords}
        problem={asked && unsaid ? t('firm.done.unsaid') : undefined}
        {...(outcome === 'partNeeded' ? {} : { inputRef: takeFocus })}
        effortKey="order.words"
        onEffort={spend}
      />
      {words.trim() && (
        <Slot name="order.danger" words={words} asked={heard} onYes={() => void report(true)} />
      )}
      <Voice label={t('firm.loading')} notes={notes} open={outcome !== 'moreWork'} onNotes={setNotes} />
      <Thumbs
        label={t('firm.photos')}
        names={photos}
        pictures={pictures}
        alt={(i) => t('firm.photo', { i, of: photos.length })}
        removeLabel={(i) => t('firm.photo.remove', { i })}
        onRemove={remove}
      />
      <PhotoAdd
        cameraFirst
        label={t(photos.length ? 'firm.photo.another' : 'firm.photo.add')}
        busyLabel={t('firm.photo.busy')}
        unreadable={t('firm.photo.unreadable')}
        noRoom={t('firm.photo.noRoom')}
        onPhotos={add}
      />
      {outcome === 'moreWork' && (
        <Field
          narrow
          label={t('firm.price')}
          inputMode="decimal"
          unit="€"
          value={price}
          onValue={setPrice}
          problem={asked && noPrice ? t('firm.price.missing') : undefined}
          effortKey="order.price"
          onEffort={spend}
        />
      )}
      {billedOutcomes.has(outcome) &&
        (counting ? (
          <Rates
            label={t('firm.loading')}
            order={order.id}
            counted={counted}
            onCounted={setCounted}
            onEffort={spend}
          />
        ) : (
          <Button full onClick={() => setCounting(true)}>
            {t('firm.lines.add')}
          </Button>
        ))}
      <ClaimTotal amount={claim.amount} limit={limit} over={over} />
      {over ? (
        <Button kind="primary" full onClick={onMore}>
          {t('firm.total.ask')}
        </Button>
      ) : (
        <Button
          kind="primary"
          full
          busy={acts.busy || making}
          busyLabel={t(making ? 'firm.photo.busy' : 'firm.sending')}
          onClick={() => void report()}
        >
          {t('firm.send')}
        </Button>
      )}
    </div>
  )
}
