import type { ComponentChildren, JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useNextFills } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { Day } from './FirmDay.tsx'
import { useAsk } from './firm-client.ts'

const loadOrder = () => import('./OrderPage.tsx').then((m) => m.OrderPage)
const OrderPage = later(loadOrder)
// What stands without network.
const loadAway = () => import('./FirmAway.tsx').then((m) => m.FirmAway)
const Away = later(loadAway)

type PageProps = { order?: string; children?: ComponentChildren }

/** A firm's orders, by the link of its mail. */
export const FirmByLink = ({ order }: PageProps): JSX.Element => <Firm base="/o" order={order} byLink />

/** A firm's orders where somebody of it has signed in. */
export const FirmSignedIn = ({ order }: PageProps): JSX.Element => (
  <Firm base="/entreprise" order={order} byLink={false} />
)

/** `base` is where its day is. */
const Firm = ({ base, order, byLink }: PageProps & { base: string; byLink: boolean }): JSX.Element => {
  const { t } = useSpeech()
  const loadNext = useNextFills()
  const day = useAsk('order.day', {}, true)
  const orders = day.data && [...day.data.today, ...day.data.answer, ...day.data.open]
  const known = orders?.find(({ id }) => id === order)
  // The one that is looked at first; the next tap may be in a cellar, or in a page that was closed meanwhile.
  useTaken(
    orders?.toSorted((a, b) => Number(b === known) - Number(a === known)),
    () => Promise.all([loadOrder(), loadAway(), loadNext()]),
  )
  const isOver = day.state === 'refused' && isShut(day.no)
  useEffect(() => {
    if (isOver) void import('./kept-plans.ts').then((m) => m.forgetPlans())
  }, [isOver])
  // The link was ended while somebody looked: nothing of it stays, whatever had come before.
  if (day.state === 'refused' && isShut(day.no))
    return <DayRefused no={day.no} byLink={byLink} again={day.again} />
  if (!day.data && day.state === 'refused' && day.no.refused === 'offline')
    return <Away label={t('firm.loading')} order={order} base={base} why={day.no.message} />
  if (order)
    return <OrderPage label={t('firm.loading')} id={order} known={known} base={base} dayAgain={day.again} />
  if (day.data) return <Day day={day.data} base={base} again={day.again} />
  if (day.state === 'refused') return <DayRefused no={day.no} byLink={byLink} again={day.again} />
  return <Loading label={t('firm.loading')} />
}

/** A screen is looked at before it is touched (ms). */
const look = 1000

/** Takes the plans of these orders along, and what draws them; again when they are others. */
const useTaken = (orders: readonly FirmOrder[] | undefined, ahead: () => Promise<unknown>): void => {
  const which = orders?.map(({ id }) => id).join()
  useEffect(() => {
    if (!orders) return
    const take = async (): Promise<void> => {
      await ahead()
      const { takePlans } = await import('./ask-ahead.ts')
      await takePlans(orders)
    }
    const timer = setTimeout(() => void take().catch(() => undefined), look)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- `which` says it: the same orders asked again are not taken again
  }, [which])
}

const isShut = ({ refused }: NoProps['no']): boolean =>
  ['link_expired', 'link_unknown', 'sign_in', 'not_yours'].includes(refused)

type NoProps = { no: { refused: string; message: string }; byLink: boolean; again: () => void }

const DayRefused = ({ no, byLink, again }: NoProps): JSX.Element => {
  const { t } = useSpeech()
  const link =
    no.refused === 'link_expired' ? 'expired' : no.refused === 'link_unknown' ? 'unknown' : undefined
  if (link)
    return (
      <>
        <h1 class="hidden-text">{t('firm.title')}</h1>
        <Empty title={t(`firm.link.${link}`)}>{t(`firm.link.${link}.words`)}</Empty>
      </>
    )
  if (!byLink && (no.refused === 'not_yours' || no.refused === 'sign_in'))
    return (
      <>
        <h1 class="hidden-text">{t('firm.title')}</h1>
        <Empty
          title={t('firm.signIn')}
          action={
            <Button kind="primary" href="/entrer">
              {t('firm.signIn.action')}
            </Button>
          }
        />
      </>
    )
  return (
    <RefusalNotice action={<Button onClick={again}>{t('firm.again')}</Button>}>{no.message}</RefusalNotice>
  )
}
