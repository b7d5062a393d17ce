import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { eye, person } from '../../../kernel/web/icons/icons.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from './field-client.ts'
import { paths } from './field-paths.ts'
import type { ReportSpot } from './report-spot.ts'
import { StepHead } from './StepHead.tsx'
import { useSpotName } from './useSpotName.ts'

/** Who asks, at that door: names only. Or nobody: what the caretaker saw himself. */
export const WhoStep = ({ spot, unit }: { spot: ReportSpot; unit: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('day.door', { unit })
  const name = useSpotName(spot)
  return (
    <div class="stack">
      <StepHead title={t('field.who')} to={paths.report({ ...spot, u: undefined })}>
        {name}
      </StepHead>
      {!data && answer.state === 'loading' && <Loading label={t('field.loading')} />}
      {!data && answer.state === 'refused' && <p class="secondary">{answer.no.message}</p>}
      <ul class="picks">
        {data?.people.map((p) => (
          <li key={p.id}>
            <a class="pick pick-line" href={paths.report({ ...spot, who: p.id })}>
              <Icon of={person} />
              <strong>{p.name}</strong>
            </a>
          </li>
        ))}
        <li>
          <a class="pick pick-line" href={paths.report({ ...spot, who: '0' })}>
            <Icon of={eye} />
            <strong>{t('field.who.nobody')}</strong>
          </a>
        </li>
      </ul>
    </div>
  )
}
