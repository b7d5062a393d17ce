import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { plus } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { DeviceRow } from '../../core/contract.ts'
import { devicePaths } from './devices-client.ts'
import { sayHeard } from './say-device.ts'
import { useDevicesAt } from './useDevices.ts'
import './pairing.css'

type Props = {
  building: string
  unit?: string | undefined
  thing?: string | undefined
  /** the thing as its plan calls it */
  called?: string | undefined
}

/** What measures a thing or a dwelling, and the way to one more. */
export const DevicesHere = ({ building, unit, thing, called }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { rows, waits } = useDevicesAt({ building, unit, thing })
  return (
    <section class="stack-s devices-here">
      {rows.length > 0 && (
        <>
          <h3>{t('pairing.here')}</h3>
          <ul class="device-list">
            {rows.map((row) => (
              <DeviceLine key={row.id} row={row} waits={waits.has(row.id)} />
            ))}
          </ul>
        </>
      )}
      <Button full icon={plus} href={devicePaths.fit({ b: building, u: unit, a: thing, in: called })}>
        {t('pairing.fit')}
      </Button>
    </section>
  )
}

const DeviceLine = ({ row, waits }: { row: DeviceRow; waits: boolean }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  return (
    <li>
      <a class="device-line" href={devicePaths.device(row.id)}>
        <strong>{t(`deviceKind.${row.kind}`)}</strong>
        <span class={row.silentSince ? 'device-silent' : 'secondary'}>
          {waits ? t('pairing.waits') : sayHeard(row, now, speech)}
        </span>
        <span class="secondary">{t('pairing.since', { day: sayDay(row.since, lang, now) })}</span>
      </a>
    </li>
  )
}
