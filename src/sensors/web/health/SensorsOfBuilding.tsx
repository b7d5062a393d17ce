import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../sensors-client.ts'

/** On the page of a building: how many alarms stand and how many sensors are silent; nothing where none is fitted. */
export const SensorsOfBuilding = ({ building }: { building: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('building.health', { building })
  if (!data?.devices) return null
  return (
    <section class="stack-s" aria-labelledby="building-sensors">
      <h2 id="building-sensors">{t('health.card')}</h2>
      <p>
        {t('health.alarm.count', { n: data.alarms.length })},{' '}
        {t('health.silent.count', { n: data.silent.length })}
      </p>
      <p>
        <a href={`/bureau/capteurs/${building}`}>{t('health.card.open')}</a>
      </p>
    </section>
  )
}
