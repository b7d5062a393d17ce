import type { JSX } from 'preact'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { capital, sayStorey } from '../thread/say-step.ts'
import { paths } from './field-paths.ts'
import type { ReportSpot } from './report-spot.ts'
import { StepHead } from './StepHead.tsx'
import { useCardOrNo } from './useCard.ts'

/** The doors of a stairwell, storey by storey, the highest first, as on the letterboxes. */
export const DwellingDoors = ({ spot, building }: { spot: ReportSpot; building: string }): JSX.Element => {
  const { t } = useSpeech()
  const { card, no } = useCardOrNo(building)
  const homes =
    card?.units.filter((u) => u.kind === 'dwelling' && (!spot.e || !u.entrance || u.entrance === spot.e)) ??
    []
  const storeys = [...new Set(homes.map((u) => u.storey))].sort((a, b) => (b ?? -99) - (a ?? -99))
  return (
    <div class="stack">
      <StepHead title={t('field.home')} to={paths.report({ b: building, e: spot.e })}>
        {card?.place.building.name}
      </StepHead>
      {!card && (no ? <RefusalNotice>{no}</RefusalNotice> : <Loading label={t('field.loading')} />)}
      {storeys.map((storey) => (
        <section class="stack-s" key={storey}>
          <h2>{capital(sayStorey(storey, t)) || t('field.home.nostorey')}</h2>
          <ul class="doors">
            {homes
              .filter((u) => u.storey === storey)
              .map((u) => (
                <li key={u.id}>
                  <a
                    class="doors-door figures"
                    href={paths.report({ ...spot, u: u.id })}
                    aria-label={t('row.door', { door: u.door || u.ref })}
                  >
                    {u.door || u.ref}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
