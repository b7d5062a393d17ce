import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { Thumbs } from '../../../kernel/web/parts/Thumbs.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import type { FirmOrder } from '../../core/contract.ts'
import type { AnswerProps } from './OneTapAnswers.tsx'
import type { Outcome } from './possible-answers.ts'
import { useHearing } from './useHearing.ts'
import { useLeaving } from './useLeaving.tsx'
import { ClaimTotal } from './ClaimTotal.tsx'
import {
  emptyReport,
  isRash,
  missingOf,
  reportOf,
  reportTotal,
  standingQuantities,
  type WorkReportDraft,
} from './work-report-draft.ts'

const Voice = later(() => import('./FirmVoice.tsx').then((m) => m.FirmVoice))
const Rates = later(() => import('./ContractRates.tsx').then((m) => m.Rates))

type Props = AnswerProps & { outcome: Outcome; onMore: () => void }

const billedOutcomes = new Set<Outcome>(['done', 'partNeeded', 'followOn', 'moreWork'])

/** What came of the visit: a sentence, written or spoken, photos, and quantities where there is something to pay. */
export const WorkReport = ({ order, acts, done, outcome, onMore }: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const [draft, setDraft] = useState(emptyReport)
  const [asked, setAsked] = useState(false)
  const [effort, setEffort] = useState<Record<string, number>>({})
  const { leave, soon, said } = useLeaving({ order, acts, done })
  const about = { order, outcome }
  const missing = missingOf(draft, about)
  const { claim, limit, over } = reportTotal(draft, about)
  const { heard, ask, isAsking } = useHearing(draft.words)
  const report = async (isDanger?: true): Promise<void> => {
    if (missing.readyOn || missing.price || missing.words) return setAsked(true)
    if (isAsking()) return
    const answer = await ask(isDanger)
    if (answer === null) return
    const photos = [...draft.photos, ...draft.notes.map(({ id }) => id)]
    await leave({ ...reportOf(draft, about), ...answer }, { photos, effort }, isRash(draft, about))
  }
  const given: PartProps = {
    outcome,
    draft,
    onDraft: (changes) => setDraft((before) => ({ ...before, ...changes })),
    missing: asked ? missing : undefined,
    onEffort: (key, seconds) => setEffort((before) => ({ ...before, [key]: (before[key] ?? 0) + seconds })),
  }
  if (soon) return soon
  return (
    <div class="stack">
      <div>
        <h2>{t(`firm.${outcome}`)}</h2>
        {said && <p role="status">{said}</p>}
        <p class="secondary">{t(`firm.${outcome}.hint`)}</p>
      </div>
      <WhatWasDone {...given} heard={heard} onDanger={() => void report(true)} />
      <ReportPhotos {...given} />
      {outcome === 'done' && <Slot name="order.meters" order={order.id} isEnding />}
      <Sums {...given} order={order} />
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

type PartProps = {
  outcome: Outcome
  draft: WorkReportDraft
  onDraft: (changes: Partial<WorkReportDraft>) => void
  /** what is missing, once it was to be sent */
  missing: ReturnType<typeof missingOf> | undefined
  onEffort: (key: string, seconds: number) => void
}
type HeardProps = Pick<ReturnType<typeof useHearing>, 'heard'> & { onDanger: () => void }

/** When the part comes, and the firm’s sentence, written or spoken; a danger in it is asked about. */
const WhatWasDone = (props: PartProps & HeardProps): JSX.Element => {
  const { t } = useSpeech()
  const { outcome, draft, onDraft, missing, onEffort } = props
  const waits = outcome === 'partNeeded'
  return (
    <>
      {waits && (
        <Field
          kind="date"
          label={t('firm.readyOn')}
          value={draft.readyOn}
          onValue={(readyOn) => onDraft({ readyOn })}
          problem={missing?.readyOn ? t('firm.readyOn.missing') : undefined}
          effortKey="order.readyOn"
          onEffort={onEffort}
        />
      )}
      <Field
        kind="area"
        rows={2}
        label={t(outcome === 'done' ? 'firm.words.done' : 'firm.words.other')}
        value={draft.words}
        maxLength={4000}
        onValue={(words) => onDraft({ words })}
        problem={missing?.words ? t('firm.done.unsaid') : undefined}
        {...(waits ? {} : { inputRef: takeFocus })}
        effortKey="order.words"
        onEffort={onEffort}
      />
      {draft.words.trim() && (
        <Slot name="order.danger" words={draft.words} asked={props.heard} onYes={props.onDanger} />
      )}
      <Voice
        label={t('firm.loading')}
        notes={draft.notes}
        open={outcome !== 'moreWork'}
        onNotes={(notes) => onDraft({ notes })}
      />
    </>
  )
}

const ReportPhotos = ({ draft: { photos }, onDraft }: PartProps): JSX.Element => {
  const { t } = useSpeech()
  const { pictures, add, remove } = usePhotos(photos, (names) => onDraft({ photos: names }))
  return (
    <>
      <Thumbs
        label={t('firm.photos')}
        names={photos}
        pictures={pictures}
        alt={(i) => t('firm.photo', { i, of: photos.length })}
        removeLabel={(i) => t('firm.photo.remove', { i })}
        onRemove={remove}
      />
      <PhotoAdd
        asked="order.photos"
        cameraFirst
        label={t(photos.length ? 'firm.photo.another' : 'firm.photo.add')}
        busyLabel={t('firm.photo.busy')}
        unreadable={t('firm.photo.unreadable')}
        noRoom={t('firm.photo.noRoom')}
        onPhotos={add}
      />
    </>
  )
}

/** The price of more work, and the quantities of the contract's lines. */
const Sums = ({
  outcome,
  draft,
  onDraft,
  missing,
  onEffort,
  order,
}: PartProps & { order: FirmOrder }): JSX.Element => {
  const { t } = useSpeech()
  const [counting, setCounting] = useState(false)
  return (
    <>
      {outcome === 'moreWork' && (
        <Field
          narrow
          label={t('firm.price')}
          inputMode="decimal"
          unit="€"
          value={draft.price}
          onValue={(price) => onDraft({ price })}
          problem={missing?.price ? t('firm.price.missing') : undefined}
          effortKey="order.price"
          onEffort={onEffort}
        />
      )}
      {billedOutcomes.has(outcome) &&
        (counting ? (
          <Rates
            label={t('firm.loading')}
            order={order.id}
            counted={draft.counted}
            onCounted={(counted) => onDraft({ counted })}
            onEffort={onEffort}
          />
        ) : (
          <Button
            full
            onClick={() => {
              onDraft({ counted: standingQuantities(order) })
              setCounting(true)
            }}
          >
            {t('firm.lines.add')}
          </Button>
        ))}
    </>
  )
}
