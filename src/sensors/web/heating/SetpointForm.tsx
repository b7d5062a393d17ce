import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import { readSetpoint } from '../../core/heating/read-setpoint.ts'
import { send } from '../sensors-client.ts'
import { SetpointField } from './SetpointField.tsx'

type Props = { device: string; thing: string; celsius: number | undefined; again: () => void }

/** To what the water that leaves a boiler is set from today on, as whoever stands in front of it reads it. */
export const SetpointForm = ({ device, thing, celsius, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('heatingRules.setpoint.kept'))
  const { onEffort, effort } = useSpent()
  const today = dayOf(useNow())
  const [typed, setTyped] = useState(celsius === undefined ? '' : String(celsius))
  const read = readSetpoint(typed)
  const set = async (): Promise<void> => {
    if (read === undefined) return
    const sent = send('setpoint.set', device, { celsius: read, since: today }, { effort: effort() })
    if (await acts.act(sent, t('heatingRules.setpoint.kept'))) again()
  }
  return (
    <details class="stack-s">
      <summary>{t('heatingRules.setpoint.change', { thing })}</summary>
      <form
        class="stack-s"
        onSubmit={(e) => {
          e.preventDefault()
          void set()
        }}
      >
        <SetpointField
          label={t('heatingRules.setpoint')}
          hint={t('heatingRules.setpoint.hint')}
          wrong={t('heatingRules.setpoint.wrong')}
          value={typed}
          onValue={setTyped}
          onEffort={onEffort}
        />
        {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
        <div>
          <Button
            kind="primary"
            type="submit"
            busy={acts.busy}
            {...(read === undefined ? { disabledReason: t('heatingRules.setpoint.wrong') } : {})}
          >
            {t('heatingRules.setpoint.set')}
          </Button>
        </div>
        <p role="status">{acts.said}</p>
      </form>
    </details>
  )
}
