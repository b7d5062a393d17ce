import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { DeviceRow } from '../../core/device/device-contract.ts'
import { send } from './device-client.ts'

type Props = { device: DeviceRow; onDone: (said: string) => void; onClose: () => void }

/** What one knows it by. */
export const NameSheet = ({ device, onDone, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useActs(t('device.kept'))
  const [name, setName] = useState(device.name)
  const effort = useRef<Effort>({})
  const save = async (): Promise<void> => {
    const sent = send('device.name', device.id, { name: name.trim() }, { effort: effort.current })
    const did = await act(sent, '')
    if (!did) return
    onDone(did === 'done' ? t('device.name.said') : t('device.kept'))
    onClose()
  }
  return (
    <Sheet
      open
      title={t('device.name.title')}
      closeLabel={t('device.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {t('device.name.save')}
        </Button>
      }
    >
      <Field
        label={t('device.name.title')}
        hideLabel
        hint={t('device.name.hint')}
        maxLength={60}
        value={name}
        onValue={setName}
        autoFocus
        effortKey="device.name"
        onEffort={(key, seconds) => {
          effort.current = { [key]: (effort.current[key] ?? 0) + seconds }
        }}
        onEnter={() => void save()}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </Sheet>
  )
}
