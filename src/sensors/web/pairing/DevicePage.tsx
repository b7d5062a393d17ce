import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Thumbs } from '../../../kernel/web/parts/Thumbs.tsx'
import { usePictures } from '../../../kernel/web/pictures.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { DeviceRow } from '../../core/contract.ts'
import { devicePaths, holdDevice } from './devices-client.ts'
import { PairHead } from './PairHead.tsx'
import { sayDevicePlace, sayHeard, sayNumber } from './say-device.ts'
import { useDevices, useDevicesAt } from './useDevices.ts'
import { undoMs, useUndo } from './useUndo.ts'
import './pairing.css'

/** A device as it stands: what it measures, where, when it was heard; changed, or no longer there. */
export const DevicePage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { rows, isKnown } = useDevices()
  const row = rows.find((each) => each.id === id)
  if (row) return <OneDevice known={row} />
  return isKnown ? <Empty title={t('pairing.gone')} /> : <Loading label={t('pairing.loading')} />
}

/** Where a device stands, on the plan. */
export const planOfDevice = ({ building, unit, asset }: DeviceRow): string =>
  `/terrain/plan?${new URLSearchParams({ b: building.id, ...(unit ? { u: unit } : {}), ...(asset ? { a: asset } : {}) }).toString()}`

const OneDevice = ({ known }: { known: DeviceRow }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const tellUndo = useUndo()
  const { rows, waits } = useDevicesAt({
    building: known.building.id,
    unit: known.unit ?? undefined,
    thing: known.asset ?? undefined,
  })
  const row = rows.find(({ id }) => id === known.id) ?? known
  const photos = row.photos ?? []
  const pictures = usePictures(photos, undefined, true)
  const absent = (): void => {
    tellUndo(t('pairing.tour.said.absent'), [
      holdDevice('device.retire', row.id, { why: 'absent' }, { ms: undoMs }),
    ])
    goTo(planOfDevice(row), true)
  }
  return (
    <article class="stack">
      <PairHead title={t(`deviceKind.${row.kind}`)} to={planOfDevice(row)}>
        {sayDevicePlace(row, speech)}
      </PairHead>
      <div>
        <p class={row.silentSince ? 'device-silent' : ''}>
          {waits.has(row.id) ? t('pairing.waits') : sayHeard(row, now, speech)}
        </p>
        <p class="secondary">
          {[
            t('pairing.since', { day: sayDay(row.since, lang, now) }),
            t('pairing.read', { number: sayNumber(row.address) }),
          ].join('\u00a0· ')}
        </p>
      </div>
      <Thumbs
        label={t('pairing.photos')}
        names={photos}
        pictures={pictures}
        alt={(n) => t('pairing.photos.each', { n: String(n), of: String(photos.length) })}
      />
      <Button full kind="primary" href={devicePaths.change(row.id)}>
        {t('pairing.change')}
      </Button>
      <Button full onClick={absent}>
        {t('pairing.absent')}
      </Button>
    </article>
  )
}
