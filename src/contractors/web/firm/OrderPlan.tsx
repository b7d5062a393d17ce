import type { ComponentType, JSX } from 'preact'
import type { Queries } from '../../../estate/core/contract.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { takenFor } from './ask-ahead.ts'
import { useAsk } from './firm-client.ts'

/** A plan to look at: from the slice that draws it. */
export type PlanPart = ComponentType<{
  plan: Queries['place.plan']['output']
  thing?: string | undefined
  /** what was done before, in words */
  works: readonly { asset: string; what: string; at: string }[]
  label?: string
}>

/** The plan of where the work is, a dwelling's, a common part's or a landing's, when anything is known of it. */
export const PlanOf = ({ order, view: Plan }: { order: FirmOrder; view: PlanPart }): JSX.Element | null => {
  const { t } = useSpeech()
  const taken = takenFor(order.id)
  const data = useAsk('place.plan', { order: order.id }).data ?? taken?.plan
  const works = useAsk('place.works', { order: order.id }).data?.rows ?? taken?.works ?? []
  if (!data || (!data.plan && !data.rooms.length && !data.assets.length)) return null
  return (
    <section class="about">
      <h2>{t('firm.plan')}</h2>
      <Plan
        plan={data}
        thing={order.asset ?? undefined}
        works={works.map(({ asset, nature, at }) => ({ asset, at, what: t(`nature.${nature}`) }))}
        label={t('firm.loading')}
      />
    </section>
  )
}
