import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths } from './field-paths.ts'
import type { ReportSpot } from './report-spot.ts'
import { StepHead } from './StepHead.tsx'
import { useSpotName } from './useSpotName.ts'

/** Above a plan: the way back, and where one is. */
export const PlanHead = ({ spot }: { spot: ReportSpot }): JSX.Element => {
  const { t } = useSpeech()
  const name = useSpotName(spot)
  return (
    <StepHead title={t('plan.title')} to={paths.day}>
      {name}
    </StepHead>
  )
}
