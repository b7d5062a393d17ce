import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { sayAgo, sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Commands, DeviceRow } from '../../core/device/device-contract.ts'
import { send } from './device-client.ts'

type RevokeReason = Commands['device.revoke']['why']
const reasons: readonly RevokeReason[] = ['lost', 'replaced', 'left', 'other']

type Props = {
  device: DeviceRow
  /** what tells it from the others */
  name: string
  /** the phone is the one that shows this page */
  here: boolean
  onDone: (said: string) => void
  onClose: () => void
}

/** What happens then, why, and one button: it can’t be undone, but signing in again makes it known anew. */
export const RevokeSheet = ({ device, name, here, onDone, onClose }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { act, busy, no } = useActs(t('device.kept'))
  const [why, setWhy] = useState<RevokeReason>()
  const [missing, setMissing] = useState(false)
  const effort = useRef<Effort>({})
  const revoke = async (): Promise<void> => {
    if (!why) return setMissing(true)
    const sent = send('device.revoke', device.id, { why }, { effort: effort.current })
    const did = await act(sent, '')
    if (!did) return
    onDone(did === 'done' ? t('device.revoke.said', { name }) : t('device.kept'))
    onClose()
  }
  return (
    <Sheet
      open
      title={t('device.revoke.title', { name })}
      closeLabel={t('device.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void revoke()}>
          {t('device.revoke.send')}
        </Button>
      }
    >
      <div class="stack">
        <p>
          {t('device.seen', { when: sayAgo(device.seenAt, now, lang) })}
          {', '}
          {t('device.since', { day: sayDay(device.madeAt, lang, now) }).toLocaleLowerCase(lang)}
        </p>
        <p>{t('device.revoke.what')}</p>
        {here && <p>{t('device.revoke.here')}</p>}
        <Choice
          legend={t('device.revoke.why')}
          options={reasons.map((value) => ({ value, label: t(`device.revoke.why.${value}`) }))}
          value={why}
          onValue={(value) => {
            setWhy(value)
            setMissing(false)
          }}
          {...(missing ? { problem: t('device.revoke.choose') } : {})}
          effortKey="device.why"
          onEffort={(key, seconds) => {
            effort.current = { [key]: (effort.current[key] ?? 0) + seconds }
          }}
        />
        {no && <RefusalNotice>{no}</RefusalNotice>}
      </div>
    </Sheet>
  )
}
