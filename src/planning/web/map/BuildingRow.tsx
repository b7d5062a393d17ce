import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { MapBuilding } from '../../core/contract.ts'
import { saySource } from './say-building.ts'

type Props = {
  building: MapBuilding
  now: string
  /** chosen on the map */
  here: boolean
  onPlace: (() => void) | undefined
  onShow: () => void
}

/** A building in the list beside the map: what is open there, where it stands by whose word, and the way to it. */
export const BuildingRow = ({ building, now, here, onPlace, onShow }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { id, name, address, position, open, danger, visits } = building
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest' })
  }, [here])
  return (
    <li ref={row} class={`map-row${here ? ' map-row-here' : ''}`}>
      <a href={`/bureau/lieu/${id}`} onFocus={onShow}>
        {name}
      </a>
      {name !== address && <span class="secondary map-address">{address}</span>}
      <span class="map-counts">
        {danger > 0 && <strong class="visit-alarm">{t('planning.danger')}</strong>}{' '}
        {t('map.open', { n: open })}
        {visits > 0 && ` · ${t('map.visits', { n: visits })}`}
      </span>
      <span class="secondary map-source">
        {position && saySource(position, speech, now)}
        {onPlace && (
          <Button
            small
            kind="plain"
            label={`${t(position ? 'map.place.again' : 'map.place')}, ${name}`}
            onClick={onPlace}
          >
            {t(position ? 'map.place.again' : 'map.place')}
          </Button>
        )}
      </span>
    </li>
  )
}
