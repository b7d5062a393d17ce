import type { JSX } from 'preact'
import type { Key } from '../../../kernel/core/words.ts'
import { useState } from 'preact/hooks'
import { saySlot } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { camera, check, cross, note, phone, send, wrench } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Thread } from '../../core/contract.ts'
import { isDanger } from '../../core/status.ts'
import { smallRepairs } from '../../core/nature/small-repairs.ts'
import { AlarmCard } from '../alarm/load-alarms.tsx'
import { useAlarmsOf } from '../alarm/useAlarms.tsx'
import { Alerts } from '../thread/ThreadAlerts.tsx'
import { Entries } from '../thread/ThreadEntries.tsx'
import { RowClock } from '../thread/RowClock.tsx'
import { sayAsset, sayNext, sayPlace, sayRow, sayStep } from '../thread/say-step.ts'
import { CheckOf } from './SpotChecks.tsx'
import { act, useAsk } from './field-client.ts'
import { FieldSheet, type FieldAct } from './FieldSheet.tsx'
import { paths } from './field-paths.ts'
import { PendingActs, PendingThread } from './PendingThread.tsx'
import { PlanLink } from './PlanLink.tsx'
import type { ReportSpot } from './report-spot.ts'
import { StepHead } from './StepHead.tsx'
import { usePending } from './usePending.ts'
import './field.css'
import './thread.css'

/** A thread on the caretaker's phone: what happens next, whom to call, what was said, what he can do. */
export const FieldThread = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data: thread, again, ...answer } = useAsk('request.thread', { id }, id)
  const report = usePending().reports.find((r) => r.id === id)
  if (thread) return <Whole thread={thread} again={again} />
  if (report) return <PendingThread report={report} />
  return answer.state === 'refused' ? (
    <RefusalNotice>{answer.no.message}</RefusalNotice>
  ) : (
    <Loading label={t('field.loading')} shape="thread" />
  )
}

const Whole = ({ thread, again }: { thread: Thread; again: () => void }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const [sheet, setSheet] = useState<FieldAct>()
  // Said on this phone, and perhaps not at the server yet: the screen goes on as if it were.
  const [taken, setTaken] = useState(false)
  const tell = useTell()
  const { request } = thread
  const alarms = useAlarmsOf(request.id)
  const takeOver = (): void => {
    act('request.takeOver', request.id, {})
    setTaken(true)
    tell(t('field.taken'))
  }
  const acts = usePending().acts.filter((a) => a.subject === request.id)
  return (
    <article class="stack ft">
      {alarms.map((alarm) => (
        <AlarmCard key={alarm.id} alarm={alarm} now={now} />
      ))}
      <StepHead title={sayRow(request, speech)} to={paths.day}>
        <a href={paths.place(thread.place.building.id)}>{sayPlace(request.place, speech)}</a>
        {thread.asset && ` · ${sayAsset(thread.asset, t)}`}
      </StepHead>
      {thread.unconfirmed && <p>{t('thread.unconfirmed')}</p>}
      <section class={`next${alarms.length ? ' next-danger' : ''}`} aria-label={t('thread.next')}>
        {/* The clock beside it says by when, unless the step has a day of its own. */}
        <p class="next-say">
          {request.nextAt ? sayNext(request, now, speech) : sayStep(request, now, speech)}
        </p>
        <RowClock row={request} now={now} />
      </section>
      <Alerts alerts={thread.alerts} now={now} of={{ request: request.id }} />
      <Calls thread={thread} now={now} />
      <Acts thread={thread} taken={taken} onAct={setSheet} onTake={takeOver} />
      {thread.orders.some((o) => o.spot === 'due') && <CheckOf request={request.id} now={now} />}
      <PlanLink spot={{ ...spotOf(thread), a: thread.asset?.id }} />
      <Entries thread={thread} now={now} />
      <Slot name="thread.alarm" thread={thread} now={now} />
      <Slot name="thread.known" thread={thread} />
      <PendingActs acts={acts} />
      <div class="foot">
        {thread.can['say'] === 'yes' && (
          <Button icon={send} onClick={() => setSheet('say')}>
            {t('field.say')}
          </Button>
        )}
        {thread.can['addPhoto'] === 'yes' && (
          <Button icon={camera} onClick={() => setSheet('photo')}>
            {t('field.photo')}
          </Button>
        )}
        {thread.can['note'] === 'yes' && (
          <Button icon={note} onClick={() => setSheet('note')}>
            {t('field.note')}
          </Button>
        )}
      </div>
      {sheet && (
        <FieldSheet
          act={sheet}
          thread={thread}
          onClose={() => {
            setSheet(undefined)
            again()
          }}
        />
      )}
    </article>
  )
}

const spotOf = ({ request, place }: Thread): ReportSpot => {
  const { building, unit, part, storey } = request.place
  const at = { b: building, u: unit ?? undefined }
  if (!part) return { ...at, home: '1' }
  return { ...at, part, e: place.entrance?.id, s: storey === null ? undefined : String(storey) }
}

/** Whom to call: the tenant, then each firm that has the order. */
const Calls = ({ thread, now }: { thread: Thread; now: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { requester, orders } = thread
  const live = orders.filter((o) => !['refused', 'cancelled'].includes(o.status))
  if (!requester?.phone && !live.length) return null
  return (
    <ul class="picks">
      {requester?.phone && (
        <li>
          <Call name={requester.name} number={requester.phone} />
        </li>
      )}
      {live.map((o) => (
        <li key={o.id}>
          <Call
            name={o.firm.name}
            number={o.firm.phone}
            detail={o.slot ? saySlot(o.slot.starts, o.slot.ends, lang, now) : t(standing(o))}
          />
        </li>
      ))}
    </ul>
  )
}

// The clock says already that an order waits: the order says why.
const standing = ({ status, outcome }: Thread['orders'][number]): Key =>
  status === 'waiting' && outcome ? `order.outcome.${outcome}` : `order.status.${status}`

const Call = ({ name, number, detail }: { name: string; number: string; detail?: string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <a class="call" href={`tel:${number.replace(/\s/g, '')}`}>
      <Icon of={phone} />
      <span>
        <strong>{t('field.call', { name })}</strong>
        <span class="secondary figures">{[sayPhone(number), detail].filter(Boolean).join('\u00a0· ')}</span>
      </span>
    </a>
  )
}

type ActsProps = {
  thread: Thread
  taken: boolean
  onAct: (act: FieldAct) => void
  onTake: () => void
}

/** What the caretaker can do about it now: take it over, say it is done, or answer for the tenant at her door. */
const Acts = ({ thread, taken, onAct, onTake }: ActsProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { can, request } = thread
  if (can['confirm'] === 'yes' && can['contest'] === 'yes' && request.status === 'resolved')
    return (
      <section class="stack-s">
        <h2>{t('field.fixed')}</h2>
        <div class="pair">
          <Button full icon={check} onClick={() => onAct('confirm')}>
            {t('field.fixed.yes')}
          </Button>
          <Button full icon={cross} onClick={() => onAct('contest')}>
            {t('field.fixed.no')}
          </Button>
        </div>
      </section>
    )
  if (can['resolve'] !== 'yes') return null
  const mine = taken || request.ball === 'caretaker'
  // Gas, fire, current: whoever is called says that it is over.
  if (isDanger(request) && !mine) return null
  const mayTake = !mine && can['takeOver'] === 'yes' && smallRepairs.has(request.nature)
  return (
    <div class={mayTake ? 'pair' : ''}>
      {mayTake && (
        <Button full icon={wrench} onClick={onTake}>
          {t('field.take')}
        </Button>
      )}
      <Button kind={mine ? 'primary' : 'quiet'} full icon={check} onClick={() => onAct('resolve')}>
        {mine ? t('field.mine.done') : t('field.resolve.take')}
      </Button>
    </div>
  )
}
