import { type Browser, chromium as engine, type Page } from 'playwright-core'
import { staff, actorOf } from '../seeds/characters.ts'
import { dayOf } from '../src/kernel/core/dates.ts'
import { newId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { daysFrom, hoursOfDay, mondayOf } from '../src/planning/core/board-days.ts'
import { chromium, mute } from '../test/setup/chromium.ts'
import { type Desk, enter, openDemonstration, useful, visitDesk } from './desk.ts'
import { median, print, say } from './figures.ts'
import { longestFrame, pull, scroll } from './measure-frames.ts'

const visitsOfWeek = 600
const times = 5

/** Six hundred visits of one week on the board, and their six hundred open matters on the map: first useful, nodes, frames, a drag. */
export const bench = async (): Promise<void> => {
  if (!chromium) return say('no Chromium: nothing is measured')
  const { base, kernel, close } = await openDemonstration()
  const monday = daysFrom(mondayOf(dayOf(new Date().toISOString())), 8)[7]!
  say(`planning ${visitsOfWeek} visits`)
  await planWeek(kernel, monday)
  const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox', mute] })
  const week = `/bureau/planning?jour=${monday}`
  const onBoard = { scrolled: (page: Page) => scroll(page, '.board'), dragged: dragVisit }
  const looks: readonly Look[] = [
    { name: 'week by firm', desk: 'board', path: `${week}&vue=week&par=firm`, moves: onBoard },
    { name: 'week by caretaker', desk: 'board', path: `${week}&vue=week&par=caretaker`, moves: onBoard },
    { name: 'day by firm', desk: 'board', path: `${week}&vue=day&par=firm`, moves: onBoard },
    {
      name: 'map',
      desk: 'map',
      path: `/bureau/planning/carte?jour=${monday}`,
      moves: {
        panned: (page) => pull(page, '.map-frame'),
        zoomed: (page) => scroll(page, '.map-frame'),
        scrolled: (page) => scroll(page, '.map-lists'),
      },
    },
  ]
  for (const look of looks) await measureLook(browser, base, look)
  await browser.close()
  await close()
}

type Look = { name: string; desk: Desk; path: string; moves: Record<string, (page: Page) => Promise<void>> }

const measureLook = async (browser: Browser, base: string, look: Look): Promise<void> => {
  const { name, desk, path, moves } = look
  const seen: number[] = []
  for (let i = 0; i < times; i++) seen.push((await visitDesk(browser, base, path, desk, 1)).seen)
  figure(`${name}: first useful`, seen, 'ms', '<= 450')
  const context = await enter(browser, base)
  const page = await context.newPage()
  await page.goto(path)
  await page.locator(useful[desk]).first().waitFor()
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  figure(`${name}: nodes`, [nodes], 'nodes', '<= 2500')
  for (const [move, hand] of Object.entries(moves)) {
    const longest: number[] = []
    for (let i = 0; i < times; i++) longest.push(await longestFrame(page, () => hand(page)))
    figure(`${name}: longest frame while it is ${move}`, longest, 'ms', '<= 50')
  }
  await context.close()
}

const figure = (name: string, values: readonly number[], unit: string, target: string): void =>
  print({ bench: 'planning', name, value: median(values), unit, n: values.length, target })

/** Taps that leak all over the agency, which its plumber mends in the week that begins then, four hours a day in turn. */
const planWeek = async (kernel: Kernel, monday: string): Promise<void> => {
  const homes = await kernel.database.owner.rows<{ unit: string; person: string }>(sql`
    select h.unit, min(p.id::text) as person from people.person p join people.household h on h.id = p.household
    where h.agency = 'centre' and p.kind = 'tenant' and p.erased_at is null and h.unit is not null
    group by h.unit order by md5(h.unit::text)`)
  const slots = daysFrom(monday, 5).flatMap((day) => hoursOfDay(day, 'firm'))
  for (let i = 0; i < visitsOfWeek; i++) {
    const { unit, person } = homes[i % homes.length]!
    const request = newId()
    const asked = { nature: natures[i % natures.length], words: 'Ça goutte.', channel: 'phone' }
    await act(kernel, 'request.file', request, { ...asked, unit, requester: { person } })
    const { contract } = (await kernel.ask(nadia, 'request.propose', { request })) as {
      contract: { id: string }
    }
    const slot = slots[i % slots.length]
    await act(kernel, 'request.orient', request, { to: 'firm', contract: contract.id, slot })
  }
}

const natures = ['plumbing.tap_leak', 'plumbing.tap_broken'] as const
const nadia = actorOf(staff.find(({ key }) => key === 'nadia')!)

const act = async (kernel: Kernel, type: string, subject: string, data: unknown): Promise<void> => {
  const outcome = await kernel.send(nadia, { id: newId(), type, subject, data, at: new Date().toISOString() })
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}

/** A visit is taken by the hand, carried over the days and left where it was. */
const dragVisit = async (page: Page): Promise<void> => {
  await page.evaluate(() => scrollTo(0, 0))
  const box = await page.locator('.board .visit').first().boundingBox()
  await page.mouse.move(box!.x + 20, box!.y + 10)
  await page.mouse.down()
  await page.mouse.move(box!.x + 40, box!.y + 20)
  await page.locator('[data-spot]').first().waitFor()
  for (let i = 0; i < 30; i++) await page.mouse.move(box!.x + 40 + i * 20, box!.y + 20 + (i % 5) * 20)
  await page.keyboard.press('Escape')
  await page.mouse.up()
}
