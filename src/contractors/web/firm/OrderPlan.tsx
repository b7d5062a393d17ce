import type { JSX } from 'preact'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { takenFor } from './ask-ahead.ts'
import { useAsk } from './firm-client.ts'

/** The plan of where the work is, a dwelling's, a common part's or a landing's, when anything is known of it. */
export const PlanOf = ({ order }: { order: FirmOrder }): JSX.Element | null => {
  const { t } = useSpeech()
  const taken = takenFor(order.id)
  const data = useAsk('place.plan', { order: order.id }).data ?? taken?.plan
  const works = useAsk('place.works', { order: order.id }).data?.rows ?? taken?.works ?? []
  if (!data || (!data.plan && !data.rooms.length && !data.assets.length)) return null
  return (
    <section class="about">
      <h2>{t('firm.plan')}</h2>
      <Slot
        name="order.plan"
        plan={data}
        thing={order.asset ?? undefined}
        works={works.map(({ asset, nature, at }) => ({ asset, at, what: t(`nature.${nature}`) }))}
        label={t('firm.loading')}
      />
    </section>
  )
}
