import { type Browser, chromium as engine, type Page } from 'playwright-core'
import { idOf } from '../../seeds/characters.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { type Other, other } from '../../test/journeys/colleague.ts'
import { openServed, type ServedHouse } from '../../test/journeys/serve.ts'
import { chromium, mute } from '../../test/setup/chromium.ts'
import { daysFromToday } from '../../test/setup/days-from-today.ts'
import { quietHome } from '../../test/setup/quiet-home.ts'
import { print, say } from '../figures.ts'
import { handOn, type Hand } from '../klm.ts'

const day = daysFromToday()
const names = ['Rose O’Brien', 'Paul D’Ângelo', 'Léa N’Diaye']

/** What a notice and three candidates cost whoever records them at a desk, by the keystroke-level model. */
export const measureDesk = async (): Promise<void> => {
  const house = await openServed()
  process.env['JOURNEYS_HOUSE'] = house.url
  const browser = await engine.launch({ executablePath: chromium!, args: ['--no-sandbox', mute] })
  try {
    const nadia = await other('nadia')
    const { unit } = await quietHome(house.kernel.database.owner)
    const { leases } = await nadia.ask<{ leases: { household: string }[] }>('home.card', { unit })
    await measure('a notice by hand, with a reason that was proved', 30, async () => {
      const page = await arrive(
        house,
        browser,
        idOf('nadia'),
        `/bureau/relocation/conge/${leases[0]!.household}`,
      )
      return { page, walk: (hand) => giveNotice(page, hand) }
    })
    const officer = newId()
    const told = { firstName: 'Capucine', lastName: 'N’Guyen', role: 'letting', agencies: [], email: '' }
    await (await other('helene')).send('person.hire', officer, told)
    await tellApplicants(await other(officer))
    await measure('three candidates for a dwelling, found by their names', 120, async () => {
      const page = await arrive(house, browser, officer, '/bureau/attribution')
      return { page, walk: (hand) => propose(page, hand, unit) }
    })
  } finally {
    await browser.close()
    await house.close()
  }
}

const giveNotice = async (page: Page, hand: Hand): Promise<void> => {
  await hand.command(page.getByRole('radio', { name: 'Remis en main propre' }))
  // Received today, as it stands there.
  const reason = page.getByLabel('Motif écrit dans le congé')
  const proved = page.getByRole('radio', { name: 'était joint au congé' })
  await hand.command(reason)
  await reason.selectOption({ label: 'Mutation' })
  await hand.command(proved, page.getByText(/^Préavis de 1 mois/))
  await hand.command(
    page.getByRole('button', { name: 'Enregistrer le congé' }),
    page.getByRole('link', { name: 'Récépissé à imprimer' }),
  )
}

const tellApplicants = async (letting: Other): Promise<void> => {
  for (const [n, name] of names.entries())
    await letting.send('applicant.record', newId(), {
      name,
      size: 2,
      uniqueNumber: `04403260000091000${n}`,
      numberOn: day(-30),
    })
}

const propose = async (page: Page, hand: Hand, unit: string): Promise<void> => {
  const row = page.locator(`a[href$="${unit}"]`).first()
  const open = page.getByRole('button', { name: 'Proposer des candidats' })
  await hand.command(row, open)
  const sheet = page.getByRole('dialog')
  const find = sheet.getByRole('combobox', { name: 'Chercher une demande' })
  await hand.command(open, find)
  for (const name of names) {
    const typed = name.split(' ')[0]!
    await hand.autocomplete(find, typed, sheet.getByRole('option', { name: new RegExp(name) }).first())
    await sheet.locator('.allocation-line', { hasText: name }).waitFor()
  }
  await hand.command(sheet.locator('button[type="submit"]'), page.getByText(names[2]!).first())
}

type Prepared = { page: Page; walk: (hand: Hand) => Promise<void> }

const measure = async (name: string, target: number, prepare: () => Promise<Prepared>): Promise<void> => {
  const { page, walk } = await prepare()
  const hand = handOn(page)
  await walk(hand).catch(async (error: unknown) => {
    say(`${hand.score().said}\n${await page.locator('main').ariaSnapshot()}`)
    throw error
  })
  const { said, value, response } = hand.score()
  await page.context().close()
  say(`${name}: ${said} (waiting ${response.toFixed(2)} s)`)
  print({ bench: 'inspections', name, value, unit: 's', n: 1, target: `<= ${target}` })
}

const arrive = async (
  { url }: ServedHouse,
  browser: Browser,
  persona: string,
  path: string,
): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.request.post('/api/session/demo', { data: { persona } })
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}
