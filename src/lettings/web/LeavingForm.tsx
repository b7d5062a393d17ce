import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice } from '../../kernel/web/parts/Choice.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import type { Commands } from '../core/contract.ts'
import { leavingEnd } from '../core/leaving/leaving-end.ts'
import {
  isLawful,
  leavingMonths,
  leavingReasons,
  type LeavingReason,
  leavingWays,
  type LeavingWay,
  reasonCodes,
} from '../core/leaving/leaving-reasons.ts'
import { type LeavingCard, send } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'

type Draft = {
  way: LeavingWay | undefined
  receivedOn: string
  reason: LeavingReason | ''
  proved: 'with' | 'without' | undefined
  leavesOn: string
}

type Props = { card: LeavingCard; now: string; onDone: () => void }

/** How a notice came, on which day, and why it is short; what follows is counted while it is typed. */
export const LeavingForm = ({ card, now, onDone }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const { act, busy, no } = useActs(t('leaving.kept'))
  const { onEffort, effort } = useSpent()
  const [tried, setTried] = useState(false)
  const [id] = useState(() => card.leaving?.id ?? newId())
  const [draft, setDraft] = useState<Draft>({
    way: card.leaving?.way,
    receivedOn: card.leaving?.receivedOn ?? dayOf(now),
    reason: card.reason ?? '',
    proved: card.reason ? 'with' : undefined,
    leavesOn: '',
  })
  const set = (changes: Partial<Draft>): void => setDraft({ ...draft, ...changes })
  const { way, receivedOn, leavesOn } = draft
  const reason = standingReason(draft)
  const months = leavingMonths(reason, card.socialMonths)
  const soonest = receivedOn ? leavingEnd(receivedOn, months) : ''
  const isEarly = leavesOn !== '' && soonest !== '' && leavesOn < soonest
  const record = async (e: Event): Promise<void> => {
    e.preventDefault()
    setTried(true)
    if (!way || !isLawful(way) || !receivedOn || isEarly) return
    const data: Commands['leaving.give'] = {
      household: card.home.household,
      way,
      receivedOn,
      ...(reason ? { reason, proved: leavingReasons[reason].proof } : {}),
      ...(leavesOn ? { leavesOn } : {}),
    }
    const day = sayCalendarDay(leavesOn || soonest, now, speech)
    const sent = send(card.leaving ? 'leaving.correct' : 'leaving.give', id, data, { effort: effort() })
    if (!(await act(sent, ''))) return
    tell(t('leaving.sent', { day }))
    onDone()
  }
  const isNone = way !== undefined && !isLawful(way)
  return (
    <form class="stack" onSubmit={(e) => void record(e)} noValidate>
      <p class="secondary">{t('leaving.what')}</p>
      <Choice
        legend={t('leaving.way')}
        layout="row"
        value={way}
        onValue={(value) => set({ way: value })}
        options={leavingWays.map((value) => ({ value, label: t(`leaving.way.${value}`) }))}
        problem={tried && (!way || !receivedOn) ? t('leaving.missing') : undefined}
        effortKey="leaving.way"
        onEffort={onEffort}
      />
      {isNone ? (
        <NoLeaving household={card.home.household} />
      ) : (
        <>
          <Field
            kind="date"
            narrow
            label={t('leaving.receivedOn')}
            value={receivedOn}
            onValue={(value) => set({ receivedOn: value })}
            effortKey="leaving.receivedOn"
            onEffort={onEffort}
          />
          <WhyShort draft={draft} set={set} onEffort={onEffort} />
          <Field
            kind="date"
            narrow
            label={t('leaving.leavesOn')}
            optional={t('leaving.optional')}
            value={leavesOn}
            onValue={(value) => set({ leavesOn: value })}
            problem={
              isEarly ? t('leaving.sum.early', { day: sayCalendarDay(soonest, now, speech) }) : undefined
            }
            effortKey="leaving.leavesOn"
            onEffort={onEffort}
          />
          {soonest && !isEarly && (
            <p class="leaving-sum" role="status">
              <strong>
                {t('leaving.sum', { n: months, day: sayCalendarDay(leavesOn || soonest, now, speech) })}
              </strong>{' '}
              {t('leaving.sum.rent')}
            </p>
          )}
          {no && <RefusalNotice>{no}</RefusalNotice>}
          <p>
            <Button kind="primary" type="submit" busy={busy}>
              {t(card.leaving ? 'leaving.correct' : 'leaving.send')}
            </Button>
          </p>
        </>
      )}
    </form>
  )
}

// A reason without its proof shortens nothing, and is not kept.
const standingReason = ({ reason, proved }: Draft): LeavingReason | undefined =>
  reason && (!leavingReasons[reason].proof || proved === 'with') ? reason : undefined

type WhyProps = {
  draft: Draft
  set: (changes: Partial<Draft>) => void
  onEffort: (key: string, seconds: number) => void
}

const WhyShort = ({ draft: { reason, proved }, set, onEffort }: WhyProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <Field
        kind="select"
        label={t('leaving.reason')}
        value={reason}
        onValue={(value) => set({ reason: value as LeavingReason | '', proved: undefined })}
        options={[
          { value: '', label: t('leaving.reason.no') },
          ...reasonCodes.map((code) => ({ value: code, label: t(`leaving.reason.${code}`) })),
        ]}
        effortKey="leaving.reason"
        onEffort={onEffort}
      />
      {reason && leavingReasons[reason].proof && (
        <Choice
          legend={t('leaving.proved')}
          layout="row"
          value={proved}
          onValue={(value) => set({ proved: value })}
          options={[
            { value: 'with', label: t('leaving.proved.with') },
            { value: 'without', label: t('leaving.proved.without') },
          ]}
          {...(proved === 'without' ? { hint: t('leaving.proved.without.what') } : {})}
        />
      )}
    </>
  )
}

// What was said by portal or mail: the tenant is given the form.
const NoLeaving = ({ household }: { household: string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack-s" role="status">
      <h2>{t('leaving.way.not')}</h2>
      <p>{t('leaving.way.not.what')}</p>
      <p>
        <Button kind="primary" href={`/bureau/relocation/formulaire/${household}`}>
          {t('leaving.form')}
        </Button>
      </p>
    </section>
  )
}
