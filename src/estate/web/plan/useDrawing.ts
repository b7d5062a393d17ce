import { useEffect, useState } from 'preact/hooks'
import { drawingOf, pictureOf } from '../../../kernel/web/drawing-store.ts'
import { trustedPolicy } from '../../../kernel/web/trusted-types.ts'
import { type FloorName, type Mark, marksOf } from '../../core/plan/plan-marks.ts'
import { cleanShapes, type Shape } from '../../core/plan/clean-shapes.ts'
import { type Box, boxOf } from '../../core/plan/window-on-plan.ts'

/** A plan, read and cleaned. */
export type CleanDrawing = {
  shape: Shape
  box: Box
  marks: ReadonlyMap<string, Mark>
  floors: readonly FloorName[]
}

/** A drawing that cannot be had is asked for again so many times, after growing pauses (ms), and anew once the network is back. */
const [mostTries, firstPause] = [5, 2000]

/** The plan of a file's name; `away`: neither the phone nor the house can show it now. */
export const useDrawing = (sha256: string | undefined): CleanDrawing | 'coming' | 'away' => {
  const [drawn, setDrawn] = useState<{ of: string; is: CleanDrawing | 'away' }>()
  useEffect(() => {
    if (!sha256) return
    let over = false
    let tries = 0
    let again: ReturnType<typeof setTimeout> | undefined
    const stop = (): void => {
      over = true
      clearTimeout(again)
      removeEventListener('online', lookAnew)
    }
    const look = (): void =>
      void readDrawing(sha256).then((is) => {
        if (over) return
        setDrawn({ of: sha256, is: is ?? 'away' })
        if (is) return stop()
        clearTimeout(again)
        if (tries < mostTries) again = setTimeout(look, firstPause * 2 ** tries++)
      })
    // A network that comes back brings what it took, and seldom with the first call.
    const lookAnew = (): void => {
      tries = 0
      look()
    }
    addEventListener('online', lookAnew)
    look()
    return stop
  }, [sha256])
  return drawn && drawn.of === sha256 ? drawn.is : 'coming'
}

const readDrawing = async (sha256: string): Promise<CleanDrawing | undefined> => {
  const text = await drawingOf(sha256)
  const shape =
    text &&
    cleanShapes(
      new DOMParser().parseFromString(trustedPolicy.createHTML(text), 'image/svg+xml').documentElement,
    )
  if (!shape) return undefined
  return { shape: await withPictures(shape), box: boxOf(shape.attrs['viewBox']!), ...marksOf(shape) }
}

// A photo that cannot be had is left out: what was put on it stands all the same.
const withPictures = async (shape: Shape): Promise<Shape> => {
  const inside = await Promise.all(
    shape.inside.map(async (each) => {
      if (typeof each === 'string' || each.tag !== 'image') return each
      const href = await pictureOf(each.attrs['href']?.split('/').at(-1) ?? '')
      return href ? { ...each, attrs: { ...each.attrs, href } } : ''
    }),
  )
  return { ...shape, inside }
}
