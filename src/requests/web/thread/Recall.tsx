import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Acts } from '../../../kernel/core/doors.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { OrderCard } from '../../core/contract.ts'

const send = sender<Pick<Acts, 'order.recall'>>()

type Props = {
  order: OrderCard
  request: string
  /** while it leaves, and where it was refused no longer */
  onBusy: (busy: boolean) => void
  onDone: () => void
}

/** Contested: before anybody else is paid for it, who did it comes again, for the same order. */
export const Recall = ({ order, request, onBusy, onDone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const recall = async (): Promise<void> => {
    setBusy(true)
    onBusy(true)
    const outcome = await send('order.recall', request, { order: order.id })
    setBusy(false)
    if (!outcome.ok) {
      onBusy(false)
      return setNo(outcome.message)
    }
    tell(t('thread.recall.done', { firm: order.firm.name }))
    onDone()
  }
  return (
    <section class="already">
      <h2>{t('thread.recall.title')}</h2>
      <p>{t('thread.recall.words', { firm: order.firm.name, no: String(order.no) })}</p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button busy={busy} busyLabel={t('say.filing')} onClick={() => void recall()}>
          {t('thread.recall')}
        </Button>
      </div>
      <p class="secondary">{t('thread.recall.else')}</p>
    </section>
  )
}
