import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { DeviceRow } from '../../core/contract.ts'
import { type DeviceLabel, tellAddress } from '../../core/device-label.ts'
import { bearerAmong } from '../../core/pending-devices.ts'
import { devicePaths, send } from './devices-client.ts'
import { ExchangeForm, type ExchangeDraft } from './ExchangeForm.tsx'
import { LabelReader } from './LabelReader.tsx'
import { PairHead } from './PairHead.tsx'
import { planOfDevice } from './DevicePage.tsx'
import { sayDevicePlace } from './say-device.ts'
import { useDevices } from './useDevices.ts'

/** A device in the place of another: the code of the new one, both dials, a photo; with or without network. */
export const ExchangePage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { rows, isKnown } = useDevices()
  const old = rows.find((each) => each.id === id)
  if (old) return <Exchange old={old} rows={rows} />
  return isKnown ? <Empty title={t('pairing.gone')} /> : <Loading label={t('pairing.loading')} />
}

const Exchange = ({ old, rows }: { old: DeviceRow; rows: readonly DeviceRow[] }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const [label, setLabel] = useState<DeviceLabel>()
  const effort = useRef<Effort>({})
  const told = label && tellAddress(label.address)
  const bearer = told && bearerAmong(rows, told)
  const change = ({ photos, ...dials }: ExchangeDraft): void => {
    if (!told) return
    const data = {
      device: newId(),
      address: told,
      ...dials,
      ...(photos.length ? { photos: [...photos] } : {}),
      ...(label.profile ? { profile: label.profile } : {}),
      ...(bearer ? { moves: true } : {}),
    }
    void send('device.replace', old.id, data, { effort: effort.current, photos, leave: true })
    tell(t('pairing.changed'))
    goTo(planOfDevice(old), true)
  }
  return (
    <article class="stack">
      <PairHead title={t('pairing.changing')} to={devicePaths.device(old.id)}>
        {[t(`pairing.kind.${old.kind}`), sayDevicePlace(old, speech)].filter(Boolean).join('\u00a0· ')}
      </PairHead>
      {told ? (
        <ExchangeForm
          key={JSON.stringify(told)}
          old={old}
          address={told}
          elsewhere={bearer}
          onChange={change}
          onAgain={() => setLabel(undefined)}
        />
      ) : (
        <LabelReader
          onLabel={setLabel}
          onEffort={(name, seconds) => {
            effort.current = { ...effort.current, [name]: (effort.current[name] ?? 0) + seconds }
          }}
        />
      )}
    </article>
  )
}
