import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { WaitingItem } from '../../core/back/back-contract.ts'
import { send, useAsk } from '../erp-client.ts'
import { InvoiceInErp } from './InvoiceInErp.tsx'

/** The ERP’s number of an order; where it said no, why, and the way to send it again once that is mended. */
export const OrderInErp = ({ order }: { order: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('erp.order', { order })
  if (!data) return null
  return (
    <>
      {data.receipt && <p class="secondary">{t('erp.order.theirs', { no: data.receipt })}</p>}
      <InvoiceInErp order={order} />
      {data.toMend.map((item) => (
        <RefusedOrder key={item.id} item={item} mayMend={data.mayMend} onDone={again} />
      ))}
    </>
  )
}

type RefusedOrderProps = { item: WaitingItem; mayMend: boolean; onDone: () => void }

const RefusedOrder = ({ item, mayMend, onDone }: RefusedOrderProps): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('erp.order.renewed'))
  const renew = async (): Promise<void> => {
    if (await acts.act(send('outbox.again', item.id, {}), t('erp.order.renewed'))) onDone()
  }
  const why =
    item.reasonCode === 'unknown_code' ? t('erp.order.code') : item.theirWords || t('erp.order.silent')
  return (
    <div class="stack-s">
      <p>{t('erp.order.refused', { kind: t(`erp.kind.${item.kind}`), why })}</p>
      {mayMend && (
        <p>
          <Button small busy={acts.busy} onClick={() => void renew()}>
            {t('erp.order.mend')}
          </Button>
        </p>
      )}
      {acts.said && <p role="status">{acts.said}</p>}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
    </div>
  )
}
