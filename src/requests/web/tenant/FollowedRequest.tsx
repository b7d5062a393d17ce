import type { JSX } from 'preact'
import { sayAgo, sayDue, saySlot } from '../../../kernel/core/dates.ts'
import { Ball, type BallHolder } from '../../../kernel/web/parts/Ball.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { later } from '../../../kernel/web/load-later.tsx'
import { phone, print } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Thread } from '../../core/contract.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { isDanger, isOwnVisit } from '../../core/status.ts'
import { send } from './tenant-client.ts'
import { Appointment } from './Appointment.tsx'
import { DangerNow } from './DangerNow.tsx'
import { Entries } from './TenantEntries.tsx'
import { ConfirmRepair } from './ConfirmRepair.tsx'
import { SayBox } from './TenantSayBox.tsx'
import { sayPlace } from './say-door.ts'
import { sayEnd, sayNext } from './tell-tenant.ts'
import { type Acts, useActs } from '../../../kernel/web/useActs.ts'
import { WithdrawRequest } from './WithdrawRequest.tsx'
import './tenant.css'

// Few follow what a neighbour told first.
const NeighboursFault = later(() => import('./load-neighbours-fault.ts').then((m) => m.loadNeighboursFault()))

// Few pages are about what is no repair.
const Guidance = later(() => import('./load-guidance.ts').then((m) => m.loadGuidance()))

// Few have a visit to call off.
const CallOffVisit = later(() => import('./load-call-off-visit.ts').then((m) => m.loadCallOffVisit()))

type Props = { thread: Thread; signedIn: boolean; again: () => void }

/** A tenant's request: what happens next and when, what she may do now, what happened. */
export const FollowedRequest = ({ thread, signedIn, again }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const acts = useActs(t('follow.kept'))
  const { request, place } = thread
  return (
    <div class="stack">
      {signedIn && (
        <a class="alone no-print" href="/chez-moi">
          {t('home.all')}
        </a>
      )}
      <header class="stack-s">
        <h1>{t(`nature.${request.nature}`)}</h1>
        <p class="secondary">{sayPlace(place, t)}</p>
        <p class="secondary figures">
          {t('follow.no', { no: String(request.no) })} ·{' '}
          {t('follow.filed', { ago: sayAgo(request.filedAt, now, lang) })}
        </p>
      </header>
      {isDanger(request) && <DangerNow thread={thread} />}
      <NextStep thread={thread} now={now} acts={acts} again={again} />
      {(request.outage || (request.closure === 'duplicate' && !thread.twin)) && (
        <NeighboursFault request={request.id} now={now} />
      )}
      {isMatter(request.nature) && <Guidance thread={thread} now={now} />}
      <Entries thread={thread} now={now} />
      {thread.can['say'] === 'yes' && <SayBox request={request.id} again={again} />}
      <footer class="stack-s no-print">
        <Button full icon={phone} href={`tel:${place.agency.phone.replace(/\s/g, '')}`}>
          {t('follow.call', { name: place.agency.name })}
        </Button>
        <Button full icon={print} onClick={() => print_()}>
          {t('follow.print')}
        </Button>
        {thread.can['contest'] === 'yes' && request.status === 'closed' && (
          <ConfirmRepair thread={thread} acts={acts} again={again} closed />
        )}
        {thread.can['withdraw'] === 'yes' && (
          <WithdrawRequest request={request.id} acts={acts} again={again} />
        )}
      </footer>
    </div>
  )
}

const print_ = (): void => globalThis.print()

type NextProps = { thread: Thread; now: string; acts: Acts; again: () => void }

const NextStep = ({ thread, now, acts, again }: NextProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const { request, next } = thread
  const closed = request.status === 'closed'
  const late = isLate(thread, now)
  const reminds = next.who !== 'tenant' && !closed && thread.can['remind'] === 'yes'
  return (
    <section class="next" aria-label={t('follow.next')}>
      <NextSentence thread={thread} now={now} />
      {closed && request.closedAt && (
        <p class="secondary">{t('follow.closed', { ago: sayAgo(request.closedAt, now, lang) })}</p>
      )}
      {thread.twin && (
        <a href={`/chez-moi/${thread.twin.id}`}>{t('follow.twin', { no: String(thread.twin.no) })}</a>
      )}
      {!closed && <WhoseTurn thread={thread} now={now} />}
      {acts.no && <RefusalNotice kept={t('tenant.kept')}>{acts.no}</RefusalNotice>}
      <p role="status" class="hidden-if-empty">
        {acts.said}
      </p>
      <div class="no-print stack">
        {thread.can['confirm'] === 'yes' && <ConfirmRepair thread={thread} acts={acts} again={again} />}
        {reminds && late && <Remind request={request.id} acts={acts} again={again} late />}
        <Appointment thread={thread} now={now} acts={acts} again={again} />
        {hasVisit(thread) && <CallOffVisit thread={thread} now={now} acts={acts} again={again} />}
        {reminds && !late && <Remind request={request.id} acts={acts} again={again} />}
      </div>
    </section>
  )
}

type FollowedThread = { thread: Thread; now: string }

const isLate = ({ next }: Thread, now: string): boolean => next.by !== null && next.by < now

// A visit stands, or the tenant may have called one off.
const hasVisit = ({ request, orders }: Thread): boolean =>
  request.status === 'planned' || orders.some(({ status }) => status === 'accepted' || status === 'offered')

// Where it burns nobody waits for an appointment: somebody has been told, and that is what is true.
const isDangerTold = ({ request }: Thread): boolean =>
  isDanger(request) && ['filed', 'oriented', 'ordered', 'taken'].includes(request.status)

const NextSentence = ({ thread, now }: FollowedThread): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { status } = thread.request
  const stands = thread.orders[0]?.slot
  const sentence = isDangerTold(thread)
    ? t('follow.danger.told')
    : (status === 'closed' ? sayEnd : sayNext)(thread, now, speech)
  return (
    <>
      <p class="next-sentence">{sentence}</p>
      {status === 'approval' && stands && stands.starts > now && (
        <p>{t('follow.slot.stands', { when: saySlot(stands.starts, stands.ends, lang, now) })}</p>
      )}
    </>
  )
}

const WhoseTurn = ({ thread, now }: FollowedThread): JSX.Element => {
  const { t } = useSpeech()
  const { who } = thread.next
  const mine = who === 'tenant'
  return (
    <div class="next-meta">
      <Ball
        holder={holderOf(who)}
        label={t('follow.ball')}
        name={t(mine ? 'follow.ball.you' : `follow.ball.${who === 'none' ? 'agency' : who}`)}
        mine={mine}
      />
      <ByWhen thread={thread} now={now} />
    </div>
  )
}

// A day that is agreed says when by itself.
const ByWhen = ({ thread, now }: FollowedThread): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { request, next, orders } = thread
  const dated = request.status === 'planned' && (orders[0]?.slot || isOwnVisit(request))
  if (!next.by || dated || isDangerTold(thread)) return null
  const late = isLate(thread, now)
  const by = sayDue(next.by, now, lang)
  return (
    <span class="secondary">
      {next.who === 'tenant'
        ? !late && t('follow.answer.by', { by })
        : t(late ? 'follow.late' : 'follow.by', { by })}
    </span>
  )
}

const Remind = ({
  request,
  acts,
  again,
  late = false,
}: {
  request: string
  acts: Acts
  again: () => void
  /** asking where it stands is then the first thing to do */
  late?: boolean
}): JSX.Element => {
  const { t } = useSpeech()
  const remind = async (): Promise<void> => {
    if (await acts.act(send('request.remind', request, {}), t('follow.remind.sent'))) again()
  }
  return (
    <Button
      kind={late ? 'primary' : 'quiet'}
      busy={acts.busy}
      busyLabel={t('follow.sending')}
      onClick={() => void remind()}
    >
      {t('follow.remind')}
    </Button>
  )
}

const holders = new Set(['tenant', 'agency', 'firm', 'caretaker', 'hq'])
const holderOf = (who: string): BallHolder => (holders.has(who) ? (who as BallHolder) : 'other')
