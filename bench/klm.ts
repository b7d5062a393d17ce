import type { Locator, Page } from 'playwright-core'
import { priceOf } from '../src/ledger/core/keystroke-model.ts'

/**
 * The keystroke-level model (ledger/core/keystroke-model.ts), recorded while the real page is driven: a task is a list of operators,
 * the list is a number of seconds.
 */
export type Score = {
  /** «M P BB R0.12 …», in the order in which things were done */
  said: string
  /** operators and responses, in seconds */
  value: number
  /** the part of it that is waiting for the page */
  response: number
}

export type Hand = {
  /** a button, link, tab, check box; `then` is the next thing that is needed */
  command: (target: Locator, then?: Locator) => Promise<void>
  /** taken, carried and put down: a point and a press, a point and a release */
  drag: (target: Locator, to: Locator, then?: Locator) => Promise<void>
  /** text into a field: by the mouse, or by Tab when the hands are on the keyboard and it is three stops away or fewer */
  field: (target: Locator, text: string, then?: Locator) => Promise<void>
  /** text where the page has put the focus already */
  typed: (text: string, then?: Locator) => Promise<void>
  /** keys after a decision, `Control+Enter` being two */
  keys: (keys: string, then?: Locator) => Promise<void>
  /** the shortest text that shows the wanted answer, which Down and Enter take (Enter alone where it is pointed at) */
  autocomplete: (target: Locator, text: string, option: Locator, then?: Locator) => Promise<void>
  /** the button, then the system's picker (desktop) or the shutter (phone) */
  file: (
    target: Locator,
    file: { name: string; mimeType: string; buffer: Buffer },
    then?: Locator,
  ) => Promise<void>
  /** looks for an answer that the page shows already, scrolling to it where it must */
  see: (target: Locator) => Promise<void>
  score: () => Score
}

/** Somebody in front of a page, signed in, at the start of her task: one M has opened it, the hand is on the mouse. */
export const handOn = (page: Page, at: { phone?: boolean } = {}): Hand => {
  const said: string[] = ['M']
  let hand: 'mouse' | 'keyboard' = 'mouse'
  let response = 0
  const add = (...operators: string[]): void => void said.push(...operators)
  // A thumb points and types with the same hand: there is no way from a mouse to a keyboard.
  const move = (to: typeof hand): void => {
    if (hand !== to && !at.phone) add('H')
    hand = to
  }
  const settle = async (began: number, then?: Locator): Promise<void> => {
    if (!then) return
    await steady(then)
    const took = (performance.now() - began) / 1000
    response += took
    add(`R${took.toFixed(2)}`)
  }
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' })
    const screens = await away(page, target)
    if (screens === 0) return
    add(...Array.from({ length: screens }, () => 'S'))
    await target.scrollIntoViewIfNeeded()
  }
  const point = async (target: Locator): Promise<void> => {
    await reach(target)
    move('mouse')
    add('P', 'BB')
  }
  const press = async (keys: string): Promise<void> => {
    move('keyboard')
    add(`K*${strokes(keys)}`)
    await page.keyboard.type(keys)
  }
  const focusOn = async (target: Locator): Promise<void> => {
    if (await isFocused(target)) return
    if (hand === 'keyboard')
      for (let stops = 1; stops <= 3; stops++) {
        await page.keyboard.press('Tab')
        if (await isFocused(target)) return add(`K*${stops}`)
      }
    await point(target)
    await target.click()
  }
  return {
    command: async (target, then) => {
      add('M')
      await point(target)
      const began = performance.now()
      await target.click()
      await settle(began, then)
    },
    drag: async (target, to, then) => {
      add('M')
      await reach(target)
      move('mouse')
      add('P', 'B', 'P', 'B')
      const from = (await target.boundingBox())!
      await page.mouse.move(from.x + 20, from.y + 10)
      await page.mouse.down()
      await page.mouse.move(from.x + 40, from.y + 20)
      await steady(to)
      const spot = (await to.boundingBox())!
      await page.mouse.move(spot.x + 20, spot.y + 8)
      const began = performance.now()
      await page.mouse.up()
      await settle(began, then)
    },
    field: async (target, text, then) => {
      add('M')
      await focusOn(target)
      await press(text)
      await settle(performance.now(), then)
    },
    typed: async (text, then) => {
      add('M')
      await press(text)
      await settle(performance.now(), then)
    },
    keys: async (keys, then) => {
      add('M')
      move('keyboard')
      add(`K*${keys.split('+').length}`)
      const began = performance.now()
      await page.keyboard.press(keys)
      await settle(began, then)
    },
    autocomplete: async (target, text, option, then) => {
      add('M')
      await focusOn(target)
      await press(text)
      await settle(performance.now(), option)
      add('M')
      let downs = 0
      for (; (await option.getAttribute('aria-selected')) !== 'true' && downs < 9; downs++)
        await page.keyboard.press('ArrowDown')
      add(`K*${downs + 1}`)
      const began = performance.now()
      await page.keyboard.press('Enter')
      await settle(began, then)
    },
    file: async (target, file, then) => {
      add('M')
      await point(target)
      add('M', 'P', at.phone ? 'BB' : 'BBBB')
      // What was pointed at opens the picker itself; what it shows meanwhile is not what is waited for.
      const chooser = page.waitForEvent('filechooser')
      await target.click()
      const chosen = await chooser
      const began = performance.now()
      await chosen.setFiles(file)
      await settle(began, then)
    },
    see: async (target) => {
      await target.waitFor()
      await reach(target)
      add('M')
    },
    score: () => {
      const value = said.reduce((sum, each) => sum + priceOf(each), 0)
      return { said: said.join(' '), value, response }
    },
  }
}

/** Keystrokes of a text: an upper-case letter or a shifted sign takes one more. */
export const strokes = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[A-Z?!":<>(){}+*&%$#@~|_]/.test(sign) ? 2 : 1), 0)

// Visible, and in the same place for two frames.
const steady = async (target: Locator): Promise<void> => {
  await target.first().waitFor()
  await target.first().evaluate(
    (element) =>
      new Promise<void>((done) => {
        let before = ''
        const look = (): void => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const now = [x, y, width, height].join()
          if (now === before) done()
          else {
            before = now
            requestAnimationFrame(look)
          }
        }
        look()
      }),
  )
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement).catch(() => false)

// Viewports between what is seen and the target.
const away = async (page: Page, target: Locator): Promise<number> => {
  const height = page.viewportSize()?.height ?? 800
  const box = await target.boundingBox()
  if (!box || (box.y >= 0 && box.y + Math.min(box.height, 8) <= height)) return 0
  const far = box.y < 0 ? -box.y : box.y + box.height - height
  return Math.max(1, Math.ceil(far / height))
}
