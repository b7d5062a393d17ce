import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import type { InspectionPack, Queries } from '../../src/inspections/core/contract.ts'
import { composeRecord, recordText } from '../../src/inspections/core/record/compose-record.ts'
import type { Finding } from '../../src/inspections/core/record/keep-finding.ts'
import type { SeenRoom } from '../../src/inspections/core/record/record-shapes.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { axe, leGoff, phone, picture, walk } from './house.ts'
import { type Other, other, unitOf } from './colleague.ts'
import { photo } from './photo.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>
const tablet = { width: 768, height: 1024 }

test('Karim walks through a flat without network: eight differences, a page that is killed, a tablet that turns; what is signed is what the house holds', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  await callOff(nadia, unit)
  const rooms = await enter(nadia, unit)
  const id = newId()
  await nadia.send('inspection.plan', id, { unit, kind: 'exit', at: soon(), by: idOf('karim') })

  const first = await become('karim', '/terrain/etats-des-lieux', { view: phone, alone: true })
  await first.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await first.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0)
  const context = first.context()
  await first.reload()
  await first.locator(`a[href$="${id}"]`).waitFor()
  await axe(first)
  await picture(first, 'inspection-list-360')
  await context.setOffline(true)
  await first.locator(`a[href$="${id}"]`).click()
  await first.getByRole('button', { name: 'Commencer' }).click()
  await first.getByText(`Encore ${rooms} pièces à voir`).first().waitFor()
  await first
    .getByText(/PVC, bon état, depuis 2019/)
    .first()
    .waitFor()
  await axe(first)
  await picture(first, 'inspection-rooms-360')

  // One tap, back, and again.
  const [same] = await first.getByRole('button', { name: /^Comme à l’entrée/ }).all()
  await same!.click()
  await first.getByRole('button', { name: /^Annuler/ }).click()
  await first
    .getByRole('button', { name: /^Comme à l’entrée/ })
    .first()
    .click()
  await first
    .getByText(`Encore ${rooms - 1} pièces à voir`)
    .first()
    .waitFor()

  // Two differences in each of the next rooms; the page is killed after the first room.
  await first
    .getByRole('link', { name: /^Une différence/ })
    .first()
    .click()
  await find(first, ['tache', 'rayure'])
  await first
    .getByLabel('Photographier')
    .first()
    .setInputFiles(await photo('inspection.jpg', '#cfd8c4'))
  await first.getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
  await axe(first)
  await picture(first, 'inspection-room-360', { dark: true })
  await first.close()

  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.setViewportSize(tablet)
  await page.goto(`/terrain/etats-des-lieux/${id}?etape=pieces`)
  await page
    .getByText(`Encore ${rooms - 1} pièces à voir`)
    .first()
    .waitFor()
  await page.getByText('2 remarques').first().waitFor()
  await picture(page, 'inspection-rooms-768')
  await page.getByRole('button', { name: 'Pièce vue' }).click()
  for (let room = 2; room <= 4; room++) {
    await page
      .getByText(`Encore ${rooms - room} pièces à voir`)
      .first()
      .waitFor()
    await find(page, ['tache', 'trou'])
    await page.getByRole('button', { name: 'Pièce vue' }).click()
  }
  for (let left = rooms - 5; left > 0; left--) {
    await page.getByText(`Encore ${left} pièce`).first().waitFor()
    await page
      .getByRole('button', { name: /^Comme à l’entrée/ })
      .first()
      .click()
  }
  await page.getByText('Toutes les pièces sont vues').waitFor()
  await page.getByRole('button', { name: 'Compteurs et clés' }).click()

  await page.getByRole('button', { name: 'Électricité' }).click()
  await page.getByLabel('Électricité, index').fill('12 345')
  await page.getByRole('button', { name: 'le logement' }).click()
  await page.getByRole('button', { name: 'Il sonne' }).click()
  await axe(page)
  await picture(page, 'inspection-counts-768')
  await page.getByRole('button', { name: 'Nouvelle adresse' }).click()
  await page.getByLabel('Numéro et rue').fill('3 rue du Pont')
  await page.getByLabel('Code postal').fill('11000')
  await page.getByLabel('Commune').fill('Carcassonne')
  await page.getByRole('button', { name: 'Relire' }).click()

  await page.getByRole('heading', { name: 'Ce qui a changé' }).waitFor()
  await page.getByRole('textbox').fill('Le sol était déjà marqué sous le lit.')
  await axe(page)
  await picture(page, 'inspection-review-768')
  await page.getByRole('button', { name: 'Signer' }).click()

  const pads = page.locator('.walk-pad')
  await pads.first().waitFor()
  await draw(page, 0)
  // The tablet turns in the middle: what was drawn stays.
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect.poll(() => page.locator('.walk-stroke').first().getAttribute('d')).toMatch(/^M\d+ \d+L/)
  await draw(page, 1)
  await axe(page)
  await picture(page, 'inspection-sign-1024')
  await page.getByRole('button', { name: 'Terminer' }).click()
  await page.getByRole('heading', { name: 'C’est signé' }).waitFor()
  await page.getByText('Tout est gardé ici et partira avec le réseau.').waitFor()
  const hash = (await page.locator('.walk-hash').textContent())!.replaceAll(' ', '')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  await axe(page)
  await picture(page, 'inspection-copy-1024')

  await context.setOffline(false)
  const one = () => nadia.ask<Queries['inspections.one']['output']>('inspections.one', { id })
  await expect.poll(async () => (await one()).row.state).toBe('signed')
  const { record, ...kept } = await one()
  expect(kept).toMatchObject({ hash, isContradictory: true })
  expect(createHash('sha256').update(recordText(record!)).digest('hex')).toBe(hash)
  const found = record!.rooms.flatMap(({ elements }) => elements.flatMap(({ flaws }) => flaws))
  expect(found).toHaveLength(8)
  expect(found.flatMap(({ photos }) => photos)).toHaveLength(1)
  expect(record).toMatchObject({ meters: [{ index: 12345 }], detector: { sounded: true } })
  await page.getByText('Tout est parti.').waitFor()
  await page.close()
})

const soon = (): string => new Date(Date.now() + 3_600_000).toISOString()

/** What another try has left there. */
const callOff = async (nadia: Other, unit: string): Promise<void> => {
  const { rows } = await nadia.ask<Queries['inspections.list']['output']>('inspections.list', { unit })
  for (const { id, state } of rows)
    if (state === 'planned' || state === 'started') await nadia.send('inspection.callOff', id, {})
}

/** What is found on the floor of the room that stands open. */
const find = async (page: Page, flaws: readonly string[]): Promise<void> => {
  const room = page.locator('.walk-room')
  await room.getByRole('button', { name: /^Sol/ }).click()
  for (const flaw of flaws) await room.getByRole('button', { name: flaw, exact: true }).click()
}

const draw = async (page: Page, at: number): Promise<void> => {
  const pad = page.locator('.walk-pad').nth(at)
  await pad.scrollIntoViewIfNeeded()
  const box = (await pad.boundingBox())!
  await page.mouse.move(box.x + 60, box.y + box.height / 2)
  await page.mouse.down()
  for (let n = 1; n < 12; n++)
    await page.mouse.move(box.x + 60 + n * 24, box.y + box.height / 2 + (n % 2 ? -30 : 30))
  await page.mouse.up()
}

/** Madame Le Goff came: Nadia found floors of PVC. Says how many rooms there are. */
const enter = async (nadia: Other, unit: string): Promise<number> => {
  const id = newId()
  const device = 'tablet-of-nadia'
  await nadia.send('inspection.plan', id, { unit, kind: 'entry', at: soon(), by: idOf('nadia') })
  const { inspections } = await nadia.ask<{ inspections: InspectionPack[] }>('inspections.pack', {})
  const pack = inspections.find((each) => each.id === id)!
  const { head, last } = pack
  await nadia.send('inspection.start', id, { device, head, rooms: last.rooms.map(({ room }) => room) })
  const findings: Finding[] = []
  for (const { room, place, kind, name } of last.rooms) {
    const seen: SeenRoom = {
      room,
      place,
      kind,
      name,
      asBefore: false,
      elements: [
        { surface: 'floor', material: 'pvc', condition: 'good', isClean: true, since: 2019, flaws: [] },
        { surface: 'walls', material: 'paint', condition: 'good', isClean: true, flaws: [] },
      ],
      photos: [],
    }
    findings.push({ kind: 'room', part: room, turn: 1, act: '', found: seen })
    await nadia.send('inspection.seeRoom', id, { device, room: seen })
  }
  const text = recordText(composeRecord({ id, kind: 'entry' }, head, findings))
  const signed = { ended: 'signed', strokes: [[[100, 200, 0]]], at: new Date().toISOString() }
  await nadia.send('inspection.sign', id, {
    device,
    hash: createHash('sha256').update(text).digest('hex'),
    signatures: [
      { ...signed, party: 'tenant', name: head.tenants[0] ?? 'Anne Le Goff' },
      { ...signed, party: 'landlord', name: 'Nadia Ferrand' },
    ],
  })
  return last.rooms.length
}
