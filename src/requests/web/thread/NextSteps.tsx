import type { ComponentChildren, JSX } from 'preact'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Clock } from '../../../kernel/web/parts/Clock.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { closureOf, isClosureReason } from '../../core/nature/closure.ts'
import { mainAct, type OfficeAct } from './office-acts.ts'
import { HolderBall } from './HolderBall.tsx'
import { RowClock } from './RowClock.tsx'
import { isDated, sayDate, sayNext } from './say-step.ts'

type Props = {
  thread: Thread
  now: string
  /** an alarm rings above: nothing here is calm, and the law is said in one line */
  danger?: boolean
  onAct: (act: OfficeAct) => void
  /** what is answered right here */
  children?: ComponentChildren
}

/** What happens next, by when, and who has the ball; the one thing to do when it is the reader. */
export const NextSteps = ({ thread, now, danger, onAct, children }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { request } = thread
  const main = mainAct(thread)
  return (
    <section class={`tp-next${danger ? ' tp-next-danger' : ''}`} aria-label={t('thread.next')}>
      {request.status === 'closed' ? (
        <ClosedStep reason={request.closure} until={request.nextAt && sayDay(request.nextAt, lang, now)} />
      ) : (
        <p class="tp-sentence">{sayNext(request, now, speech, thread.orders[0]?.slot?.ends)}</p>
      )}
      <div class="line">
        <HolderBall row={request} />
        {!isDated(request) && <RowClock row={request} now={now} />}
        {main && (
          <span class="tp-main no-print">
            <Button kind="primary" onClick={() => onAct(main)}>
              {t(`act.${main}`)}
            </Button>
          </span>
        )}
      </div>
      {children}
      {thread.legal && <Legal legal={thread.legal} now={now} short={danger} />}
    </section>
  )
}

// Beside the delay that was promised: two months by law, and what silence means then.
const Legal = ({
  legal,
  now,
  short,
}: {
  legal: NonNullable<Thread['legal']>
  now: string
  short: boolean | undefined
}): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <div class="tp-legal">
      <strong>
        {legal.due < now ? t('thread.legal.was', { when: sayDate(legal.due, lang) }) : t('thread.legal')}
      </strong>{' '}
      <Clock lang={lang} now={now} due={legal.due} />
      {!short && (
        <p class="secondary">
          {t(`clock.${legal.clock}`)} {t(legal.silence.key, legal.silence.params)}
        </p>
      )}
    </div>
  )
}

// Closed is one thing, fixed another: the answer to "is it repaired?" stands first, alone.
const ClosedStep = ({
  reason,
  until,
}: {
  reason: CodeUnder<'closure'> | null
  until: string | null
}): JSX.Element => {
  const { t } = useSpeech()
  const fixed = reason && isClosureReason(reason) ? (`${closureOf(reason).fixed}` as const) : 'false'
  return (
    <div class={`tp-fixed tp-fixed-${fixed}`}>
      <p class="tp-sentence">{t(`thread.fixed.${fixed}`)}</p>
      {reason && reason !== 'done' && <p>{t(`closure.${reason}`)}</p>}
      {until && <p>{t('thread.followOn', { until })}</p>}
    </div>
  )
}
