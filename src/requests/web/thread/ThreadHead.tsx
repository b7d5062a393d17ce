import type { ComponentChildren, JSX } from 'preact'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { dueTone, sayDay, sayDue } from '../../../kernel/core/dates.ts'
import { info } from '../../../kernel/web/icons/icons.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Menu, MenuItem } from '../../../kernel/web/parts/Menu.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { closureOf, isClosureReason } from '../../core/nature/closure.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { paths } from '../office/office-paths.ts'
import { HolderBall } from './HolderBall.tsx'
import { type OfficeAct, possibleActs } from './office-acts.ts'
import { RowClock } from './RowClock.tsx'
import { isDated, sayNext, sayPlace, sayRow } from './say-step.ts'
import './ThreadHead.css'

type Props = {
  thread: Thread
  now: string
  /** an alarm rings above: nothing here is calm */
  danger: boolean
  onAct: (act: OfficeAct) => void
  /** to what stands beside the thread, where it does not stand beside it */
  onAbout: () => void
  /** who is in charge, who is reading: one line */
  children?: ComponentChildren
}

/** The head of a thread, three lines high: what and where, who has the ball and what happens next, the acts that are possible. */
export const ThreadHead = ({ thread, now, danger, onAct, onAbout, children }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { request } = thread
  const { unit, building } = request.place
  const title = sayRow(request, speech)
  return (
    <section class={`tp-head${danger ? ' tp-head-danger' : ''}`} aria-label={t('thread.next')}>
      <Pictogram name={natureOf(request.nature).pictogram} size={32} />
      <h1 title={title}>{title}</h1>
      <p class="tp-where secondary">
        <span class="tp-line">
          <a href={paths.place(unit && !request.place.part ? unit : building)}>
            {sayPlace(request.place, speech)}
          </a>
        </span>
        <span class="figures unbroken">{t('row.no', { no: String(request.no) })}</span>
      </p>
      <Acts thread={thread} onAct={onAct} onAbout={onAbout} />
      <div class="tp-next">
        <NextStep thread={thread} now={now} />
        <div class={`tp-charge${isCharged(thread) ? ' tp-charge-there' : ''}`}>
          {thread.unconfirmed && <span>{t('thread.unconfirmed')}</span>}
          {children}
        </div>
      </div>
    </section>
  )
}

const NextStep = ({ thread, now }: Pick<Props, 'thread' | 'now'>): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { request, legal } = thread
  return (
    <div class="tp-step">
      <HolderBall row={request} small />
      {request.status === 'closed' ? (
        <ClosedStep reason={request.closure} until={request.nextAt && sayDay(request.nextAt, lang, now)} />
      ) : (
        <NextSentence>{sayNext(request, now, speech, thread.orders[0]?.slot?.ends)}</NextSentence>
      )}
      {!isDated(request) && request.status !== 'closed' && <RowClock row={request} now={now} />}
      {legal && dueTone(legal.due, now) !== 'calm' && (
        <span class={`tp-legal unbroken${legal.due < now ? ' tp-legal-late' : ''}`}>
          {t('thread.legal')}, {sayDue(legal.due, now, lang)}
        </span>
      )}
    </div>
  )
}

// The whole of it for who points, where one line is too short for it.
const NextSentence = ({ children }: { children: string }): JSX.Element => (
  <p class="tp-sentence" title={children}>
    {children}
  </p>
)

const isCharged = ({ request, can }: Thread): boolean =>
  Boolean(request.charge) || can['takeCharge'] === 'yes'

const Acts = ({ thread, onAct, onAbout }: Pick<Props, 'thread' | 'onAct' | 'onAbout'>): JSX.Element => {
  const { t } = useSpeech()
  const { main, usual, rarer } = possibleActs(thread)
  const item = (act: OfficeAct): JSX.Element => (
    <MenuItem key={act} onClick={() => onAct(act)}>
      {t(`act.${act}`)}
    </MenuItem>
  )
  return (
    <div class="tp-acts no-print">
      {main && (
        <Button small kind="primary" onClick={() => onAct(main)}>
          {t(`act.${main}`)}
        </Button>
      )}
      {usual.map((act) => (
        <span key={act} class="tp-usual">
          <Button small onClick={() => onAct(act)}>
            {t(`act.${act}`)}
          </Button>
        </span>
      ))}
      <span class="tp-to-about">
        <Button small icon={info} onClick={onAbout}>
          {t('thread.about')}
        </Button>
      </span>
      {usual.length + rarer.length > 0 && (
        <span class={rarer.length === 0 ? 'tp-menu-narrow' : undefined}>
          <Menu label={t('thread.more')}>
            <div class="tp-menu-narrow">{usual.map(item)}</div>
            {rarer.map(item)}
          </Menu>
        </span>
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
