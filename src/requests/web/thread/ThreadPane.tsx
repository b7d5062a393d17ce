import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { AfterPicture } from '../../../kernel/web/AfterPicture.tsx'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { back, chevron } from '../../../kernel/web/icons/icons.ts'
import { later, useAhead } from '../../../kernel/web/load-later.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { AlarmCard } from '../alarm/load-alarms.tsx'
import { useAlarmsOf } from '../alarm/useAlarms.tsx'
import { useAsk } from '../office/requests-client.ts'
import { useWide } from '../office/useWide.ts'
import { useKeys } from '../../../kernel/web/useKeys.ts'
import { useOfferedActs } from '../../../kernel/web/offered-acts.ts'
import { isAtOnce, mainAct, type OfficeAct, officeActs, type Opens } from './office-acts.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { AboutThread } from './AboutThread.tsx'
import { OutageOfThread } from './OutageOfThread.tsx'
import { HqQuestions } from './HqQuestions.tsx'
import { type Begin, SayBox } from './ThreadSayBox.tsx'
import { ActSheets, loadActSheets } from './load-act-sheet.ts'
import { ThreadHead } from './ThreadHead.tsx'
import { ThreadHistory } from './ThreadHistory.tsx'
import { LinkedRequests } from '../link/load-link.ts'
import { LikelyTwin, MergedHere } from '../merge/load-merge.ts'
import { SameBreakdown } from './SameBreakdown.tsx'
import { useAct } from './useAct.ts'
import { useLinesReady } from './useLinesReady.ts'
import { type ThreadEnd, useThreadEnd } from './useThreadEnd.ts'
import './ThreadPane.css'

const MatterDesk = later(() => import('../matter/load-matter-desk.ts').then((m) => m.loadMatterDesk()))

export type ThreadPaneProps = {
  id: string
  now: string
  /** back to the list, below 900 px */
  listHref: string
  /** an act to open at once: from a row of the list */
  open?: OfficeAct | undefined
  onOpened?: () => void
  /** writing is what was asked for */
  begin?: Begin | undefined
}

/** The thread: what happens next and who has the ball above, then what was said, decided and done, at its end; writing below. */
export const ThreadPane = (props: ThreadPaneProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { data: thread, again, ...answer } = useAsk('request.thread', { id: props.id }, props.id)
  const { isReady, onReady } = useLinesReady(props.id, thread !== undefined)
  return (
    <>
      <LinesAhead request={props.id} onReady={onReady} />
      {thread && isReady ? (
        <Whole {...props} thread={thread} again={again} />
      ) : (
        <div class="tp-wait">
          {!thread && answer.state === 'refused' ? (
            <RefusalNotice action={<a href={props.listHref}>{t('office.list')}</a>}>
              {answer.no.refused === 'offline' ? answer.no.message : t('thread.gone.list')}
            </RefusalNotice>
          ) : (
            <Loading label={t('office.loading')} shape="thread" />
          )}
        </div>
      )}
    </>
  )
}

// Of no entry, nothing is drawn: what the lines of the thread share comes meanwhile, and is kept as long as the thread.
const LinesAhead = ({ request, onReady }: { request: string; onReady: () => void }): JSX.Element => (
  <>
    <Slot name="thread.words" request={request} entry="" isFiling={false} onReady={onReady} />
    <Slot name="thread.left" request={request} entry="" onReady={onReady} />
  </>
)

type WholeProps = ThreadPaneProps & { thread: Thread; again: () => void }

const Whole = ({ thread, now, listHref, again, ...props }: WholeProps): JSX.Element => {
  const { t } = useSpeech()
  const { request } = thread
  const alarms = useAlarmsOf(request.id)
  const { act } = useAct(request.id)
  const [sheet, setSheet] = useState<Opens>()
  const [askings, setAskings] = useState(0)
  const onAct = (what: OfficeAct): void => {
    if (thread.can[what] !== 'yes') return
    if (isAtOnce(what)) void act(`request.${what}`, {}).then(again)
    else setSheet(what)
  }
  useEffect(() => {
    if (!props.open) return
    onAct(props.open)
    props.onOpened?.()
    // oxlint-disable-next-line react/exhaustive-deps -- an act that the list asks for opens once
  }, [props.open])
  useAhead(loadActSheets)
  const main = mainAct(thread)
  useOfferedActs(
    officeActs
      .filter((what) => thread.can[what] === 'yes')
      .map((what) => ({ id: what, label: t(`act.${what}`), run: () => onAct(what) })),
  )
  useKeys({
    e: () => onAct('orient'),
    c: () => onAct('close'),
    w: () => onAct('wait'),
    r: () => document.querySelector<HTMLElement>('[data-say]')?.focus(),
    ...(main ? { a: () => onAct(main) } : {}),
  })
  const isWidest = useWide('(min-width: 110rem)')
  const context = useRef<HTMLDivElement>(null)
  const end = useThreadEnd(thread.entries)
  return (
    <article class="tp">
      <div class="tp-top">
        <a class="tp-back no-print" href={listHref}>
          <Icon of={back} size={20} /> {t('office.list')}
        </a>
        {alarms.map((alarm) => (
          <AlarmCard key={alarm.id} alarm={alarm} now={now} />
        ))}
        <ThreadHead
          thread={thread}
          now={now}
          danger={alarms.length > 0}
          onAct={onAct}
          onAbout={() => context.current?.scrollIntoView({ block: 'start' })}
        >
          <Slot name="thread.charge" thread={thread} now={now} />
        </ThreadHead>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box without focus can't be scrolled by keyboard */}
      <div class="tp-body" role="group" aria-label={t('thread.label')} tabIndex={0}>
        <div class="tp-words">
          <ThreadHistory thread={thread} now={now} />
          {request.status === 'approval' && thread.orders[0] && (
            <Slot
              key={thread.orders[0].id}
              name="thread.decision"
              order={thread.orders[0]}
              thread={thread}
              onAsk={(whom) => (whom === 'hq' ? onAct('askHq') : setAskings((n) => n + 1))}
            />
          )}
          <OutageOfThread thread={thread} now={now} />
          {!thread.outage && (
            <AfterPicture turn={2}>
              <SameBreakdown thread={thread} onAct={onAct} />
              {request.status === 'filed' && request.kind === 'single' && (
                <LikelyTwin thread={thread} now={now} again={again} />
              )}
            </AfterPicture>
          )}
          <AfterPicture turn={2}>
            <Slot name="thread.alarm" thread={thread} now={now} />
            <Slot name="thread.dossiers" thread={thread} now={now} />
          </AfterPicture>
          {/* Below a price that waits for its answer: whoever answers reads the question at the end, where the thread opens. */}
          <HqQuestions thread={thread} now={now} />
          <AfterPicture turn={2}>
            <Slot name="thread.known" thread={thread} />
          </AfterPicture>
          {(thread.twin || (thread.doubles ?? []).length > 0) && (
            <MergedHere thread={thread} now={now} again={again} />
          )}
          {thread.links?.length ? <LinkedRequests thread={thread} now={now} again={again} /> : null}
          <div class="tp-end" ref={end.ref} />
        </div>
      </div>
      <div class="tp-foot no-print">
        <NewWords unseen={end.unseen} onShow={end.follow} />
        <SayBox key={request.id} thread={thread} begin={props.begin} askings={askings} />
      </div>
      <div class="tp-beside" ref={context}>
        <AfterPicture turn={1}>
          <AboutThread thread={thread} now={now} onUrgency={() => onAct('classify')}>
            {isMatter(request.nature) && <MatterDesk thread={thread} now={now} again={again} />}
            {thread.orders.map((o) => (
              <Slot key={o.id} name="thread.order" order={o} thread={thread} />
            ))}
          </AboutThread>
        </AfterPicture>
      </div>
      {isWidest && (
        <div class="tp-place no-print">
          <AfterPicture turn={3}>
            <Slot name="thread.place" thread={thread} now={now} />
          </AfterPicture>
        </div>
      )}
      {sheet && (
        <ActSheets
          thread={thread}
          act={sheet}
          now={now}
          onClose={() => {
            setSheet(undefined)
            again()
          }}
        />
      )}
    </article>
  )
}

// Said to whoever reads further up; never more than one line.
const NewWords = ({ unseen, onShow }: { unseen: ThreadEnd['unseen']; onShow: () => void }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="tp-new" role="status">
      {unseen.entries > 0 && (
        <button type="button" class="tp-new-button" onClick={onShow}>
          {unseen.words > 0
            ? t('thread.new', { n: unseen.words })
            : t('thread.new.steps', { n: unseen.entries })}
          <Icon of={chevron} size={18} />
        </button>
      )}
    </div>
  )
}
