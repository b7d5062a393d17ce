import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordText } from '../../src/inspections/core/record/compose-record.ts'
import { axe, phone, picture, walk } from './house.ts'
import { planThere } from '../setup/inspected-home.ts'
import { drawOn, heldBy, isPacked, planExit, shownHash, walkPage } from './walk-inspection.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>

const fourteen = [
  'hall',
  'living',
  'kitchen',
  'bedroom',
  'bedroom',
  'bedroom',
  'bathroom',
  'bathroom',
  'toilet',
  'toilet',
  'utility',
  'balcony',
  'cellar',
  'other',
]
const names = ['Entrée', 'Séjour', 'Cuisine', 'Chambre de N’Diaye', 'Chambre d’Œdipe', 'Chambre <3>']

test('a whole day without network, in English: the page is killed at each step, fourteen rooms with names of their own, and nothing is lost', async () => {
  const { nadia, id } = await planExit({ rooms: fourteen, names })
  const first = await become('karim', '/terrain/etats-des-lieux', { view: phone, lang: 'en', alone: true })
  await isPacked(first)
  await first.reload()
  await first.locator(`a[href$="${id}"]`).waitFor()
  const context = first.context()
  await context.setOffline(true)
  let page: Page = first
  await context.addInitScript(noteTouches)
  // The system closes the page once its disk has the last touch; somebody opens it again where it was.
  const killed = async (step?: string): Promise<void> => {
    await page.waitForFunction(isLaid)
    await page.close()
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.setViewportSize(phone)
    await page.goto(walkPage(id, step))
  }
  await killed()
  await isLarge(page)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByText('14 rooms left').first().waitFor()
  await killed('pieces')
  await page.getByText('Chambre <3>').first().waitFor()
  await isLarge(page)
  await axe(page)
  for (let left = 13; left >= 10; left--) {
    await page
      .locator('.walk-list')
      .getByRole('button', { name: /^As at entry/ })
      .first()
      .click()
    await page.getByText(`${left} rooms left`).first().waitFor()
  }
  await killed('pieces')
  await page.getByText('10 rooms left').first().waitFor()
  await page.locator('.walk-name', { hasText: 'Chambre d’Œdipe' }).click()
  await page.locator('.walk-room .walk-sentence').first().click()
  await page.locator('.walk-room').getByRole('button', { name: 'burn', exact: true }).click()
  await isLarge(page)
  await axe(page)
  await picture(page, 'inspection-english-360', { dark: true })
  await killed('pieces')
  await page
    .locator('.walk-card', { hasText: 'Chambre d’Œdipe' })
    .getByRole('link', { name: /^Go on/ })
    .click()
  await page.getByRole('button', { name: 'Room seen' }).click()
  await page.getByRole('link', { name: 'All rooms' }).click()
  for (let left = 8; left >= 0; left--) {
    await page
      .locator('.walk-list')
      .getByRole('button', { name: /^As at entry/ })
      .first()
      .click()
    await page
      .locator('.walk-done')
      .nth(13 - left)
      .waitFor()
  }
  await killed('releves')
  await page.getByRole('button', { name: /^Complete/ }).click()
  await page.getByRole('button', { name: 'It sounds' }).click()
  await isLarge(page)
  await axe(page)
  await killed('adresse')
  await page.getByLabel('Number and street').fill('3 rue de l’Église')
  await page.getByLabel('Postcode').fill('11000')
  await page.getByLabel('Town').fill('Carcassonne')
  await isLarge(page)
  await axe(page)
  await killed('relecture')
  await page.getByText(/Chambre d’Œdipe/).waitFor()
  await page.getByRole('textbox').fill('N’Diaye: the burn was there.')
  await isLarge(page)
  await axe(page)
  await killed('signer')
  // A stroke that was on its way to the disk when its page was killed is drawn again; one that lay there is there.
  const strokes = (): Promise<number> => page.locator('.walk-stroke[d^="M"]').count()
  for (let tries = 0; tries < 5 && (await strokes()) === 0; tries++) {
    await drawOn(page, 0)
    await expect.poll(strokes).toBe(1)
    await killed('signer')
    await page.locator('.walk-pad').first().waitFor()
  }
  expect(await strokes()).toBe(1)
  await drawOn(page, 1)
  await isLarge(page)
  await axe(page)
  // Killed in the instant in which it is signed: what lay on the disk goes on by itself.
  await page.locator('.walk-foot').getByRole('button').first().click()
  await killed()
  await page.locator('.walk-hash').waitFor()
  const hash = await shownHash(page)
  await axe(page)
  await context.setOffline(false)
  await expect.poll(async () => (await heldBy(nadia, id)).row.state, { timeout: 60_000 }).toBe('signed')
  const { record, ...held } = await heldBy(nadia, id)
  expect(held.hash).toBe(hash)
  expect(createHash('sha256').update(recordText(record!)).digest('hex')).toBe(hash)
  expect(record!.rooms.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  expect(record).toMatchObject({
    newAddress: { line: '3 rue de l’Église' },
    reservations: 'N’Diaye: the burn was there.',
    detector: { sounded: true },
  })
  expect(record!.rooms.flatMap(({ elements }) => elements.flatMap(({ flaws }) => flaws))).toHaveLength(1)
  await page.close()
})

test('a room that is not there is said gone and another is added: nothing is signed before each was looked at', async () => {
  const { nadia, unit } = await planExit({ rooms: ['hall'] })
  const id = await planThere(nadia, unit, { kind: 'afterWorks' })
  const page = await become('karim', walkPage(id), { view: phone, alone: true })
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.locator('.walk-card').waitFor()
  await expect.poll(async () => (await heldBy(nadia, id)).row.state).toBe('started')
  await page.waitForFunction(isLaid)
  await page.goto(walkPage(id, 'signer'))
  await page.locator('.walk-foot').getByText('Encore 1 pièce à voir').waitFor()
  await page.goto(walkPage(id, 'pieces'))
  await page.locator('.walk-name').click()
  await page.getByRole('button', { name: 'Cette pièce n’existe pas' }).click()
  await page.getByText('Toutes les pièces sont vues').waitFor()
  await page.getByRole('button', { name: 'Ajouter une pièce' }).click()
  await page.getByLabel('Quelle pièce').selectOption('kitchen')
  await page.getByText(/Il reste à dire\s:\ssol, murs, plafond, menuiseries/).waitFor()
  await isLarge(page)
  await axe(page)
})

type Touched = { touchedAt?: number }
// A stroke is written when the finger lifts, everything else at a click.
const noteTouches = (): void => {
  const note = ({ type, target }: Event): void => {
    const isPad = target instanceof Element && target.closest('.walk-pad') !== null
    if (type === 'input' || isPad === (type === 'pointerup')) (globalThis as Touched).touchedAt = Date.now()
  }
  for (const type of ['click', 'pointerup', 'input']) addEventListener(type, note, true)
}

// In the page: what is being walked lies on the disk as it was after the last touch.
const isLaid = async (): Promise<boolean> => {
  const { touchedAt = 0 } = globalThis as Touched
  if (!touchedAt) return true
  const opened = indexedDB.open('loge-drafts')
  const laid = await new Promise<{ at: number }[]>((done) => {
    opened.onsuccess = () => {
      const all = opened.result.transaction('drafts').objectStore('drafts').getAll()
      all.onsuccess = () => done(all.result as { at: number }[])
    }
  })
  opened.result.close()
  return laid.some(({ at }) => at >= touchedAt)
}

/** Each thing to touch is as high as a gloved thumb (56 px). */
const isLarge = async (page: Page): Promise<void> => {
  const small = await page.locator('.walk').evaluate((walked) =>
    [...walked.querySelectorAll('button, a, input:not([type=file]), select, textarea, .photoadd-label')]
      .map((each) => {
        const { height } = (each.closest('label') ?? each).getBoundingClientRect()
        return { height, words: (each.getAttribute('aria-label') ?? each.textContent ?? '').slice(0, 40) }
      })
      .filter(({ height }) => height > 0 && height < 55.5),
  )
  expect(small).toEqual([])
}
