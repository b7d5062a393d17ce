import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PackView } from '../../../ifc/core/pack/read-pack.ts'
import { boxOf } from './bounding-box.ts'
import { frameBox, type Camera, onScreen, type SpacePoint } from './orbit-camera.ts'
import { chosenColour, type Colour, colourOf, unseen } from './face-colours.ts'
import type { HomeSpot, TagSpread } from './home-spot.ts'
import { openScene, type Scene } from './webgl-scene.ts'
import { useHands } from './useHands.ts'

/** `floor`: the only one that is shown; undefined for all. */
type SceneProps = {
  pack: PackView
  floor: number | undefined
  chosen: string | undefined
  homes: readonly HomeSpot[]
  spread: TagSpread | undefined
  onChoose: (id: string) => void
}

/**
 * A pack on a canvas, drawn anew when it is touched and at no other time; `ring` stands around what is chosen, also where a wall
 * hides it. `broken`: this device shows no shapes.
 */
export const useScene = (
  canvas: RefObject<HTMLCanvasElement>,
  ring: RefObject<HTMLElement>,
  tags: RefObject<HTMLElement>,
  { pack, floor, chosen, homes, spread, onChoose }: SceneProps,
): { broken: boolean; look: (change: (camera: Camera) => Camera) => void } => {
  const scene = useRef<Scene>()
  const camera = useRef<Camera>()
  const waiting = useRef(0)
  const [broken, setBroken] = useState(false)

  const changed = (): void => {
    waiting.current ||= requestAnimationFrame(() => {
      waiting.current = 0
      if (camera.current) scene.current?.draw(camera.current)
      mark()
    })
  }
  const aspect = (): number => (canvas.current?.width ?? 1) / (canvas.current?.height ?? 1)
  const fitted = useRef(1)
  const fit = (): void => {
    fitted.current = aspect()
    const box = boxOf(pack, (thing) => floor === undefined || thing.floor === floor)
    camera.current = frameBox(...box, fitted.current, camera.current)
  }
  const spot = useRef<SpacePoint>()
  const put = (element: HTMLElement, at: SpacePoint | undefined): void => {
    const [x, y] = at && camera.current ? onScreen(camera.current, aspect(), at) : [-1, -1]
    element.hidden = !(x > 0 && x < 1 && y > 0 && y < 1)
    element.style.left = `${x * 100}%`
    element.style.top = `${y * 100}%`
  }
  const spots = useRef(homes)
  spots.current = homes
  const mark = (): void => {
    if (ring.current) put(ring.current, spot.current)
    if (!tags.current) return
    const all = [...tags.current.children] as HTMLElement[]
    for (const [i, tag] of all.entries()) put(tag, spots.current[i]?.at)
    spread?.(tags.current, all)
  }
  const paint = (): void => {
    const tints = new Map(homes.flatMap(({ rooms, tint }) => [...rooms].map((room) => [room, tint])))
    scene.current?.paint(
      pack.things.map((thing): Colour => {
        if (floor !== undefined && thing.floor !== floor) return unseen
        if (thing.id !== '' && thing.id === chosen) return chosenColour
        return tints.get(thing.id) ?? colourOf(thing.kind)
      }),
    )
    changed()
  }

  // The graphics card may give its picture back long after the scene was opened: another floor is shown by then.
  const latest = useRef({ fit, paint })
  latest.current = { fit, paint }
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const open = (): void => {
      scene.current = openScene(element, pack)
      setBroken(!scene.current)
      latest.current.paint()
    }
    const lost = (e: Event): void => {
      e.preventDefault()
      scene.current = undefined
    }
    const watch = new ResizeObserver(() => {
      const dots = Math.min(2, devicePixelRatio)
      element.width = Math.max(1, Math.round(element.clientWidth * dots))
      element.height = Math.max(1, Math.round(element.clientHeight * dots))
      // Another frame: what was in view stays in view.
      if (!camera.current || Math.abs(aspect() / fitted.current - 1) > 0.1) latest.current.fit()
      changed()
    })
    open()
    watch.observe(element)
    element.addEventListener('webglcontextlost', lost)
    element.addEventListener('webglcontextrestored', open)
    return () => {
      watch.disconnect()
      cancelAnimationFrame(waiting.current)
      waiting.current = 0
      element.removeEventListener('webglcontextlost', lost)
      element.removeEventListener('webglcontextrestored', open)
      scene.current?.close()
      scene.current = undefined
      camera.current = undefined
    }
    // oxlint-disable-next-line react/exhaustive-deps -- a scene is opened for its shapes alone; what else it shows is read when it is painted
  }, [pack])
  useEffect(() => {
    const one = chosen ? pack.things.find(({ id }) => id === chosen) : undefined
    const isShown = one && (floor === undefined || one.floor === floor)
    spot.current = isShown ? boxOf(pack, (thing) => thing === one)[1] : undefined
    paint()
    // oxlint-disable-next-line react/exhaustive-deps -- painting is no reason to paint
  }, [pack, floor, chosen, homes])
  useEffect(() => {
    if (!camera.current) return
    fit()
    changed()
    // oxlint-disable-next-line react/exhaustive-deps -- the camera is set for another floor, not for another frame
  }, [pack, floor])

  const tapped = (x: number, y: number): void => {
    const element = canvas.current
    if (!element || !camera.current) return
    const dots = element.width / element.clientWidth
    const near = scene.current?.at(camera.current, x * dots, y * dots) ?? []
    const things = near.flatMap((number) => pack.things[number] ?? [])
    changed()
    // A radiator is a finger wide: what may fail comes before the floor that it stands on.
    const found =
      things.find(({ id, kind }) => id && kind.startsWith('asset.')) ?? things.find(({ id }) => id)
    if (found) onChoose(found.id)
  }
  useHands(canvas, { camera, changed, tapped })
  return {
    broken,
    look: (change) => {
      if (camera.current) camera.current = change(camera.current)
      changed()
    },
  }
}
