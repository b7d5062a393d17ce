import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { AlarmActs } from './useAlarmActs.ts'
import type { AlarmCard } from '../../core/contract.ts'
import { send } from './alarm-client.ts'
import { clockOf, instantOf } from './clock-field.ts'

type Props = { alarm: AlarmCard; firm: NonNullable<AlarmCard['firm']>; acts: AlarmActs }

/** «J’ai eu quelqu’un, à 14 h 05»: the firm was told by telephone, and the thread keeps it. */
export const Reach = ({ alarm, firm, acts }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const [hour, setHour] = useState<string>()
  if (alarm.reached?.firm === firm.name) return null
  if (hour === undefined)
    return (
      <Button small onClick={() => setHour(clockOf(new Date()))}>
        {t('alarm.reach')}
      </Button>
    )
  const say = async (): Promise<void> => {
    const spokeAt = instantOf(hour, new Date())
    const done = await acts.act(
      send('alarm.reach', alarm.id, { firm: firm.id, ...(spokeAt ? { spokeAt } : {}) }),
    )
    if (done) setHour(undefined)
  }
  return (
    <form
      class="alarm-reach"
      onSubmit={(e) => {
        e.preventDefault()
        void say()
      }}
    >
      <label>
        {t('alarm.reach.firm', { firm: firm.name })} {t('alarm.reach.at')}{' '}
        <input type="time" required value={hour} onInput={(e) => setHour(e.currentTarget.value)} />
      </label>
      <Button small kind="primary" type="submit" busy={acts.busy}>
        {t('alarm.reach')}
      </Button>
    </form>
  )
}
