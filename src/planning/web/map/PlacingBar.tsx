import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { MapBuilding } from '../../core/contract.ts'
import type { Plane } from '../../core/mercator.ts'
import { sayDegrees } from './say-building.ts'

type Props = {
  building: MapBuilding
  spot: Plane | undefined
  busy: boolean
  no: string | undefined
  onPlace: () => void
  onType: () => void
  onLeave: () => void
}

/** While a building is being placed: what to do, where its pin stands, and «ici». */
export const PlacingBar = ({ building, spot, busy, no, onPlace, onType, onLeave }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <div class="map-placing" role="group" aria-label={t('map.place.title', { name: building.name })}>
      <p>
        <strong>{t('map.place.title', { name: building.name })}</strong>{' '}
        <span class="secondary">{building.address}</span>
      </p>
      <p id="map-pin-hint" class="secondary">
        {t(spot ? 'map.pin.hint' : 'map.pin.none')}
      </p>
      <div class="line">
        <Button
          kind="primary"
          small
          busy={busy}
          busyLabel={t('map.loading')}
          disabledReason={spot ? undefined : t('map.pin.first')}
          onClick={onPlace}
        >
          {t('map.here')}
        </Button>
        <Button small onClick={onType}>
          {t('map.type')}
        </Button>
        <Button small kind="plain" onClick={onLeave}>
          {t('map.leave')}
        </Button>
        {spot && <span class="secondary figures map-spot">{sayDegrees(spot, lang)}</span>}
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </div>
  )
}
