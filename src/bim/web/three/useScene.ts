import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Shown } from '../../core/pack/read.ts'
import { around, type Camera, type Point, towards } from './camera.ts'
import { chosen as chosenColour, type Colour, colourOf, unseen } from './faces.ts'
import { openScene, type Scene } from './scene.ts'
import { useHands } from './useHands.ts'

/** `floor`: the only one that is shown; undefined for all. */
type Wanted = {
  pack: Shown
  floor: number | undefined
  chosen: string | undefined
  onChoose: (id: string) => void
}

/** A pack on a canvas, drawn anew when it is touched and at no other time. `broken`: this device shows no shapes. */
export const useScene = (
  canvas: RefObject<HTMLCanvasElement>,
  { pack, floor, chosen, onChoose }: Wanted,
): { broken: boolean; look: (change: (camera: Camera) => Camera) => void } => {
  const scene = useRef<Scene>()
  const camera = useRef<Camera>()
  const waiting = useRef(0)
  const [broken, setBroken] = useState(false)

  const changed = (): void => {
    waiting.current ||= requestAnimationFrame(() => {
      waiting.current = 0
      if (camera.current) scene.current?.draw(camera.current)
    })
  }
  const paint = (): void => {
    scene.current?.paint(
      pack.things.map((thing): Colour => {
        if (floor !== undefined && thing.floor !== floor) return unseen
        return thing.id !== '' && thing.id === chosen ? chosenColour : colourOf(thing.kind)
      }),
    )
    changed()
  }

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const open = (): void => {
      scene.current = openScene(element, pack)
      setBroken(!scene.current)
      paint()
    }
    const lost = (e: Event): void => {
      e.preventDefault()
      scene.current = undefined
    }
    const fit = new ResizeObserver(() => {
      const dots = Math.min(2, devicePixelRatio)
      element.width = Math.max(1, Math.round(element.clientWidth * dots))
      element.height = Math.max(1, Math.round(element.clientHeight * dots))
      camera.current ??= around(...boxOf(pack, floor), element.width / element.height)
      changed()
    })
    open()
    fit.observe(element)
    element.addEventListener('webglcontextlost', lost)
    element.addEventListener('webglcontextrestored', open)
    return () => {
      fit.disconnect()
      cancelAnimationFrame(waiting.current)
      waiting.current = 0
      element.removeEventListener('webglcontextlost', lost)
      element.removeEventListener('webglcontextrestored', open)
      scene.current?.close()
      scene.current = undefined
      camera.current = undefined
    }
  }, [pack])
  useEffect(paint, [pack, floor, chosen])
  useEffect(() => {
    const element = canvas.current
    if (!element || !camera.current) return
    camera.current = towards(camera.current, around(...boxOf(pack, floor), element.width / element.height))
    changed()
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

/** The box around all of it, or around one floor; south is below zero here. */
const boxOf = (
  { step, origin, corners, things }: Shown,
  floor: number | undefined,
): [size: Point, middle: Point] => {
  const [low, high] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ]
  for (const thing of things)
    if (floor === undefined || thing.floor === floor)
      for (let i = thing.corners[0] * 3; i < (thing.corners[0] + thing.corners[1]) * 3; i++) {
        low[i % 3] = Math.min(low[i % 3]!, corners[i]!)
        high[i % 3] = Math.max(high[i % 3]!, corners[i]!)
      }
  const size = (axis: 0 | 1 | 2): number => Math.max(0, high[axis]! - low[axis]!) * step
  const middle = (axis: 0 | 1 | 2): number => origin[axis] + ((high[axis]! + low[axis]!) / 2) * step
  return [
    [size(0), size(1), size(2)],
    [middle(0), -middle(1), middle(2)],
  ]
}
