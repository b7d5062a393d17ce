import { addProtocol, Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import { FetchSource, PMTiles, Protocol } from 'pmtiles'
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { MapBackground } from '../../../core/contract.ts'
import { type MapView, toDegrees } from '../../../core/mercator.ts'
import { backgroundStyle } from './background-style.ts'
import { ownWorker } from './own-worker.ts'
import { onPaletteChange, readPalette } from './read-palette.ts'
import './background.css'

export type BackgroundProps = {
  tiles: NonNullable<MapBackground['tiles']>
  view: MapView
  /** nothing can be drawn: the browser has no means for it, or the file does not come */
  onFail: () => void
}

const address = (): string => new URL('/api/planning/background.pmtiles', location.href).href

const protocol = new Protocol()

const begin = (): void => {
  setWorkerUrl(ownWorker())
  addProtocol('pmtiles', protocol.tile)
}

/** The streets under the points: drawn by MapLibre from the landlord's own file, looked at where the map looks. It hears no hand. */
export const BackgroundLayer = ({ tiles, view, onFail }: BackgroundProps): JSX.Element => {
  const box = useRef<HTMLDivElement>(null)
  const map = useRef<MapLibre>()
  useEffect(() => {
    const container = box.current
    if (!container) return
    const drawn = drawBackground(container, tiles, view, onFail)
    map.current = drawn
    const end = onPaletteChange(() => drawn?.setStyle(backgroundStyle(tiles, address(), readPalette())))
    return () => {
      end()
      map.current = undefined
      drawn?.remove()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the view is followed below
  }, [tiles])
  useLayoutEffect(() => {
    map.current?.jumpTo(cameraOf(view))
  }, [view])
  return <div class="map-background" ref={box} aria-hidden="true" />
}

const cameraOf = (view: MapView): { center: [number, number]; zoom: number } => {
  const { lat, lon } = toDegrees(view)
  return { center: [lon, lat], zoom: view.zoom }
}

let isBegun = false

const drawBackground = (
  container: HTMLElement,
  tiles: BackgroundProps['tiles'],
  view: MapView,
  onFail: () => void,
): MapLibre | undefined => {
  if (!isBegun) begin()
  isBegun = true
  protocol.add(new PMTiles(new FetchSource(address())))
  try {
    const map = new MapLibre({
      container,
      style: backgroundStyle(tiles, address(), readPalette()),
      ...cameraOf(view),
      interactive: false,
      attributionControl: false,
      renderWorldCopies: false,
      fadeDuration: 0,
    })
    map.on('error', onFail)
    map.on('webglcontextlost', onFail)
    return map
  } catch {
    onFail()
    return undefined
  }
}
