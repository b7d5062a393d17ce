import type { Page } from 'playwright-core'

/** How long the longest frame took while a hand did this (ms from one drawing to the next). */
export const longestFrame = async (page: Page, hand: () => Promise<void>): Promise<number> => {
  await page.evaluate(() => {
    globalThis.frameGaps = []
    let before = performance.now()
    const draw = (at: number): void => {
      globalThis.frameGaps?.push(at - before)
      before = at
      if (globalThis.frameGaps) requestAnimationFrame(draw)
    }
    requestAnimationFrame(draw)
  })
  await hand()
  return page.evaluate(() => {
    const [, ...frames] = globalThis.frameGaps ?? []
    globalThis.frameGaps = undefined
    return Math.max(...frames)
  })
}

/** A wheel that is turned to the end of what stands there, and back. */
export const scroll = async (page: Page, over: string): Promise<void> => {
  const { x, y } = await middleOf(page, over)
  await page.mouse.move(x, y)
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 240)
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, -240)
}

/** What stands there is pulled about in a ring, its button held. */
export const pull = async (page: Page, over: string): Promise<void> => {
  const { x, y } = await middleOf(page, over)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let i = 1; i <= 40; i++)
    await page.mouse.move(x + 160 * Math.sin(i / 6), y + 120 * (1 - Math.cos(i / 6)))
  await page.mouse.up()
}

/** As far as a hand sees of it: the middle of its part in the window. */
const middleOf = async (page: Page, over: string): Promise<{ x: number; y: number }> => {
  const box = await page.locator(over).first().boundingBox()
  const { height = 800 } = page.viewportSize() ?? {}
  if (!box) throw new Error(`${over} is not there`)
  const bottom = Math.min(height, box.y + box.height)
  return { x: box.x + box.width / 2, y: (Math.max(0, box.y) + bottom) / 2 }
}

declare global {
  var frameGaps: number[] | undefined
}
