import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import type { Queries } from '../../core/contract.ts'
import type { PlacedWork } from '../../core/account/works-shapes.ts'
import { send, useAsk } from './account-client.ts'
import { PlacedOrders } from './PlacedOrders.tsx'
import { useWorksDraft } from './useWorksDraft.ts'
import { WorksFields } from './WorksFields.tsx'
import './account.css'

/** What may be ordered of an inspection that is signed, and what was: before a tenant leaves, or after. */
export const InspectionWorks = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('inspections.works', { id }, true)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('settlement.loading')} shape="text" />
    )
  const { works, placed } = data
  return (
    <section class="stack no-print" aria-labelledby="inspection-works">
      <h2 id="inspection-works">{t('works.title')}</h2>
      <PlacedOrders placed={onePerRequest(placed)} />
      {works.lines.length === 0 ? (
        <p>{t(placed.length > 0 ? 'works.all' : 'works.none')}</p>
      ) : (
        <OrderWorks key={placed.map(({ request }) => request).join()} id={id} data={data} again={again} />
      )}
    </section>
  )
}

const onePerRequest = (placed: readonly PlacedWork[]): PlacedWork[] => [
  ...new Map(placed.map((each) => [each.request, each])).values(),
]

type OrderProps = { id: string; data: Queries['inspections.works']['output']; again: () => void }

const OrderWorks = ({ id, data, again }: OrderProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { busy, no, said, act } = useActs(t('settlement.kept'))
  const { effort } = useSpent()
  const draft = useWorksDraft(data.works, speech)
  const { orders } = draft
  const order = async (): Promise<void> => {
    const sent = send('inspection.orderWorks', id, { works: orders }, { effort: effort() })
    if (await act(sent, t('works.ordered', { n: orders.length }))) again()
  }
  return (
    <>
      <WorksFields draft={draft} unit={data.unit} />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <p role="status" class="hidden-if-empty">
        {said}
      </p>
      {draft.groups.length > 0 && (
        <div class="line">
          <Button
            kind="primary"
            busy={busy}
            disabledReason={orders.length > 0 ? undefined : t('works.nothing')}
            onClick={() => void order()}
          >
            {t('works.send', { n: orders.length })}
          </Button>
        </div>
      )}
    </>
  )
}
