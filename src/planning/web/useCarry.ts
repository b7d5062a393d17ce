import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { UndatedVisit, Visit } from '../core/contract.ts'

/** A visit in hand, and where it is held: the day and the hour of that day, by their numbers on the board. */
export type Carry = { visit: Visit | UndatedVisit; by: 'mouse' | 'keys'; day: number; hour: number }

export type CarryProps = {
  /** hours of a day at which the visit in hand may be put down */
  hoursOf: (visit: Visit | UndatedVisit) => number
  days: number
  /** where a visit stands on the board; the middle of nowhere for one without a date */
  standsAt: (visit: Visit | UndatedVisit) => { day: number; hour: number }
  onDrop: (carry: Carry) => void
  onLeave: () => void
  /** over the edge of the board: a page later or earlier */
  onEdge: (pages: number) => void
}

export type CarryHandles = {
  carry: Carry | undefined
  /** begins with the pointer on a visit: it is in hand once the pointer has moved */
  grab: (visit: Visit | UndatedVisit, event: PointerEvent) => void
  /** takes it in hand by keyboard */
  pick: (visit: Visit | UndatedVisit) => void
}

/** Pixels by which a pointer moves before it drags. */
const slack = 6

/** A visit taken in hand on the board: dragged by a mouse or a pen, or carried by the keyboard. Escape leaves it where it was. */
export const useCarry = (props: CarryProps): CarryHandles => {
  const [carry, setCarry] = useState<Carry>()
  const now = useRef({ ...props, carry })
  now.current = { ...props, carry }
  const end = (isDropped: boolean): void => {
    const { carry: held, onDrop, onLeave } = now.current
    if (!held) return
    setCarry(undefined)
    if (isDropped && held.day >= 0) onDrop(held)
    else onLeave()
  }
  const step = (days: number, hours: number): void => {
    const { carry: held, days: width, hoursOf, onEdge } = now.current
    if (!held) return
    const last = hoursOf(held.visit) - 1
    const one = width === 1 ? days + hours : days
    const day = width === 1 ? 0 : held.day + one
    const hour = width === 1 ? held.hour + one : Math.min(last, Math.max(0, held.hour + hours))
    if (day < 0 || day >= width || hour < 0 || hour > last) {
      const page = day < 0 || hour < 0 ? -1 : 1
      setCarry({ ...held, day: page < 0 ? width - 1 : 0, hour: width === 1 ? (page < 0 ? last : 0) : hour })
      onEdge(page)
    } else setCarry({ ...held, day, hour })
  }
  // Before it is painted: a key that is pressed right after Space is for what is in hand.
  useLayoutEffect(() => {
    if (!carry) return
    const keys: Record<string, () => void> = {
      Escape: () => end(false),
      ...(carry.by === 'keys' && {
        ArrowLeft: () => step(-1, 0),
        ArrowRight: () => step(1, 0),
        ArrowUp: () => step(0, -1),
        ArrowDown: () => step(0, 1),
        Enter: () => end(true),
        ' ': () => end(true),
      }),
    }
    const onKey = (e: KeyboardEvent): void => {
      const act = keys[e.key]
      if (!act || e.ctrlKey || e.metaKey || e.altKey) return
      e.preventDefault()
      e.stopPropagation()
      act()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [carry])
  const grab: CarryHandles['grab'] = (visit, { clientX, clientY, button, pointerType }) => {
    if (button !== 0 || pointerType === 'touch') return
    let isHeld = false
    const onMove = (e: PointerEvent): void => {
      if (!isHeld && Math.hypot(e.clientX - clientX, e.clientY - clientY) < slack) return
      isHeld = true
      e.preventDefault()
      setCarry((before) => carryTo(before, visit, spotUnder(e)))
    }
    const onUp = (): void => {
      removeEventListener('pointermove', onMove)
      removeEventListener('pointerup', onUp)
      removeEventListener('pointercancel', onUp)
      if (!isHeld) return
      // The click that follows opens nothing.
      addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => removeEventListener('click', swallow, { capture: true }))
      end(true)
    }
    addEventListener('pointermove', onMove)
    addEventListener('pointerup', onUp)
    addEventListener('pointercancel', onUp)
  }
  const pick: CarryHandles['pick'] = (visit) =>
    setCarry({ visit, by: 'keys', ...now.current.standsAt(visit) })
  return { carry, grab, pick }
}

const swallow = (e: Event): void => {
  e.preventDefault()
  e.stopPropagation()
}

type Spot = { day: number; hour: number }

// The same place gives the same carry, so that a pointer that trembles draws nothing anew.
const carryTo = (before: Carry | undefined, visit: Carry['visit'], spot: Spot): Carry =>
  before && before.day === spot.day && before.hour === spot.hour ? before : { visit, by: 'mouse', ...spot }

const spotUnder = ({ clientX, clientY }: PointerEvent): Spot => {
  const target = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-spot]')
  const [day = -1, hour = -1] = (target?.dataset['spot'] ?? '').split('/').filter(Boolean).map(Number)
  return { day, hour }
}
