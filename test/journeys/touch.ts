import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Touches a thing of the drawing with a finger, on its ring. */
export const touchThing = async (page: Page, id: string): Promise<void> => {
  const ring = page.locator(`.plan-svg .plan-thing[data-id="${id}"] circle`).first()
  // The drawing is made anew when the house answers: a ring that went meanwhile is looked for again.
  await expect
    .poll(async () => {
      await ring.scrollIntoViewIfNeeded()
      const box = await ring.boundingBox()
      if (box) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
      return box
    })
    .not.toBeNull()
}

/**
 * Touches with a finger the first of these rooms that the drawing leaves room to touch: at a spot that nothing covers and that
 * no thing is near enough to claim. Says which.
 */
export const touchRoom = async (page: Page, rooms: readonly string[]): Promise<string> => {
  await page.locator('.plan-svg').scrollIntoViewIfNeeded()
  const found = await page.locator('.plan-svg').evaluate(clear, rooms)
  expect(found, 'no room of the plan can be touched').not.toBeNull()
  await page.touchscreen.tap(found!.x, found!.y)
  return found!.id
}

/** Touches the drawing in its middle, where no room is. */
export const touchSpot = async (page: Page): Promise<void> => {
  await page.locator('.plan-svg').scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await page.locator('.plan-svg').boundingBox())!
  await page.touchscreen.tap(x + width / 2, y + height / 2)
}

type Spot = { id: string; x: number; y: number }

// In the page. A thing claims what is within half a gloved thumb (28 px) of it; a dot, half of 24 px.
const clear = (svg: SVGElement | HTMLElement, rooms: readonly string[]): Spot | null => {
  const rings = [...svg.querySelectorAll('.plan-thing circle')].map((each) => each.getBoundingClientRect())
  const isClaimed = (x: number, y: number): boolean =>
    rings.some((r) => {
      const claims = r.width > 12 ? 34 : 16
      return Math.abs(r.x + r.width / 2 - x) < claims && Math.abs(r.y + r.height / 2 - y) < claims
    })
  for (const id of rooms)
    for (const shape of svg.querySelectorAll(`.r[data-id="${id}"]`)) {
      const box = shape.getBoundingClientRect()
      for (let down = 0.5; down < 12; down++)
        for (let right = 0.5; right < 12; right++) {
          const [x, y] = [box.x + (box.width * right) / 12, box.y + (box.height * down) / 12]
          const there = document.elementFromPoint(x, y)?.closest('[data-id]')?.getAttribute('data-id')
          if (there === id && !isClaimed(x, y)) return { id, x, y }
        }
    }
  return null
}
