import { expect, test } from 'vitest'
import { axe, phone, picture, walk } from './house.ts'
import { photo } from './photo.ts'
import {
  countAll,
  drawOn,
  heldBy,
  planExit,
  shownHash,
  takeAllAsBefore,
  walkPage,
} from './walk-inspection.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>
const tablet = { width: 768, height: 1024 }
const two = { rooms: ['hall', 'living'] }

/** From «Commencer» to the review, as it was. */
const walkTo = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Commencer' }).click()
  await takeAllAsBefore(page)
  await page.getByRole('button', { name: 'Compteurs et clés' }).click()
  await countAll(page)
  await page.getByRole('button', { name: 'Nouvelle adresse' }).click()
  await page.getByRole('button', { name: 'Relire' }).click()
  await page.getByRole('heading', { name: 'Ce qui a changé' }).waitFor()
}

test('somebody signs for a tenant with a mandate; a call and a turn in the middle take no stroke away', async () => {
  const { nadia, tenant, id } = await planExit(two)
  const page = await become('karim', walkPage(id), { view: tablet, alone: true })
  await walkTo(page)
  await page.getByRole('button', { name: 'Signer' }).click()

  const hers = page.locator('.walk-party').first()
  await hers.getByRole('button', { name: /^Ne signe pas, ou quelqu’un signe à sa place/ }).click()
  await hers.getByRole('button', { name: 'Quelqu’un signe à sa place' }).click()
  await hers.getByLabel('Qui signe à sa place').fill('Paul N’Diaye')
  await axe(page)
  await drawOn(page, 0)
  // Without the picture of the mandate nothing can be ended.
  await drawOn(page, 1)
  await page.getByText(`Il manque : ${tenant}.`).waitFor()
  await hers.getByLabel('Photographier le mandat').setInputFiles(await photo('mandat.jpg', '#e5dfcc'))
  await hers.getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
  await picture(page, 'inspection-proxy-768', { dark: true })

  // The telephone rings while a stroke is being drawn: the system takes the finger away, hides the page, and the tablet turns.
  await hers.getByRole('button', { name: /^Recommencer/ }).click()
  const pad = hers.locator('.walk-pad')
  await pad.scrollIntoViewIfNeeded()
  const box = (await pad.boundingBox())!
  await page.mouse.move(box.x + 60, box.y + 60)
  await page.mouse.down()
  for (let i = 1; i < 8; i++) await page.mouse.move(box.x + 60 + i * 30, box.y + (i % 2 ? 40 : 90))
  await pad.evaluate((svg) => {
    svg.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1, bubbles: true }))
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.mouse.up()
  await page.setViewportSize({ width: 1024, height: 768 })
  const drawn = hers.locator('.walk-stroke[d^="M"]')
  await expect.poll(() => drawn.first().getAttribute('d')).toMatch(/^M\d+ \d+(?:L\d+ \d+){3,}/)
  const before = await drawn.first().getAttribute('d')
  await drawOn(page, 0)
  await expect.poll(() => drawn.count()).toBe(2)
  expect(await drawn.first().getAttribute('d')).toBe(before)
  // A page that the system closes meanwhile finds both again.
  await page.reload()
  await expect.poll(() => drawn.count()).toBe(2)
  await page.getByRole('button', { name: 'Terminer' }).click()
  await page.getByRole('heading', { name: 'C’est signé' }).waitFor()
  const hash = await shownHash(page)
  await expect.poll(async () => (await heldBy(nadia, id)).row.state).toBe('signed')
  const held = await heldBy(nadia, id)
  expect(held).toMatchObject({ hash, isContradictory: true })
  expect(held.signatures).toMatchObject([
    { party: 'tenantProxy', name: 'Paul N’Diaye', mandate: expect.any(String) },
    { party: 'landlord', name: 'Karim Benali' },
  ])
  expect(held.signatures[0]!.strokes).toHaveLength(2)
})

test('a tenant does not come, or refuses: it is never said to be contradictory, and who may come then, from which day', async () => {
  const { nadia, tenant, id } = await planExit(two)
  const page = await become('karim', walkPage(id), { view: phone, alone: true })
  await walkTo(page)
  await page.getByRole('button', { name: 'Signer' }).click()
  const hers = page.locator('.walk-party').first()
  await hers.getByRole('button', { name: /^Ne signe pas, ou quelqu’un signe à sa place/ }).click()
  await hers.getByRole('button', { name: 'Refuse de signer' }).click()
  await drawOn(page, 0)
  await page.getByText(`Il manque : ${tenant}.`).waitFor()
  await hers.getByLabel('Pourquoi, en quelques mots').fill('Elle conteste le sol du séjour.')
  await page.getByText(/au plus tôt le \S+ \d+/).waitFor()
  await axe(page)
  await picture(page, 'inspection-refused-360', { dark: true })
  await hers.getByRole('button', { name: 'N’est pas là' }).click()
  await page.getByRole('button', { name: 'Terminer' }).click()
  await page.getByRole('heading', { name: 'C’est noté, sans toutes les signatures' }).waitFor()
  await page.getByText(/n’est pas contradictoire.*au plus tôt le/).waitFor()
  await axe(page)
  await expect.poll(async () => (await heldBy(nadia, id)).row.state).toBe('away')
  const held = await heldBy(nadia, id)
  expect(held.isContradictory).toBe(false)
  expect(held.commissaireFrom! > held.record!.on).toBe(true)

  const desk = await become('nadia', `/bureau/etats-des-lieux/${id}`)
  await desk.getByText(`Non contradictoire. Absence : ${tenant}.`).waitFor()
  await desk.getByText(/Un commissaire de justice peut venir à partir du/).waitFor()
  await axe(desk)
})

test('what has changed is read aloud in the tongue of the page, and her reservations are taken from her mouth', async () => {
  const { nadia, id } = await planExit(two)
  const page = await become('karim', '', { view: phone, alone: true })
  await page.addInitScript(aloud)
  await page.goto(walkPage(id))
  await walkTo(page)
  await page.getByRole('button', { name: 'Lire à voix haute' }).click()
  await page.getByRole('button', { name: 'Arrêter la lecture' }).waitFor()
  expect(await page.evaluate(() => (globalThis as unknown as Aloud).said)).toEqual(['fr-FR Rien n’a changé.'])
  await page.getByRole('button', { name: 'Arrêter la lecture' }).click()
  await page.getByRole('button', { name: 'Dicter' }).click()
  await page.evaluate(() => (globalThis as unknown as Aloud).hear('Le sol était déjà marqué'))
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('Le sol était déjà marqué')
  await axe(page)
  await page.getByRole('button', { name: 'Signer' }).click()
  await drawOn(page, 0)
  await drawOn(page, 1)
  await page.getByRole('button', { name: 'Terminer' }).click()
  await expect
    .poll(async () => (await heldBy(nadia, id)).record?.reservations)
    .toBe('Le sol était déjà marqué')
})

type Aloud = { said: string[]; hear: (words: string) => void }

// What a telephone speaks and hears, where no loudspeaker and no tongue is installed.
const aloud = (): void => {
  const said: string[] = []
  speechSynthesis.speak = ({ lang, text }) => void said.push(`${lang} ${text}`)
  const live: EventTarget[] = []
  class Recogniser extends EventTarget {
    static available = async (): Promise<string> => 'available'
    start(): void {
      live.push(this)
    }
    stop(): void {
      this.dispatchEvent(new Event('end'))
    }
  }
  const hear = (transcript: string): void => {
    live
      .at(-1)
      ?.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results: [[{ transcript }]] }))
  }
  Object.assign(globalThis, { said, hear, SpeechRecognition: Recogniser })
}
