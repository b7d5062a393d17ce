import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { DeviceRow } from '../../core/contract.ts'
import type { SilentDoor } from '../../core/silent-tour.ts'
import { devicePaths, holdDevice } from './devices-client.ts'
import { sayDevicePlace, sayHeard } from './say-device.ts'
import { undoMs, useUndo } from './useUndo.ts'

/** After the address of a round: those that say nothing, where somebody left them. */
export const silentMark = '#muets'

/** Doors that are shown at once: what was said of one makes room for the next. */
const shownDoors = 8

/** Doors of one stair with what is silent behind them; those that are left may be said to be shut by one tap. */
export const SilentStairway = ({
  doors,
  now,
}: {
  doors: readonly SilentDoor[]
  now: string
}): JSX.Element => {
  const { t } = useSpeech()
  const shut = useShut()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? doors : doors.slice(0, shownDoors)
  const homes = doors.filter(({ isHome }) => isHome)
  const left = doors.length - shown.length
  return (
    <>
      <ul class="device-list">
        {shown.map((door) => (
          <SilentDoorLine key={door.key} door={door} now={now} onShut={() => shut(door.rows)} />
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setWhole(true)}>{t('pairing.tour.others', { n: left })}</Button>}
      {homes.length > 1 && (
        <Button full onClick={() => shut(homes.flatMap(({ rows }) => rows))}>
          {t('pairing.tour.allShut', { n: homes.length })}
        </Button>
      )}
    </>
  )
}

const useShut = (): ((rows: readonly DeviceRow[]) => void) => {
  const { t } = useSpeech()
  const tellUndo = useUndo()
  return (rows) =>
    tellUndo(
      t('pairing.tour.said.noAccess'),
      rows.map(({ id }) => holdDevice('device.rest', id, { why: 'noAccess' }, { ms: undoMs })),
    )
}

type DoorProps = { door: SilentDoor; now: string; onShut: () => void }

const SilentDoorLine = ({ door: { rows }, now, onShut }: DoorProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [first, ...others] = rows as [DeviceRow, ...DeviceRow[]]
  const place = sayDevicePlace(first, speech, true)
  const kindOf = (row: DeviceRow): string => t(`deviceKind.${row.kind}`)
  const shut = (
    <Button
      onClick={onShut}
      label={`${t('pairing.tour.noAccess')}, ${[others.length ? '' : kindOf(first), place].filter(Boolean).join(', ')}`}
    >
      {t('pairing.tour.noAccess')}
    </Button>
  )
  if (!others.length)
    return (
      <li class="silent-point">
        <div>
          <strong>{place || kindOf(first)}</strong>
          <p class="secondary">
            {[place && kindOf(first), sayHeard(first, now, speech)].filter(Boolean).join('\u00a0· ')}
          </p>
        </div>
        <SilentTaps row={first} place={place}>
          {shut}
        </SilentTaps>
      </li>
    )
  return (
    <li class="silent-point">
      <div class="silent-door">
        <strong>{place}</strong>
        {shut}
      </div>
      <ul class="device-list">
        {rows.map((row) => (
          <li class="silent-point" key={row.id}>
            <p class="secondary">{[kindOf(row), sayHeard(row, now, speech)].join('\u00a0· ')}</p>
            <SilentTaps row={row} place={place} />
          </li>
        ))}
      </ul>
    </li>
  )
}

type TapsProps = { row: DeviceRow; place: string; children?: JSX.Element }

const SilentTaps = ({ row, place, children }: TapsProps): JSX.Element => {
  const { t } = useSpeech()
  const tellUndo = useUndo()
  // The round writes its stop into the address by itself.
  const round = location.pathname + location.search + silentMark
  const which = [t(`deviceKind.${row.kind}`), place].filter(Boolean).join(', ')
  const absent = (): void =>
    tellUndo(t('pairing.tour.said.absent'), [
      holdDevice('device.retire', row.id, { why: 'absent' }, { ms: undoMs }),
    ])
  return (
    <div class="silent-taps">
      <Button href={devicePaths.change(row.id, round)} label={`${t('pairing.tour.replaced')}, ${which}`}>
        {t('pairing.tour.replaced')}
      </Button>
      <Button onClick={absent} label={`${t('pairing.tour.absent')}, ${which}`}>
        {t('pairing.tour.absent')}
      </Button>
      {children}
    </div>
  )
}
