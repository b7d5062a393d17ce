import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { deciders } from '../../../contractors/core/deciders.ts'
import { grants } from '../../../contractors/core/grants.ts'
import { Decision } from '../../../contractors/web/office/Decision.tsx'
import { OrderCard } from '../../../contractors/web/office/OrderCard.tsx'
import type { FactType } from '../../../kernel/core/facts.ts'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { say } from '../../../kernel/core/words.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { go, match, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { OrderCard as Order, Thread } from '../../../requests/core/contract.ts'
import { type AlertsOf, AlertsSlot } from '../../../requests/web/office/alertsSlot.ts'
import { Call } from '../../../requests/web/office/Call.tsx'
import { Inbox } from '../../../requests/web/office/Inbox.tsx'
import { useMe } from '../../../requests/web/office/me.ts'
import { paths } from '../../../requests/web/office/office-paths.ts'
import { Place } from '../../../requests/web/office/PlacePage.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { Paper, type SpeechIn } from '../../../requests/web/thread/Paper.tsx'
import { AlertsIn } from './OfficeAlerts.tsx'
import { HomeIn } from './HomeIn.tsx'
import { Others } from './Others.tsx'
import { office } from '../slices.ts'
import { Spoken } from '../../../kernel/web/draw-spoken.tsx'
import { findScreen } from '../../../kernel/web/find-screen.ts'
import { PageContext } from '../../../kernel/web/Slot.tsx'
import { RoundIn } from './RoundIn.tsx'

/** Which screen an address shows; each may change the safety alerts of what it shows. */
export const Screen = (): JSX.Element => (
  <PageContext.Provider value={{ parts: office, role: useMe().role }}>
    <AlertsSlot.Provider value={alertsIn}>
      <Shown />
    </AlertsSlot.Provider>
  </PageContext.Provider>
)

const alertsIn = (of: AlertsOf): JSX.Element => <AlertsIn of={of} />

const Shown = (): JSX.Element => {
  const me = useMe()
  const { t } = useSpeech()
  const { path, query } = useHere()
  const isHome = path === paths.call || path === `${paths.call}/`
  // Head office answers first; it searches when it asks to.
  const toQuestions = isHome && ofRole(me.role).desk === 'hq' && query.size === 0
  useEffect(() => {
    if (toQuestions) go(paths.questions, true)
  }, [toQuestions])
  const paper = match('/bureau/r/:id/:kind', path)
  if (paper?.['id'] && (paper['kind'] === 'papier' || paper['kind'] === 'lettre'))
    return <Paper id={paper['id']} kind={paper['kind']} speechIn={speechIn} />
  const open = match('/bureau/r/:id', path)
  const questions = path === paths.questions || query.get('questions') === 'true'
  if (open || path === paths.todo || path === paths.questions)
    return (
      <Inbox id={open?.['id']} query={query} questions={questions} order={orderOf} decision={decisionOf} />
    )
  const place = match('/bureau/lieu/:id', path)
  if (place?.['id']) return <Place key={place['id']} id={place['id']} round={roundIn} home={homeIn} />
  if (isHome && !toQuestions) return <Call />
  const found = findScreen(office, path)
  if (found) return <Spoken of={found.screen} given={found.params} label={t('office.loading')} />
  return <Others path={path} otherwise={toQuestions ? <></> : <Nowhere />} />
}

const speechIn: SpeechIn = async (lang) => {
  const words = lang === 'en' ? (await import('./words.en.ts')).en : (await import('./words.fr.ts')).fr
  return { lang, t: (key, params) => say(words, key, params, lang) }
}

/** An address that leads nowhere, and the way on. */
const Nowhere = (): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Empty
      page
      title={t('office.nowhere')}
      action={<Button href={paths.todo}>{t('office.nav.todo')}</Button>}
    />
  )
}

const roundIn = (building: string): JSX.Element => <RoundIn building={building} />
const homeIn = (unit: string): JSX.Element => <HomeIn unit={unit} />

const orderOf = (order: Order, thread: Thread): JSX.Element => (
  <OfficeOrder key={order.id} order={order} thread={thread} />
)

/** What the next step asks of the order: a price to accept or to refuse, where it stands. */
const decisionOf = (order: Order, thread: Thread): JSX.Element => (
  <OfficeDecision key={order.id} order={order} thread={thread} />
)

const OfficeDecision = ({ order, thread }: { order: Order; thread: Thread }): JSX.Element => {
  const me = useMe()
  const tell = useTell()
  const said = thread.entries.findLast(({ type }) => asksAPrice.has(type))
  return (
    <Decision
      order={order}
      request={thread.request.id}
      reason={{ words: said?.words ?? null, photos: said?.photos ?? [] }}
      decides={decides(me.role)}
      tell={tell}
    />
  )
}

const asksAPrice: ReadonlySet<string> = new Set<FactType>(['order.moreWork', 'order.approvalAsked'])
const decides = (role: string): boolean => deciders.includes(role)

const OfficeOrder = ({ order, thread }: { order: Order; thread: Thread }): JSX.Element => {
  const me = useMe()
  const tell = useTell()
  const now = useNow()
  return (
    <OrderCard
      order={order}
      request={thread.request.id}
      now={now}
      decides={decides(me.role)}
      contested={thread.request.status === 'contested'}
      pays={mayAnywhere(grants, 'pay', me)}
      checks={mayAnywhere(grants, 'check', me)}
      arranges={mayAnywhere(grants, 'offerSlots', me)}
      tell={tell}
    />
  )
}
