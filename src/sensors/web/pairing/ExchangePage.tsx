import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { DeviceRow } from '../../core/contract.ts'
import { type DeviceLabel, tellAddress } from '../../core/device-label.ts'
import type { KnownDevices } from '../../core/number-ends.ts'
import { bearerAmong } from '../../core/pending-devices.ts'
import { devicePaths, holdDevice } from './devices-client.ts'
import { ExchangeForm, type ExchangeDraft } from './ExchangeForm.tsx'
import { LabelReader } from './LabelReader.tsx'
import { PairHead } from './PairHead.tsx'
import { planOfDevice } from './DevicePage.tsx'
import { sayDevicePlace } from './say-device.ts'
import { useDevices } from './useDevices.ts'
import { undoMs, useUndo } from './useUndo.ts'

/** A device in the place of another: the code of the new one, both dials, a photo; with or without network. */
export const ExchangePage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const known = useDevices()
  const { rows, isKnown } = known
  const old = rows.find((each) => each.id === id)
  if (old) return <Exchange old={old} known={known} />
  return isKnown ? <Empty title={t('pairing.gone')} /> : <Loading label={t('pairing.loading')} />
}

const Exchange = ({ old, known }: { old: DeviceRow; known: KnownDevices }): JSX.Element => {
  const { rows } = known
  const speech = useSpeech()
  const { t } = speech
  const tellUndo = useUndo()
  const round = roundOf(useHere().query.get('apres'))
  const [label, setLabel] = useState<DeviceLabel>()
  const effort = useRef<Effort>({})
  const change = ({ address, profile }: DeviceLabel, { photos, ...dials }: ExchangeDraft): void => {
    const told = tellAddress(address)
    const data = {
      device: newId(),
      address: told,
      ...dials,
      ...(photos.length ? { photos: [...photos] } : {}),
      ...(profile ? { profile } : {}),
      ...(bearerAmong(rows, told) ? { moves: true } : {}),
    }
    const also = { effort: effort.current, photos, ms: undoMs }
    tellUndo(t('pairing.changed'), [holdDevice('device.replace', old.id, data, also)])
    goTo(round ?? planOfDevice(old), true)
  }
  const spend: OnEffort = (name, seconds) => {
    effort.current = { ...effort.current, [name]: (effort.current[name] ?? 0) + seconds }
  }
  return (
    <article class="stack">
      <PairHead title={t('pairing.changing')} to={round ?? devicePaths.device(old.id)}>
        {[t(`deviceKind.${old.kind}`), sayDevicePlace(old, speech)].filter(Boolean).join('\u00a0· ')}
      </PairHead>
      <LabelReader known={known} label={label} onLabel={setLabel} onEffort={spend}>
        {(read) => (
          <ExchangeForm
            old={old}
            address={tellAddress(read.address)}
            elsewhere={bearerAmong(rows, tellAddress(read.address))}
            onChange={(draft) => change(read, draft)}
          />
        )}
      </LabelReader>
    </article>
  )
}

// A screen of this phone alone: an address from elsewhere leads nowhere.
const roundOf = (after: string | null): string | undefined =>
  after?.startsWith('/terrain/') ? after : undefined
