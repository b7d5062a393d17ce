import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { back } from '../../../kernel/web/icons/icons.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { AlarmCard } from '../alarm/load-alarms.tsx'
import { useAlarmsOf } from '../alarm/useAlarms.tsx'
import { useAsk } from '../office/requests-client.ts'
import { PlaceSign } from '../office/PlaceSign.tsx'
import { useKeys } from '../../../kernel/web/useKeys.ts'
import { useOfferedActs } from '../../../kernel/web/offered-acts.ts'
import { isAtOnce, mainAct, type OfficeAct, officeActs, type Opens } from './office-acts.ts'
import { AllActs } from './AllActs.tsx'
import { AboutThread } from './AboutThread.tsx'
import { Entries } from './ThreadEntries.tsx'
import { NextSteps } from './NextSteps.tsx'
import { OutageOfThread } from './OutageOfThread.tsx'
import { HqQuestions } from './HqQuestions.tsx'
import { sayRow } from './say-step.ts'
import { type Begin, SayBox } from './ThreadSayBox.tsx'
import { OpenActSheet } from './OpenActSheet.tsx'
import { TwinRequest } from './TwinRequest.tsx'
import { useAct } from './useAct.ts'
import './ThreadPane.css'

export type ThreadPaneProps = {
  id: string
  now: string
  /** back to the list, below 900 px */
  listHref: string
  /** nobody opened it: it lies beside the list, above which its danger stands */
  beside?: boolean
  /** an act to open at once: from a row of the list */
  open?: OfficeAct | undefined
  onOpened?: () => void
  /** writing is what was asked for */
  begin?: Begin | undefined
}

/** The thread: where, what happens next and who has the ball, then everything that was said, decided and done. */
export const ThreadPane = (props: ThreadPaneProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { data: thread, again, ...answer } = useAsk('request.thread', { id: props.id }, props.id)
  if (!thread)
    return (
      <div class="tp tp-wait">
        {answer.state === 'refused' ? (
          <RefusalNotice action={<a href={props.listHref}>{t('office.list')}</a>}>
            {answer.no.refused === 'offline' ? answer.no.message : t('thread.gone.list')}
          </RefusalNotice>
        ) : (
          <Loading label={t('office.loading')} shape="thread" />
        )}
      </div>
    )
  return <Whole {...props} thread={thread} again={again} />
}

type WholeProps = ThreadPaneProps & { thread: Thread; again: () => void }

const Whole = ({ thread, now, listHref, again, ...props }: WholeProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { request } = thread
  const alarms = useAlarmsOf(request.id)
  const { act } = useAct(request.id)
  const [sheet, setSheet] = useState<Opens>()
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
  const main = mainAct(thread)
  useOfferedActs(
    officeActs
      .filter((what) => thread.can[what] === 'yes')
      .map((what) => ({ id: what, label: t(`act.${what}`), run: () => onAct(what) })),
  )
  useKeys({
    e: () => onAct('orient'),
    c: () => onAct('close'),
    r: () => document.querySelector<HTMLElement>('[data-say]')?.focus(),
    ...(main ? { a: () => onAct(main) } : {}),
  })
  return (
    <>
      <article class="tp">
        <a class="tp-back no-print" href={listHref}>
          <Icon of={back} size={20} /> {t('office.list')}
        </a>
        {!props.beside && alarms.map((alarm) => <AlarmCard key={alarm.id} alarm={alarm} now={now} />)}
        <PlaceSign place={thread.place} />
        <header class="tp-head">
          <Pictogram name={natureOf(request.nature).pictogram} size={40} />
          <div>
            <h1>{sayRow(request, speech)}</h1>
            <p class="secondary figures">
              {t('thread.no', { no: String(request.no) })} ·{' '}
              {t('thread.filed', { ago: sayAgo(request.filedAt, now, lang) })} ·{' '}
              {t(`channel.${request.channel}`)}
            </p>
            <Slot name="thread.charge" thread={thread} now={now} />
            {thread.unconfirmed && <p>{t('thread.unconfirmed')}</p>}
          </div>
        </header>
        <NextSteps thread={thread} now={now} danger={alarms.length > 0} onAct={onAct}>
          {request.status === 'approval' && thread.orders[0] && (
            <Slot key={thread.orders[0].id} name="thread.decision" order={thread.orders[0]} thread={thread} />
          )}
        </NextSteps>
        <HqQuestions thread={thread} now={now} />
        <OutageOfThread thread={thread} now={now} />
        <TwinRequest thread={thread} now={now} />
        <AllActs thread={thread} onAct={onAct} />
        <Entries thread={thread} now={now} />
        <SayBox key={request.id} thread={thread} begin={props.begin} />
        <OpenActSheet
          thread={thread}
          act={sheet}
          now={now}
          onClose={() => {
            setSheet(undefined)
            again()
          }}
        />
      </article>
      <AboutThread thread={thread} now={now} onUrgency={() => onAct('classify')}>
        {thread.orders.map((o) => (
          <Slot key={o.id} name="thread.order" order={o} thread={thread} />
        ))}
      </AboutThread>
    </>
  )
}
