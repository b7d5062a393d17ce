import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { useAsk } from './requests-client.ts'

/** How many people hear of a collective incident, said before it is made: it cannot be unsaid. */
export const OutageAudience = (of: Queries['outage.told']['input']): JSX.Element => {
  const { t } = useSpeech()
  const { data } = useAsk('outage.told', of)
  return (
    <span role="status" class="secondary">
      {data ? t('say.collective.told', { n: data.people }) : t('say.collective.counting')}
    </span>
  )
}
