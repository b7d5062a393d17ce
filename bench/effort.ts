/** `effort`: what tasks cost the people who do them, recorded on the seeded landlord in a real browser. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium as engine, type Page } from 'playwright-core'
import { idOf } from '../seeds/characters.ts'
import { derivedId, newId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import type { Proposal, Thread } from '../src/requests/core/contract.ts'
import { pictograms } from '../src/kernel/web/icons/pictograms.ts'
import { furnish } from '../test/journeys/furnish.ts'
import { filmLabel } from '../test/journeys/label.ts'
import { photo } from '../test/journeys/photo.ts'
import { visitNow } from '../test/journeys/colleague.ts'
import { openServed, type ServedHouse } from '../test/journeys/serve.ts'
import { leGoffsBuilding } from '../test/journeys/valentin.ts'
import { chromium, mute } from '../test/setup/chromium.ts'
import { channelTasks } from './effort-channels.ts'
import { deskTasks } from './effort-desk.ts'
import { pairTasks } from './effort-pairs.ts'
import { sensorTasks } from './effort-sensors.ts'
import { actAs, deskActors, type Task } from './effort-task.ts'
import { handOn } from './klm.ts'

const runs = 3
const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 800 }

const shows = (page: Page, words: RegExp) => page.getByText(words).first()

const tasks: readonly Task[] = [
  {
    name: 'T1',
    target: 26,
    who: 'ines',
    before: (kernel) => quietTenant(kernel),
    walk: async (page, hand, name) => {
      const search = page.getByRole('combobox', { name: /^Name, phone/ })
      const words = page.getByRole('textbox', { name: 'Their words' })
      const shortest = await shortestFor(page, name)
      await hand.autocomplete(search, shortest, page.getByRole('option', { name }).first(), words)
      await hand.field(
        words,
        'Kitchen tap leaks since Monday. Call before coming.',
        page.getByRole('button', { name: 'File, send and tell' }),
      )
      await page.getByRole('combobox', { name: /^Nature, .*tap/i }).waitFor()
      await hand.keys('Control+Enter', shows(page, /^Filed.* (?:e-mail|letter)/))
    },
  },
  {
    name: 'T2',
    target: 12,
    who: 'karim',
    phone: true,
    walk: async (page, hand) => {
      const hall = page.getByRole('link', { name: 'Hall', exact: true })
      const light = page
        .getByRole('list', { name: 'What is wrong?' })
        .getByRole('link', { name: /^Light out/ })
      await hand.command(hall, light)
      // The tap that says what is wrong opens the camera; its photo sends.
      await hand.file(light, await photo(), shows(page, /^Reported/))
    },
  },
  {
    name: 'T3',
    target: 20,
    who: 'firm:atlantique',
    phone: true,
    before: (kernel) => visitOfToday(kernel),
    walk: async (page, hand, order) => {
      const visit = page.getByRole('article').filter({ has: page.locator(`a[href$="${order}"]`) })
      await hand.field(visit.getByLabel('What you did'), 'Tap valve changed, no more leak.')
      await hand.file(visit.getByLabel('Photo and send'), await photo(), shows(page, /^It is sent/))
    },
  },
  {
    name: 'T4',
    target: 7,
    who: 'nadia',
    before: async (kernel) => {
      const { request, order } = await planned(kernel)
      await actAs(kernel, 'firm', 'order.report', request, {
        order,
        outcome: 'done',
        words: 'Valve changed.',
      })
      return request
    },
    walk: async (page, hand, request) => {
      const row = page.getByRole('listitem').filter({ has: page.locator(`a[href="/bureau/r/${request}"]`) })
      const close = page.getByRole('dialog').getByRole('button', { name: 'Close and tell' })
      await hand.command(row.getByRole('button', { name: /^Close/ }), close)
      // The focus is on it: what the sheet says is ready to be sent.
      await hand.keys('Enter', shows(page, /^Closed\..* (?:e-mail|letter)/))
    },
  },
  {
    name: 'T5',
    target: 5,
    who: 'sylvie',
    walk: async (page, hand) => {
      await hand.see(page.getByRole('table').filter({ hasText: 'Mean' }).first())
    },
  },
  {
    name: 'T6',
    target: 6,
    who: 'ines',
    walk: async (page, hand) => {
      const name = 'Annick Le Goff'
      const search = page.getByRole('combobox', { name: /^Name, phone/ })
      // The line of a name says where its requests stand, before anything is opened.
      const hers = page.getByRole('option', { name }).locator('.combo-said').first()
      await hand.field(search, await shortestFor(page, name), hers)
      await hand.see(hers)
    },
  },
  {
    name: 'T7',
    target: 10,
    who: 'karim',
    phone: true,
    away: true,
    walk: async (page, hand) => {
      // The label is in front of the camera: it is read without a shutter.
      const radiator = page.locator('.plan-thing', { has: page.locator(`[d="${pictograms.radiator}"]`) })
      await hand.command(page.getByRole('link', { name: 'Scan', exact: true }), radiator)
      const send = page.getByRole('dialog').getByRole('button', { name: 'Send without a photo' })
      await hand.command(radiator, send)
      await hand.command(send, shows(page, /^Reported/))
    },
  },
  {
    // The same landing, of which nobody has a drawing: the things that stand there, in a list.
    name: 'T7 without a plan',
    target: 10,
    who: 'karim',
    phone: true,
    away: true,
    before: (kernel) => forgetDrawing(kernel),
    walk: async (page, hand) => {
      const radiator = page.getByRole('button', { name: 'Radiateur' }).first()
      await hand.command(page.getByRole('link', { name: 'Scan', exact: true }), radiator)
      const send = page.getByRole('dialog').getByRole('button', { name: 'Send without a photo' })
      await hand.command(radiator, send)
      await hand.command(send, shows(page, /^Reported/))
    },
  },
]

/** `--only T2,T7`. */
export const bench = ({ only }: { only: string[] }): Promise<void> =>
  inHouse(async (house, browser) => {
    for (const task of [...tasks, ...deskTasks, ...pairTasks, ...channelTasks, ...sensorTasks].filter(
      ({ name }) => !only.length || only.includes(name),
    ))
      await measure(house, browser, task)
  })

const inHouse = async (work: (house: ServedHouse, browser: Browser) => Promise<void>): Promise<void> => {
  const house = await openServed()
  await furnish(house.kernel)
  const film = join(mkdtempSync(join(tmpdir(), 'loge-label-')), 'label.y4m')
  await filmLabel(film, `${house.url}/C/${await landingOf(house.kernel)}`.toUpperCase())
  const camera = [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]
  const browser = await engine.launch({ executablePath: chromium!, args: ['--no-sandbox', mute, ...camera] })
  try {
    await work(house, browser)
  } finally {
    await browser.close()
    await house.close()
  }
}

const measure = async (house: ServedHouse, browser: Browser, task: Task): Promise<void> => {
  const scores = []
  for (let run = 0; run < runs; run++) {
    const given = (await task.before?.(house.kernel)) ?? ''
    const page = await arrive(house, browser, task, given)
    const hand = handOn(page, { phone: task.phone ?? false })
    await task.walk(page, hand, given).catch(async (error: unknown) => {
      process.stderr.write(`${hand.score().said}\n${await page.locator('body').ariaSnapshot()}\n`)
      throw error
    })
    scores.push(hand.score())
    await page.context().close()
  }
  const median = scores.toSorted((a, b) => a.value - b.value)[Math.floor(runs / 2)]!
  process.stderr.write(`${task.name} ${median.said} (waiting ${median.response.toFixed(2)} s)\n`)
  const { name, target, of = 1 } = task
  const value = Math.round((median.value / of) * 100) / 100
  process.stdout.write(`${JSON.stringify({ bench: 'effort', name, value, unit: 's', n: runs, target })}\n`)
}

// On the home page, with what it shows first.
const arrive = async (
  { url }: ServedHouse,
  browser: Browser,
  { who, phone: small, away, opens }: Task,
  given: string,
): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: small ? phone : desk,
    hasTouch: small ?? false,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const persona = who.startsWith('firm:') ? derivedId('firm', who.slice(5)) : idOf(who)
  const response = await page.request.post('/api/session/demo', { data: { persona } })
  const { home } = (await response.json()) as { home: string }
  await page.goto(opens?.(given) ?? home)
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (away) await leaveNetwork(page)
  return page
}

const leaveNetwork = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-drawings-kept').length > 0)
  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('link', { name: 'Scan', exact: true }).waitFor()
  // As a phone that lies ready in the hand: what the page does once it stands is done.
  await page.waitForTimeout(1000)
}

// The least that one must type before her name is shown: tried beforehand, as somebody who knows the box would, the last name
// before the first, or the beginnings of both.
const shortestFor = async (page: Page, name: string): Promise<string> => {
  const [first = '', ...rest] = name.toLowerCase().split(' ')
  const last = rest.join(' ')
  const whole = `${last} ${first}`
  for (let n = 2; n <= whole.length; n++)
    for (const typed of [whole.slice(0, n), ...beginnings(last, first, n)]) {
      const found = await page.request.post('/api/ask/search.box', { data: { q: typed, limit: 6 } })
      const { people } = (await found.json()) as { people: { name: string }[] }
      if (people.some((person) => person.name === name)) return typed
    }
  return whole
}

// «mi ch», «mic c», «m chr»: so many letters of two words, with the space between them.
const beginnings = (last: string, first: string, n: number): string[] =>
  Array.from({ length: Math.max(0, n - 2) }, (_, i) => `${last.slice(0, n - 2 - i)} ${first.slice(0, i + 1)}`)

/** A tenant of the agency with nothing open, whose name is hers alone. */
const quietTenant = async ({ database: { owner } }: Kernel): Promise<string> => {
  const row = await owner.row<{ name: string }>(sql`
    select min(p.first_name || ' ' || p.last_name) as name
    from people.person p
    join people.household h on h.id = p.household
    where h.agency = 'centre' and h.unit is not null and p.kind = 'tenant' and p.erased_at is null
      and not exists (select from requests.request r where r.unit = h.unit and r.closed_at is null)
    group by p.last_name, p.first_name
    having count(*) = 1 and 1 = (select count(*) from people.person q where q.first_name || q.last_name = p.first_name || p.last_name)
    order by md5(min(p.id::text)) limit 1`)
  return row!.name
}

const forgetDrawing = async ({ database: { owner } }: Kernel): Promise<string> => {
  const { building } = await leGoffsBuilding(owner)
  await owner.run(sql`delete from estate.plan where building = ${building} and of = 'landing'`)
  return building
}

/** The code on the label of Madame Le Goff's landing. */
const landingOf = async ({ database: { owner } }: Kernel): Promise<string> => {
  const { building, number } = await leGoffsBuilding(owner)
  const row = await owner.row<{ code: string }>(
    sql`select code from estate.label where building = ${building} and storey = ${number} order by code limit 1`,
  )
  return row!.code
}

/** An order of the plumber, with its appointment of today. */
const planned = async (kernel: Kernel): Promise<{ request: string; order: string }> => {
  const request = newId()
  const person = derivedId('person', 'le-goff')
  const row = await kernel.database.owner.row<{ unit: string }>(
    sql`select h.unit from people.person p join people.household h on h.id = p.household where p.id = ${person}`,
  )
  const asked = {
    nature: 'plumbing.tap_leak',
    words: 'Kitchen tap leaks.',
    channel: 'phone',
    unit: row!.unit,
  }
  await actAs(kernel, 'nadia', 'request.file', request, { ...asked, requester: { person } })
  const { contract } = (await kernel.ask(deskActors.nadia, 'request.propose', { request })) as Proposal
  await actAs(kernel, 'nadia', 'request.orient', request, { to: 'firm', contract: contract!.id })
  const { orders } = (await kernel.ask(deskActors.nadia, 'request.thread', { id: request })) as Thread
  const order = orders[0]!.id
  await actAs(kernel, 'firm', 'order.accept', request, { order })
  await actAs(kernel, 'firm', 'order.fixSlot', request, { order, slot: await visitNow() })
  return { request, order }
}

const visitOfToday = async (kernel: Kernel): Promise<string> => (await planned(kernel)).order
