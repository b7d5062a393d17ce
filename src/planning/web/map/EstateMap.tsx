import type { JSX } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { MapBackground, MapBuilding } from '../../core/contract.ts'
import { groupPoints, pixelOf, toPlane } from '../../core/mercator.ts'
import { MapPoint } from './MapPoint.tsx'
import { PlacePin } from './PlacePin.tsx'
import { useMapView } from './useMapView.ts'
import type { Placing } from './usePlacing.ts'

type Props = {
  /** each with its position */
  buildings: readonly MapBuilding[]
  chosen: string | undefined
  onChoose: (id: string) => void
  placing: Placing
  /** what is drawn under the points; without it they stand on plain paper */
  tiles: MapBackground['tiles']
  onNoBackground: () => void
}

const Background = later(() => import('./background/BackgroundLayer.tsx').then((m) => m.BackgroundLayer))

/** How near one looks at a building that is being placed: its street fills the frame. */
const placingZoom = 16

/** The points of the estate, drawn by the house itself: the same on a background and on plain paper. */
export const EstateMap = ({
  buildings,
  chosen,
  onChoose,
  placing,
  tiles,
  onNoBackground,
}: Props): JSX.Element => {
  const { t } = useSpeech()
  const points = useMemo(
    () =>
      buildings.flatMap((building) =>
        building.position ? [{ building, at: toPlane(building.position) }] : [],
      ),
    [buildings],
  )
  const planes = useMemo(() => points.map(({ at }) => at), [points])
  const look = useMapView(planes, (spot) => placing.building && placing.move(spot))
  const { view, width, height, frame, hands } = look
  const { building: placed, spot } = placing
  // The one that is being placed has its pin.
  const groups = useMemo(
    () =>
      groupPoints(
        points.filter(({ building }) => building.id !== placed?.id),
        view.zoom,
      ),
    [points, view.zoom, placed],
  )
  const looked = useRef<string>()
  useEffect(() => {
    const key = placed ? `placing ${placed.id}` : chosen
    if (key === looked.current) return
    looked.current = key
    if (placed && spot) look.lookAt(spot, placingZoom)
    else if (!placed) {
      const point = points.find(({ building }) => building.id === chosen)
      if (point) look.lookAt(point.at)
    }
  })
  return (
    <div class="map">
      <div
        class={`map-frame${placed ? ' map-frame-placing' : ''}`}
        ref={frame}
        role="group"
        aria-label={t('map.label')}
        {...hands}
      >
        {tiles && <Background tiles={tiles} view={view} onFail={onNoBackground} />}
        {groups.map(({ at, points: members }) => {
          const pixel = pixelOf(at, view, width, height)
          if (pixel.x < -20 || pixel.y < -20 || pixel.x > width + 20 || pixel.y > height + 20) return null
          const all = members.map(({ building }) => building)
          const here = all.findIndex(({ id }) => id === chosen)
          return (
            <MapPoint
              key={all[0]!.id}
              buildings={all}
              pixel={pixel}
              isChosen={here >= 0}
              onChoose={() => {
                // At its nearest a map tells apart no two buildings of one place: each is chosen in its turn.
                if (all.length === 1 || view.zoom >= placingZoom) onChoose(all[(here + 1) % all.length]!.id)
                else look.lookAt(at, Math.min(placingZoom, view.zoom + 2))
              }}
            />
          )
        })}
        {placed && spot && (
          <PlacePin
            look={look}
            name={placed.name}
            spot={spot}
            onMove={placing.move}
            onPlace={() => void placing.place()}
            onLeave={placing.leave}
          />
        )}
        <div class="map-tools">
          <Button small label={t('map.closer')} onClick={() => look.zoomBy(1)}>
            +
          </Button>
          <Button small label={t('map.wider')} onClick={() => look.zoomBy(-1)}>
            −
          </Button>
          <Button small onClick={look.showAll}>
            {t('map.whole')}
          </Button>
        </div>
      </div>
    </div>
  )
}
