import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type DeviceLabel, tellAddress } from '../../core/device-label.ts'
import type { EndingDevice } from '../../core/number-ends.ts'
import { sayDevicePlace, sayWholeNumber } from './say-device.ts'

/** Devices that are shown at once: of more, a sign more tells which. */
const mostShown = 4

type Props = { ends: readonly EndingDevice[]; onPick: (label: DeviceLabel) => void }

/** Devices whose number ends as what was typed, each with where it stands: none is chosen before it is touched. */
export const EndingList = ({ ends, onPick }: Props): JSX.Element => {
  const { t } = useSpeech()
  if (ends.length > mostShown) return <p role="status">{t('pairing.ends.many', { n: ends.length })}</p>
  return (
    <>
      <p role="status">{t('pairing.ends', { n: ends.length })}</p>
      <ul class="device-list">
        {ends.map(({ label, stands }) => (
          <EndingLine
            key={stands?.id ?? label.address.id}
            label={label}
            stands={stands}
            onPick={() => onPick(label)}
          />
        ))}
      </ul>
    </>
  )
}

type LineProps = EndingDevice & { onPick: () => void }

const EndingLine = ({ label, stands, onPick }: LineProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  return (
    <li>
      <button type="button" class="device-line device-end" onClick={onPick}>
        <strong class="figures">{sayWholeNumber(tellAddress(label.address))}</strong>
        <span class="secondary">
          {stands
            ? [t(`deviceKind.${stands.kind}`), sayDevicePlace(stands, speech)]
                .filter(Boolean)
                .join('\u00a0· ')
            : t('pairing.ends.unpaired')}
        </span>
      </button>
    </li>
  )
}
