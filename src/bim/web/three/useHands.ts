import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type Camera, moveCamera, nearer, turnCamera } from './orbit-camera.ts'

/** What hands do to the camera: one finger turns, two come nearer and move, arrows turn, plus and minus come nearer. */
export type Hands = {
  camera: { current: Camera | undefined }
  /** the picture is to be drawn again */
  changed: () => void
  /** a finger came and went without moving; pixels of the page, from the corner of the canvas */
  tapped: (x: number, y: number) => void
}

/** A finger with a glove trembles by as many pixels. */
const trembles = 8
const arrow = 0.12

const keys: Record<string, (camera: Camera) => Camera> = {
  ArrowLeft: (camera) => turnCamera(camera, arrow, 0),
  ArrowRight: (camera) => turnCamera(camera, -arrow, 0),
  ArrowUp: (camera) => turnCamera(camera, 0, arrow),
  ArrowDown: (camera) => turnCamera(camera, 0, -arrow),
  '+': (camera) => nearer(camera, 1.2),
  '=': (camera) => nearer(camera, 1.2),
  '-': (camera) => nearer(camera, 1 / 1.2),
}

export const useHands = (canvas: RefObject<HTMLCanvasElement>, { camera, ...does }: Hands): void => {
  // A hand does what the page means now: other shapes may stand there than when it was given.
  const now = useRef(does)
  now.current = does
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const fingers = new Map<number, { x: number; y: number }>()
    let travelled = 0
    const set = (change: (before: Camera) => Camera): void => {
      if (!camera.current) return
      camera.current = change(camera.current)
      now.current.changed()
    }
    const down = (e: PointerEvent): void => {
      element.setPointerCapture(e.pointerId)
      fingers.set(e.pointerId, { x: e.clientX, y: e.clientY })
      travelled = fingers.size > 1 ? Infinity : 0
    }
    const move = (e: PointerEvent): void => {
      const before = fingers.get(e.pointerId)
      if (!before) return
      const [dx, dy] = [e.clientX - before.x, e.clientY - before.y]
      const other = [...fingers].find(([id]) => id !== e.pointerId)?.[1]
      fingers.set(e.pointerId, { x: e.clientX, y: e.clientY })
      travelled += Math.hypot(dx, dy)
      const high = element.clientHeight
      if (other) {
        const gap = Math.hypot(e.clientX - other.x, e.clientY - other.y)
        const was = Math.hypot(before.x - other.x, before.y - other.y)
        set((at) => moveCamera(nearer(at, was > 0 ? gap / was : 1), dx / 2 / high, dy / 2 / high))
      } else if (travelled > trembles)
        set((at) =>
          e.shiftKey || e.buttons > 1
            ? moveCamera(at, dx / high, dy / high)
            : turnCamera(at, -dx * 0.008, dy * 0.008),
        )
    }
    const up = (e: PointerEvent): void => {
      if (
        fingers.delete(e.pointerId) &&
        fingers.size === 0 &&
        travelled <= trembles &&
        e.type === 'pointerup'
      ) {
        const box = element.getBoundingClientRect()
        now.current.tapped(e.clientX - box.left, e.clientY - box.top)
      }
    }
    const wheel = (e: WheelEvent): void => {
      e.preventDefault()
      set((at) => nearer(at, Math.exp(-e.deltaY * 0.0015)))
    }
    const key = (e: KeyboardEvent): void => {
      const change = keys[e.key]
      if (!change || e.ctrlKey || e.metaKey || e.altKey) return
      e.preventDefault()
      set(change)
    }
    const heard: [string, (e: never) => void][] = [
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', up],
      ['pointercancel', up],
      ['wheel', wheel],
      ['keydown', key],
    ]
    for (const [name, listener] of heard)
      element.addEventListener(name, listener as EventListener, { passive: false })
    return () => {
      for (const [name, listener] of heard) element.removeEventListener(name, listener as EventListener)
    }
  }, [canvas, camera])
}
