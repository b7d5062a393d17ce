import type { JSX } from 'preact'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { useAsk } from './firm-client.ts'
import { sayAddress } from './say-address.ts'

/** What is done and not yet billed: what waits for an invoice, with its way in, then what the agency still checks. */
export const FinishedOrders = ({ base }: { base: string; label?: string }): JSX.Element => {
  const { t } = useSpeech()
  const { toInvoice = [], toCheck = [] } = useAsk('order.finished', {}, true).data ?? {}
  return (
    <>
      <Group of="toInvoice" orders={toInvoice} base={base} />
      <Group of="toCheck" orders={toCheck} base={base} hint={t('firm.toCheck.hint')} />
    </>
  )
}

type GroupProps = {
  of: 'toInvoice' | 'toCheck'
  orders: readonly FirmOrder[]
  base: string
  hint?: string
}

const Group = ({ of, orders, base, hint }: GroupProps): JSX.Element | null => {
  const { t } = useSpeech()
  if (!orders.length) return null
  return (
    <section class="stack-s">
      <h2>{t(`firm.${of}`)}</h2>
      {hint && <p class="secondary">{hint}</p>}
      <Rows label={t(`firm.${of}`)}>
        {orders.map((order) => (
          <Row
            key={order.id}
            href={`${base}/${order.id}`}
            sentence={t(`nature.${order.nature}`)}
            reason={sayAddress(order)}
            meta={t('firm.order', { no: String(order.no) })}
          />
        ))}
      </Rows>
    </section>
  )
}
