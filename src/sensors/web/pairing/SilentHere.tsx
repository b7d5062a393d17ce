import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { DeviceRow } from '../../core/contract.ts'
import { silentStairs } from '../../core/silent-tour.ts'
import { devicePaths, send } from './devices-client.ts'
import { sayDevicePlace, sayHeard } from './say-device.ts'
import { useDevices } from './useDevices.ts'
import './pairing.css'

type Props = { building: string; entrance: string | null }

/** Devices of a stop of the round that say nothing any more, stair by stair: one tap each says what was found. */
export const SilentHere = ({ building, entrance }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const now = useNow()
  const [said, setSaid] = useState('')
  const { rows } = useDevices()
  const here = rows.filter(
    (row) => row.building.id === building && (!entrance || !row.entrance || row.entrance.id === entrance),
  )
  const stairs = silentStairs(here, now)
  if (!stairs.length && !said) return null
  return (
    <section class="silent-here">
      <h3>{t('pairing.tour')}</h3>
      <p class="secondary" role="status">
        {said || t('pairing.tour.how')}
      </p>
      {stairs.map((stair) => (
        <section class="stack-s" key={stair.entrance?.id ?? ''}>
          {stairs.length > 1 && (
            <h4>{stair.entrance ? sayEntrance(stair.entrance.name, t) : t('pairing.tour.commons')}</h4>
          )}
          <ul class="device-list">
            {stair.rows.map((row) => (
              <SilentPoint key={row.id} row={row} now={now} onSaid={setSaid} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

type PointProps = { row: DeviceRow; now: string; onSaid: (words: string) => void }

const SilentPoint = ({ row, now, onSaid }: PointProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const kind = t(`pairing.kind.${row.kind}`)
  const place = sayDevicePlace(row, speech, true)
  const which = [kind, place].filter(Boolean).join(', ')
  const absent = (): void => {
    void send('device.retire', row.id, { why: 'absent' }, { leave: true })
    onSaid(t('pairing.tour.said.absent'))
  }
  const shut = (): void => {
    void send('device.rest', row.id, { why: 'noAccess' }, { leave: true })
    onSaid(t('pairing.tour.said.noAccess'))
  }
  const button = (words: string, does: { href: string } | { onClick: () => void }): JSX.Element => (
    <Button {...does} label={`${words}, ${which}`}>
      {words}
    </Button>
  )
  return (
    <li class="silent-point">
      <div>
        <strong>{place || kind}</strong>
        <p class="secondary">
          {[place && kind, sayHeard(row, now, speech)].filter(Boolean).join('\u00a0· ')}
        </p>
      </div>
      <div class="silent-taps">
        {button(t('pairing.tour.replaced'), { href: devicePaths.change(row.id) })}
        {button(t('pairing.tour.absent'), { onClick: absent })}
        {button(t('pairing.tour.noAccess'), { onClick: shut })}
      </div>
    </li>
  )
}
