import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { cents } from '../../../kernel/core/money.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { type HeldAct, holder, sender } from '../../../kernel/web/outbox.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useRole } from '../../../kernel/web/Slot.tsx'
import { usePictures } from '../../../kernel/web/pictures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useWaiting } from '../../../kernel/web/useWaiting.ts'
import type { OrderCard as Order } from '../../../requests/core/contract.ts'
import type { Commands, Queries } from '../../core/contract.ts'
import { delegatedRoles } from '../../core/price-deciders.ts'
import type { OverDelegationProps } from './OverDelegation.tsx'
import './OrderCard.css'

const PriceLines = later(() => import('./load-price-lines.ts').then((m) => m.loadPriceLines()))
const OverDelegation = later(() => import('./load-price-lines.ts').then((m) => m.loadOverDelegation()))

const { useAsk } = asker<Queries>()
const send = sender<Commands>()
const hold = holder<Pick<Commands, 'order.approve'>>()

const RejectPrice = loadSpoken(() => import('./RejectPrice.tsx').then((m) => m.RejectPrice))

/** For as long as a yes to a price can be taken back (ms): what the firm is told waits as long. */
const holdMs = 10_000

type Props = {
  order: Order
  request: string
  /** what the firm says of it, and shows */
  reason: { words: string | null; photos: readonly string[] }
  /** who may say yes or no */
  decides: boolean
  /** whether head office may be asked now */
  asksHq: boolean
  /** a question before the answer */
  onAsk: (whom: 'hq' | 'firm') => void
  tell: (words: string) => void
}

/** A price above the limit, whole: how much, why, what it looks like, and both answers. */
export const PriceDecision = (props: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { order, reason, decides } = props
  const pictures = usePictures(reason.photos)
  const amount = sayMoney(order.money.asked ?? cents(0), lang)
  const limit = sayMoney(order.money.spendLimit, lang)
  return (
    <section class="order order-quote" aria-label={t('order.decision')}>
      <p class="figures">
        <strong>{t('order.decision.price', { amount })}</strong> {t('order.decision.limit', { limit })}
      </p>
      {reason.words && <blockquote>{reason.words}</blockquote>}
      {reason.photos.length > 0 && (
        <PhotoStrip
          label={t('thread.photos')}
          words={{
            close: t('office.close'),
            previous: t('thread.photo.previous'),
            next: t('thread.photo.next'),
            remove: t('thread.photo.remove'),
            coming: t('thread.photo.coming'),
          }}
          photos={reason.photos.flatMap((id, i) => {
            const url = pictures.get(id)
            const alt = t('thread.photo', { n: String(i + 1), of: String(reason.photos.length) })
            return url ? [{ id, url, alt }] : []
          })}
        />
      )}
      <PriceLines order={order} />
      {decides ? <YesOrNo {...props} amount={amount} /> : <p class="secondary">{t('order.decideWho')}</p>}
    </section>
  )
}

/** Up to what the reader accepts by herself, where less than is asked; undefined where the yes is hers. */
const useOverDelegation = ({ money }: Order): OverDelegationProps | undefined => {
  const role = useRole()
  const { data } = useAsk('price.delegations', {})
  const hers = delegatedRoles.find((each) => each === role)
  const limit = hers && data?.[hers]
  return hers && limit != null && (money.asked ?? 0) > limit ? { limit, role: hers } : undefined
}

const YesOrNo = ({
  order,
  request,
  tell,
  amount,
  asksHq,
  onAsk,
}: Props & { amount: string }): JSX.Element => {
  const { t } = useSpeech()
  const over = useOverDelegation(order)
  const { offline } = useWaiting()
  const [held, setHeld] = useState<HeldAct>()
  const [rejecting, setRejecting] = useState(false)
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  useEffect(() => {
    let gone = false
    void held?.outcome.then((outcome) => {
      // Whoever went on to another thread, or was forestalled in another window, is told all the same.
      if (outcome.ok) tell(t('order.approved'))
      else if (gone) tell(t('order.approve.refused', { amount, why: outcome.message }))
      else setNo(outcome.message)
      if (!gone) setHeld(undefined)
    })
    return () => {
      gone = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- an outcome is waited for once
  }, [held])
  const undo = async (): Promise<void> => {
    const isBack = await held?.takeBack()
    if (!isBack && offline) return tell(t('order.approve.kept', { amount }))
    tell(t(isBack ? 'order.approve.undone' : 'order.approved'))
    setHeld(undefined)
  }
  const reject = async (words: string): Promise<boolean> => {
    setBusy(true)
    const outcome = await send('order.reject', request, { order: order.id, words })
    setBusy(false)
    if (outcome.ok) tell(t('order.rejected'))
    else setNo(outcome.message)
    return outcome.ok
  }
  if (rejecting)
    return <RejectPrice request={request} busy={busy} onSend={reject} onClose={() => setRejecting(false)} />
  return (
    <>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {over && <OverDelegation {...over} />}
      <div class="line no-print" role="status">
        {held ? (
          <>
            <span>{t(offline ? 'order.approve.kept' : 'order.approve.soon', { amount })}</span>
            <Button onClick={() => void undo()}>{t('office.undo')}</Button>
          </>
        ) : (
          <>
            {!over && (
              <Button
                kind="primary"
                onClick={() => {
                  setNo(undefined)
                  setHeld(hold('order.approve', request, { order: order.id }, { ms: holdMs, stays: true }))
                }}
              >
                {t('order.approve', { amount })}
              </Button>
            )}
            <Button onClick={() => setRejecting(true)}>{t('order.reject')}</Button>
            <Button kind="plain" onClick={() => onAsk('firm')}>
              {t('order.ask.firm')}
            </Button>
            {asksHq && (
              <Button kind="plain" onClick={() => onAsk('hq')}>
                {t('order.ask.hq')}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  )
}
