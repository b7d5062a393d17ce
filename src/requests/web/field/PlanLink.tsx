import type { JSX } from 'preact'
import { map } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { estate } from './field-client.ts'
import { paths } from './field-paths.ts'
import { isTold, planAsked } from './plan-of-spot.ts'
import type { ReportSpot } from './report-spot.ts'

/** «Le plan» of a place, where something is known of it; on it, the thing that is meant. */
export const PlanLink = ({ spot }: { spot: ReportSpot }): JSX.Element | null => {
  const { t } = useSpeech()
  const asked = planAsked(spot)
  const { data, state } = estate.useAsk('place.plan', asked ?? null)
  // Room for it while it comes: what stands below must not move under a finger.
  if (asked && !data && state === 'loading') return <div class="plan-link-room" />
  if (!data || !isTold(data)) return null
  return (
    <Button
      full
      icon={map}
      href={paths.plan({ ...spot, a: data.assets.find(({ id }) => id === spot.a)?.id })}
    >
      {t('plan.link')}
    </Button>
  )
}
