import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { screenKeys } from '../../src/kernel/core/effort-keys.ts'
import type { Queries as Mails } from '../../src/notices/core/contract.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { visitNow, withVisit } from './colleague.ts'
import { fileSixty, type Sixty } from './file-sixty.ts'
import { hearActs, type SentAct } from './hear-acts.ts'
import { asked, axe, desk, haveLeft, picture, walk } from './house.ts'

const { become } = walk()

const hers = '/bureau/a-faire?tab=agency&mine=true'

/** The ids of the rows as they lie, and at which of them the keys point (−1: none). */
const places = (page: Page): Promise<{ at: number; ids: string[] }> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('.desk-todo tbody tr')].filter((row) =>
      row.querySelector('a[href^="/bureau/r/"]'),
    )
    return {
      at: rows.findIndex((row) => row.classList.contains('compare-at')),
      ids: rows.map((row) => row.querySelector('a[href^="/bureau/r/"]')!.getAttribute('href')!.slice(10, 46)),
    }
  })

/** By j and k to each of these, and x to tick it. */
const tick = async (page: Page, wanted: readonly string[]): Promise<void> => {
  const { at, ids } = await places(page)
  let here = at
  for (const to of wanted.map((id) => ids.indexOf(id)).sort((one, next) => one - next)) {
    expect(to).toBeGreaterThanOrEqual(0)
    for (; here !== to; here += Math.sign(to - here)) await page.keyboard.press(to > here ? 'j' : 'k')
    await page.keyboard.press('x')
  }
  await page.getByText(wanted.length === 1 ? '1 cochée' : `${wanted.length} cochées`).waitFor()
}

/** None of these is in the list any more, and dangers are its first rows. */
const gone = async (page: Page, { danger }: Sixty, ids: readonly string[]): Promise<void> => {
  await expect
    .poll(async () => (await places(page)).ids.filter((id) => ids.includes(id)), { timeout: 60_000 })
    .toEqual([])
  await dangersFirst(page, danger)
}

const dangersFirst = async (page: Page, danger: readonly string[]): Promise<void> =>
  expect.poll(async () => new Set((await places(page)).ids.slice(0, danger.length))).toEqual(new Set(danger))

/** To the end of the list: the next page comes by itself as soon as its button is in sight. */
const showAll = async (page: Page, n: number): Promise<void> => {
  const more = page.getByRole('button', { name: 'Afficher la suite' })
  await expect
    .poll(
      async () => {
        if ((await more.count()) > 0)
          await more.scrollIntoViewIfNeeded({ timeout: 1000 }).catch(() => undefined)
        return (await places(page)).ids.length
      },
      { timeout: 60_000 },
    )
    .toBe(n)
}

test(
  'sixty requests of a day are triaged in the list, dangers first all the time, until nothing is hers',
  withVisit,
  async () => {
    await visitNow()
    const sixty = await fileSixty()
    await haveLeft()
    const { danger, today, legal, answered: waited, waits, paused, matter, double } = sixty
    const page = await become('nadia', hers, { view: desk })
    const sent: SentAct[] = []
    hearActs(page, (act) => sent.push(act))
    const dialog = (name: string): Locator => page.getByRole('dialog', { name })
    await showAll(page, 56)
    // What presses lies above the rest; what is paused is with others, and not among them.
    const { ids } = await places(page)
    expect(new Set(ids.slice(0, 3))).toEqual(new Set(danger))
    expect(new Set(ids.slice(3, 7))).toEqual(new Set(today))
    expect(new Set(ids.slice(7, 11))).toEqual(new Set(legal))
    expect(ids.filter((id) => paused.includes(id))).toEqual([])
    await axe(page)
    await picture(page, 'triage-1280')

    // Doubles first: both are ticked, one goes on.
    for (const [i, pair] of [double.slice(0, 2), double.slice(2, 4), double.slice(4)].entries()) {
      await tick(page, pair)
      await page.getByRole('button', { name: 'Réunir', exact: true }).click()
      await dialog('Réunir des demandes').getByText('1 personne sera prévenue').waitFor()
      await page.keyboard.press('Control+Enter')
      await page.getByRole('heading', { name: 'Réunies ici' }).waitFor()
      await page.goBack()
      await showAll(page, 55 - i)
      await dangersFirst(page, danger)
    }

    // On hold. A sheet that is left leaves the ticks.
    await tick(page, waits)
    await page.keyboard.press('c')
    await dialog('Clore les demandes cochées').waitFor()
    await page.keyboard.press('Escape')
    await dialog('Clore les demandes cochées').waitFor({ state: 'detached' })
    await page.keyboard.press('w')
    await page.getByRole('button', { name: 'Mettre 6 demandes en attente' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('6 demandes : cela part dans dix secondes.').waitFor()

    // What is no repair is answered, each with the words that are ready.
    await tick(page, matter)
    await page.keyboard.press('c')
    const closing = dialog('Clore les demandes cochées')
    await closing.getByLabel('Pourquoi').selectOption('answered')
    await closing.getByText('8 personnes le liront.').waitFor()
    await page.keyboard.press('Control+Enter')
    await gone(page, sixty, waits)

    // Who waits for a word has one, the same for all.
    await tick(page, waited)
    await page.keyboard.press('m')
    const writing = dialog('Écrire aux locataires des demandes cochées')
    await writing.getByLabel('Vos mots').fill('Bonjour, le plombier vous appelle aujourd’hui.')
    await writing.getByText('5 personnes le liront.').waitFor()
    await page.keyboard.press('Control+Enter')
    await gone(page, sixty, matter)

    // The rest goes to whoever does the work, dangers too, once the proposal of each is there; what is the tenant’s to repair is ticked
    // by hand, and ends with the letter.
    const { ids: left } = await places(page)
    expect(left).toHaveLength(60 - paused.length - 3 - waits.length - matter.length)
    await tick(page, left)
    await page.keyboard.press('e')
    const orienting = dialog('Orienter les demandes cochées')
    await expect
      .poll(() => orienting.getByRole('button', { name: /^Confier/, disabled: false }).count())
      .toBe(1)
    expect(await orienting.getByText('Chargement').count()).toBe(0)
    const letters = orienting.getByRole('listitem').filter({ hasText: 'cochez pour clore avec la lettre' })
    expect(await letters.count()).toBeGreaterThan(0)
    const boxes = await letters.getByRole('checkbox').all()
    for (const box of boxes) await box.check()
    await orienting.getByRole('button', { name: 'Confier 39 demandes' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('39 demandes confiées.').waitFor()

    // Nothing is hers any more: dangers alone stand there, each in the hands of a firm.
    await expect.poll(async () => (await places(page)).ids.length, { timeout: 60_000 }).toBe(danger.length)
    await dangersFirst(page, danger)
    // Each act of many has told its part of what their sheet took.
    expect(sent.filter(({ effort = {} }) => !(screenKeys.seconds in effort)).map(({ type }) => type)).toEqual(
      [],
    )
    await page.getByRole('tab', { name: 'L’agence 0' }).waitFor()
    await axe(page)
    await picture(page, 'triaged-1280')

    // What the tenants were told, by mail: of each request that it came, and once what became of it.
    await haveLeft()
    const all = Object.values(sixty).flat()
    const n = boxes.length
    expect(await mailsOf(page, all)).toEqual({
      filed: 60,
      joined: 3,
      waits: waits.length + paused.length,
      closed: matter.length,
      said: waited.length,
      declined: n,
      chosen: 39 - n,
    })
    const { threads } = await asked<{ threads: Thread[] }>(page, 'request.threads', { ids: danger })
    expect(threads.map(({ request }) => request.ball)).toEqual(danger.map(() => 'firm'))
  },
)

/** How many mails of each kind these requests made, but those to the firms and to the house itself. */
const mailsOf = async (page: Page, ids: readonly string[]): Promise<Record<string, number>> => {
  const boxes = await Promise.all(
    ids.map((request) => asked<Mails['mailbox.list']['output']>(page, 'mailbox.list', { request })),
  )
  const kinds = boxes.flatMap(({ rows }) => rows.map(({ template }) => template))
  const counts: Record<string, number> = {}
  for (const kind of kinds.filter((one) => one !== 'orderPlaced' && one !== 'alarm'))
    counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
