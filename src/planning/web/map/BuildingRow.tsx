import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { MapBuilding } from '../../core/contract.ts'
import { BuildingMatters } from './BuildingMatters.tsx'
import { saySource } from './say-building.ts'

type Props = {
  building: MapBuilding
  now: string
  /** chosen on the map, or here */
  here: boolean
  onChoose: () => void
  onPlace: (() => void) | undefined
  /** what a hand has placed can be taken back */
  onTakeBack: (() => void) | undefined
}

/** A building in the list beside the map: what is open there, and once it is chosen each matter, where it stands by whose word. */
export const BuildingRow = ({ building, now, here, onChoose, onPlace, onTakeBack }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { id, name, address, open, danger, visits } = building
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest' })
  }, [here])
  return (
    <li ref={row} class={`map-row${here ? ' map-row-here' : ''}`}>
      <button type="button" class="map-row-name" aria-expanded={here} onClick={onChoose}>
        <span class="map-row-title">
          {name}
          {name !== address && <span class="secondary map-address"> {address}</span>}
        </span>
        <span class="map-counts figures">
          {danger > 0 && <strong class="visit-alarm">{t('planning.danger')}</strong>}{' '}
          {[open > 0 && t('map.open', { n: open }), visits > 0 && t('map.visits', { n: visits })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
      {here && (
        <div class="map-row-more">
          {open > 0 && <BuildingMatters building={id} now={now} />}
          <RowFoot building={building} now={now} onPlace={onPlace} onTakeBack={onTakeBack} />
        </div>
      )}
      {!here && !building.position && onPlace && (
        <Button small kind="plain" label={`${t('map.place')}, ${name}`} onClick={onPlace}>
          {t('map.place')}
        </Button>
      )}
    </li>
  )
}

const RowFoot = ({
  building,
  now,
  onPlace,
  onTakeBack,
}: Pick<Props, 'building' | 'now' | 'onPlace' | 'onTakeBack'>): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { id, name, position } = building
  const word = position ? t('map.place.again') : t('map.place')
  return (
    <div class="map-source">
      {position && <span class="secondary">{saySource(position, speech, now)}</span>}
      <span class="line">
        <a class="alone" href={`/bureau/lieu/${id}`}>
          {t('map.building')}
        </a>
        {onPlace && (
          <Button small kind="plain" label={`${word}, ${name}`} onClick={onPlace}>
            {word}
          </Button>
        )}
        {onTakeBack && (position?.source === 'hand' || position?.source === 'model') && (
          <Button small kind="plain" label={`${t('map.unplace')}, ${name}`} onClick={onTakeBack}>
            {t('map.unplace')}
          </Button>
        )}
      </span>
    </div>
  )
}
