import type { JSX } from 'preact'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from './device-client.ts'
import { HeldAct } from './HeldAct.tsx'
import { SettledAct } from './SettledAct.tsx'

/** «À relire»: what withdrawn phones still brought, to be done now or let go; and what came of the last ones. */
export const HeldActs = ({ now }: { now: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const tell = useTell()
  const { data, again } = useAsk('held.list', {}, true)
  if (!data?.waiting.length && !data?.settled.length) return null
  return (
    <section class="stack held" aria-labelledby="held">
      {data.waiting.length > 0 && (
        <div class="held-box">
          <h2 id="held">{t('held.title')}</h2>
          <p>{t('held.lead')}</p>
          {data.waiting.map((act) => (
            <HeldAct
              key={act.id}
              act={act}
              now={now}
              onDone={(said) => {
                tell(said)
                again()
              }}
            />
          ))}
        </div>
      )}
      {data.settled.length > 0 && (
        <details class="devices-past">
          <summary>{t('held.settled')}</summary>
          <ul class="plain">
            {data.settled.map((act) => (
              <SettledAct key={act.id} act={act} now={now} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
