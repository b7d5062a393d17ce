import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

/** From so many rows on, those out of sight are not drawn: as many as a browser lays out in one frame. */
export const drawnWhole = 100

/** Rows drawn above and below what is in sight, and by how many the window moves on. */
const ahead = 8

export type RowWindow = { from: number; to: number }

/**
 * Which rows of a long table are drawn: those in sight, and some around. All rows are as high as each other (px). `at` is brought
 * into sight where it moves.
 */
export const useRowWindow = (
  body: RefObject<HTMLElement>,
  { count, height, at }: { count: number; height: number; at: number },
): RowWindow => {
  const whole = count <= drawnWhole
  const [seen, setSeen] = useState<RowWindow>({ from: 0, to: drawnWhole / 2 })
  useLayoutEffect(() => {
    const { current: box } = body
    if (whole || !box) return
    const scrolled = scrollerOf(box)
    const look = (): void => {
      const next = windowOf(box, scrolled, { count, height })
      setSeen((before) => (before.from === next.from && before.to === next.to ? before : next))
    }
    look()
    scrolled.addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      scrolled.removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [body, whole, count, height])
  useEffect(() => {
    if (body.current && at >= 0) bringIntoSight(body.current, at, height)
  }, [body, at, height])
  return whole ? { from: 0, to: count } : { from: seen.from, to: Math.min(count, seen.to) }
}

const windowOf = (
  body: HTMLElement,
  scrolled: HTMLElement | Window,
  { count, height }: { count: number; height: number },
): RowWindow => {
  const frame = frameOf(scrolled)
  const above = (frame.top - body.getBoundingClientRect().top) / height
  const from = Math.floor(above / ahead) * ahead - ahead
  const to = Math.ceil((above + frame.height / height) / ahead) * ahead + ahead
  return { from: Math.max(0, Math.min(from, count - ahead)), to: Math.max(ahead, Math.min(to, count)) }
}

// The head of the table stays over the first row.
const bringIntoSight = (body: HTMLElement, at: number, height: number): void => {
  const scrolled = scrollerOf(body)
  const frame = frameOf(scrolled)
  const head = body.previousElementSibling?.getBoundingClientRect().height ?? 0
  const top = body.getBoundingClientRect().top + at * height - frame.top
  const by = top < head ? top - head : Math.max(0, top + height - frame.height)
  if (by !== 0) scrolled.scrollBy(0, by)
}

const frameOf = (scrolled: HTMLElement | Window): { top: number; height: number } =>
  scrolled instanceof Window
    ? { top: 0, height: scrolled.innerHeight }
    : { top: scrolled.getBoundingClientRect().top, height: scrolled.clientHeight }

const scrollerOf = (body: HTMLElement): HTMLElement | Window => {
  for (let box = body.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box !== document.body) return box
  return window
}
