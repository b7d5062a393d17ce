import { type Browser, chromium as engine, type Page } from 'playwright-core'
import { idOf } from '../../seeds/characters.ts'
import { other } from '../../test/journeys/colleague.ts'
import { photo } from '../../test/journeys/photo.ts'
import { openServed, type ServedHouse } from '../../test/journeys/serve.ts'
import { chromium, mute } from '../../test/setup/chromium.ts'
import { callOffThere, enterHome, nineRooms, planThere } from '../../test/setup/inspected-home.ts'
import { quietHome } from '../../test/setup/quiet-home.ts'
import { print, say } from '../figures.ts'
import { type Hand, handOn, type Score } from '../klm.ts'

type Walked = { page: Page; hand: Hand }
type Task = {
  name: string
  target: number
  /** nothing is known of the dwelling beforehand */
  bare?: boolean
  rooms: (walked: Walked) => Promise<void>
}

const rooms = nineRooms.length
// On a phone the room that comes next stands where the last one stood; a tablet shows the list beside.
const next = (page: Page) =>
  page.locator('.walk-room h1, .walk-room h2, .walk-list h1').filter({ visible: true }).first()

const tasks: readonly Task[] = [
  {
    name: 'exit of a T3 of nine rooms, as it was',
    target: 120,
    rooms: async ({ page, hand }) => {
      for (let n = rooms; n > 0; n--) await takeAsBefore(page, hand)
    },
  },
  {
    // Two in each of four rooms, each kind of thing that is found, with a picture of each room that has some.
    name: 'exit of a T3 of nine rooms, eight differences',
    target: 300,
    rooms: async ({ page, hand }) => {
      const found: readonly (readonly [string, readonly string[]])[] = [
        ['Sol', ['tache', 'rayure']],
        ['Murs', ['trou', 'tache']],
        ['Sol', ['brûlure', 'trou']],
        ['Menuiseries', ['casse', 'trou']],
      ]
      for (const [i, [element, flaws]] of found.entries()) {
        const room = page.locator('.walk-room')
        const head = room.getByRole('button', { name: new RegExp(`^${element}`) }).first()
        if (i === 0) await hand.command(page.getByRole('link', { name: /^Une différence/ }).first(), head)
        await hand.command(head, room.getByRole('button', { name: flaws[0]!, exact: true }))
        for (const flaw of flaws)
          await hand.command(
            room.getByRole('button', { name: flaw, exact: true }),
            room.locator('.walk-flaw').last(),
          )
        const camera = room.locator('.walk-flaw').first().getByLabel('Photographier')
        const label = camera.locator('xpath=ancestor::label')
        await hand.file(
          label,
          await photo(`vue-${i}.jpg`, `#c${i}d8c4`),
          room.getByRole('img', { name: 'Photo 1 sur 1' }),
        )
        await hand.command(room.getByRole('button', { name: 'Pièce vue' }), next(page))
      }
      for (let n = rooms - found.length; n > 0; n--) await takeAsBefore(page, hand)
    },
  },
  {
    name: 'exit of a T3 of nine rooms, nothing known',
    target: 720,
    bare: true,
    rooms: async ({ page, hand }) => {
      const room = page.locator('.walk-room')
      await hand.command(
        page.getByRole('link', { name: /^Décrire/ }).first(),
        room.getByRole('button', { name: 'Pièce vue' }),
      )
      let n = await page.locator('.walk-card').count()
      for (; n > 0; n--) await describe(page, hand)
      for (let more = rooms - (await page.locator('.walk-card').count()); more > 0; more--) {
        const kind = page.getByLabel('Quelle pièce')
        await hand.command(page.getByRole('button', { name: 'Ajouter une pièce' }), kind)
        await hand.command(kind)
        await kind.selectOption(more % 2 ? 'balcony' : 'utility')
        await describe(page, hand)
      }
    },
  },
]

const materials = ['PVC', 'peinture', 'peinture', 'PVC']

/** Four surfaces of the room that stands open, each by what it is made of and how it is. */
const describe = async (page: Page, hand: Hand): Promise<void> => {
  const room = page.locator('.walk-room')
  for (const material of materials) {
    const open = room.locator('.walk-inside')
    await hand.command(open.getByRole('button', { name: material, exact: true }))
    await hand.command(open.getByRole('button', { name: 'bon état', exact: true }))
    await hand.command(open.getByRole('button', { name: 'Suivant' }))
  }
  await hand.command(room.getByRole('button', { name: 'Pièce vue' }), next(page))
}

const takeAsBefore = async (page: Page, hand: Hand): Promise<void> => {
  // On a tablet the room that comes next stands open beside the list: its tap is the nearest.
  const here = page.locator('.walk-room').getByRole('button', { name: /^Comme à l’entrée/ })
  const listed = page.getByRole('button', { name: /^Comme à l’entrée/ }).first()
  await hand.command((await here.isVisible()) ? here : listed, next(page))
}

/** From the home page of Karim to the copy in the hand of whoever leaves. */
const walk = async ({ page, hand }: Walked, id: string, { rooms: see, bare }: Task): Promise<void> => {
  const to = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  await hand.command(
    page.locator('a[href="/terrain/etats-des-lieux"]').first(),
    page.locator(`a[href$="${id}"]`),
  )
  await hand.command(page.locator(`a[href$="${id}"]`), to('Commencer'))
  await hand.command(to('Commencer'), page.locator('.walk-card').first())
  await see({ page, hand })
  await hand.command(to('Compteurs et clés'), page.getByRole('heading', { name: 'Les compteurs' }))
  for (const [name, index] of [
    ['Électricité', '5120'],
    ['Eau froide', '131'],
  ] as const) {
    const field = page.getByLabel(`${name}, index`)
    if (bare) await hand.command(to(name), field)
    await hand.field(field, index)
  }
  if (bare) {
    await hand.command(to('le logement'))
    await hand.command(to('la boîte aux lettres'))
  } else await hand.command(to(/^Complet/))
  await hand.command(to('Il sonne'))
  await hand.command(to('Nouvelle adresse'), page.getByLabel('Numéro et rue'))
  await hand.field(page.getByLabel('Numéro et rue'), '3 rue du Pont')
  await hand.field(page.getByLabel('Code postal'), '11000')
  await hand.field(page.getByLabel('Commune'), 'Carcassonne')
  await hand.command(to('Relire'), page.getByRole('heading', { name: 'Ce qui a changé' }))
  await hand.command(to('Signer'), page.locator('.walk-pad').first())
  for (let n = 0; n < (await page.locator('.walk-pad').count()); n++) {
    const pad = page.locator('.walk-pad').nth(n)
    await hand.drag(pad, pad)
  }
  await hand.command(to('Terminer'), page.getByRole('heading', { name: 'C’est signé' }))
}

const screens = { tablet: { width: 768, height: 1024 }, phone: { width: 360, height: 740 } }

/** What an exit costs whoever walks it, by the keystroke-level model, on the tablet and on the phone, without network. */
export const measureEffort = async (): Promise<void> => {
  const house = await openServed()
  process.env['JOURNEYS_HOUSE'] = house.url
  const browser = await engine.launch({ executablePath: chromium!, args: ['--no-sandbox', mute] })
  try {
    for (const task of tasks)
      for (const screen of ['tablet', 'phone'] as const) await measure(house, browser, task, screen)
  } finally {
    await browser.close()
    await house.close()
  }
}

const measure = async (
  house: ServedHouse,
  browser: Browser,
  task: Task,
  screen: keyof typeof screens,
): Promise<void> => {
  const nadia = await other('nadia')
  const { unit } = await quietHome(house.kernel.database.owner)
  await callOffThere(nadia, unit)
  if (!task.bare) await enterHome(nadia, unit)
  const id = await planThere(nadia, unit)
  const page = await arrive(house, browser, screen, id)
  const hand = handOn(page, { phone: true })
  const score = await walk({ page, hand }, id, task).then(
    () => hand.score(),
    async (error: unknown) => {
      say(`${hand.score().said}\n${await page.locator('main').ariaSnapshot()}`)
      throw error
    },
  )
  await page.context().close()
  tell(task, screen, score)
}

const tell = ({ name, target }: Task, screen: string, { said, value, response }: Score): void => {
  say(`${name}, ${screen}: ${said} (waiting ${response.toFixed(2)} s)`)
  print({ bench: 'inspections', name: `${name}, ${screen}`, value, unit: 's', n: 1, target: `<= ${target}` })
}

const arrive = async (
  { url }: ServedHouse,
  browser: Browser,
  screen: keyof typeof screens,
  id: string,
): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: screens[screen],
    hasTouch: true,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const entered = await page.request.post('/api/session/demo', { data: { persona: idOf('karim') } })
  const { home } = (await entered.json()) as { home: string }
  await page.goto('/terrain/etats-des-lieux')
  await page.locator(`a[href$="${id}"]`).waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0)
  await page.goto(home)
  await page.locator('a[href="/terrain/etats-des-lieux"]').first().waitFor()
  await context.setOffline(true)
  return page
}
