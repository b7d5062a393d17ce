import { expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { axe, leGoff, phone, walk } from './house.ts'
import { file, other, valentin } from './colleague.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>

const tablet = { width: 768, height: 1024 }
const plain = { name: 'Moussa N’DIAYE', phone: '06 12 34 56 78' }

/** How wide the words of a row are, as a part of the row. */
const wordsOf = (page: Page, what: string): Promise<number> =>
  page
    .getByRole('listitem')
    .filter({ hasText: what })
    .evaluate((row) => row.querySelector('.row-words')!.clientWidth / row.clientWidth)

test('somebody calls who no longer knows the street: it is noted without a place, and Nadia finds the place', async () => {
  const words = 'Le plafond goutte sur la poussette, je ne sais plus le numéro de la rue'
  const ines = await become('ines', "/bureau?name=Fatou N'Diaye-D’Angelo")
  await ines.getByRole('textbox', { name: 'Ses mots' }).fill(words)
  await ines.getByLabel('Téléphone ou courriel').fill('06 45 12 78 90')
  await axe(ines)
  await ines.getByRole('button', { name: 'Noter sans lieu' }).click()
  await ines.getByText(/^C’est noté, parmi ce qui est à placer/).waitFor()

  const nadia = await become('nadia', '/bureau/a-faire', { view: tablet })
  await nadia.getByText(/^À placer/).click()
  await nadia.getByText(`« ${words} »`).waitFor()
  // Three acts beside the words would leave them a column of one word.
  await expect.poll(() => wordsOf(nadia, words)).toBeGreaterThan(0.7)
  await nadia.getByRole('button', { name: /^Dire où c’est : .*N'Diaye-D’Angelo$/ }).click()
  const where = nadia.getByRole('combobox', { name: 'Où est-ce ?' })
  await where.fill('24 rue edmond valentin')
  const found = nadia.getByRole('option', { name: /^24 rue Edmond Valentin/ })
  await found.waitFor()
  // What was found hangs out of the row, whole.
  expect(await found.evaluate((o) => o.getBoundingClientRect().width)).toBeGreaterThan(240)
  await found.click()
  const here = nadia.getByRole('button', { name: /^C’est ici/ })
  await expect.poll(() => here.isDisabled()).toBe(false)
  await axe(nadia)
  // Another place is written, and none chosen: it is not the one of before.
  await where.fill('17 rue de nulle part')
  await expect.poll(() => here.isDisabled()).toBe(true)
  await found.waitFor({ state: 'detached' })
  await where.fill('24 rue edmond valentin')
  await found.click()
  await here.click()
  await nadia.getByText('La demande est enregistrée à cet endroit.').waitFor()
  await nadia.getByText(`« ${words} »`).waitFor({ state: 'detached' })
})

test('two see the same note: who comes second is told so, though the network was away', async () => {
  const ines = await other('ines')
  const note = newId()
  const requester = { name: 'Awa N’DIAYE', phone: '06 22 33 44 55' }
  const words = 'La porte de mon immeuble claque'
  await ines.send('request.file', note, { nature: 'other.repair', channel: 'phone', words, requester })
  const nadia = await become('nadia', '/bureau/a-faire')
  await nadia.getByText(/^À placer/).click()
  const leave = nadia.getByRole('button', { name: /^Laisser sans suite : .*Awa N’DIAYE$/ })
  await leave.waitFor()
  await nadia.context().setOffline(true)
  await leave.click()
  await nadia.getByText('Ce que vous envoyez est gardé ici et partira tout seul.').waitFor()
  await (await other('luc')).send('request.dismiss', note, {})
  await nadia.context().setOffline(false)
  await nadia.getByText('Quelqu’un de l’équipe s’en est déjà occupé.').waitFor()
  await leave.waitFor({ state: 'detached' })
})

test('beyond his bounds a visitor with a telephone alone is called back, and what he says is his', async () => {
  const house = process.env['JOURNEYS_HOUSE']!
  const { doors } = await valentin(await other('nadia'))
  const cookie = `loge-visit=${newId()}`
  const tell = async (nature: string, words: string): Promise<void> => {
    const data = { nature, unit: doors.at(-2)!.id, channel: 'portal', words, requester: plain }
    const act = { id: newId(), type: 'request.file', subject: newId(), data, at: new Date().toISOString() }
    await fetch(`${house}/api/commands`, {
      method: 'POST',
      body: JSON.stringify([act]),
      headers: { 'content-type': 'application/json', cookie },
    })
  }
  for (const nature of ['plumbing.tap_leak', 'plumbing.pipe_leak', 'toilet.flush_leak'])
    await tell(nature, 'Encore')
  const words = 'La clé accroche dans la serrure de la cave'
  await tell('lock.stiff', words)

  const nadia = await become('nadia', '/bureau/a-faire', { view: phone })
  await nadia.getByText(/^À rappeler/).click()
  const row = nadia.getByRole('listitem').filter({ hasText: words })
  await row.waitFor()
  await expect.poll(() => wordsOf(nadia, words)).toBeGreaterThan(0.7)
  await axe(nadia)
  expect(await row.getByRole('link', { name: 'Appeler le 06 12 34 56 78' }).getAttribute('href')).toBe(
    'tel:0612345678',
  )
  await row.getByRole('button', { name: /^C’est bien sa demande : Moussa N’DIAYE/ }).click()
  await nadia.getByText('Sa demande est partie, avec les autres.').waitFor()
  await row.waitFor({ state: 'detached' })
  await nadia.goto('/bureau/a-faire?tab=agency&sort=newest')
  await nadia
    .getByRole('link', { name: /chez Moussa N’DIAYE/ })
    .first()
    .waitFor()
})

test('words that only may hold a danger are asked about before anything is filed', async () => {
  const page = await become('ines', `/bureau?person=${leGoff}`, { view: tablet })
  const says = page.getByRole('region', { name: 'Ses mots' })
  await says
    .getByRole('textbox', { name: 'Ses mots' })
    .fill('ça sent bizarre dans la cuisine. Le robinet goutte')
  await says.getByText('Cela sent-il le gaz en ce moment ?').waitFor()
  await says.getByRole('button', { name: 'Déposer, confier et prévenir' }).waitFor()
  await axe(page)
  // Filing puts the hand on the question instead.
  await page.keyboard.press('Control+Enter')
  const yes = says.getByRole('button', { name: 'Oui, c’est un danger' })
  await expect.poll(() => yes.evaluate((b) => b === document.activeElement)).toBe(true)
  expect(await page.getByRole('button', { name: 'Annuler' }).count()).toBe(0)
  await says.getByRole('button', { name: 'Ce n’est pas un danger' }).click()
  await says.getByText('Cela sent-il le gaz en ce moment ?').waitFor({ state: 'detached' })
  await says.getByRole('combobox', { name: /^Nature, Robinet/ }).waitFor()
  await says.getByRole('combobox', { name: /^Urgence, Sous 24 heures/ }).waitFor()
})

/** Nothing rings on for whoever walks after. */
const endDangers = async (): Promise<void> => {
  const nadia = await other('nadia')
  const { alarms } = await nadia.ask<Queries['danger.list']['output']>('danger.list', {})
  for (const { request } of alarms.flatMap(({ calls }) => calls))
    await nadia.send('request.close', request!, { reason: 'nothing_found', words: 'Vérifié sur place.' })
}

test('half a number is asked again for a tap, and nothing is asked before a danger', async () => {
  const { building, doors } = await valentin(await other('nadia'))
  const place = `building=${building}&unit=${doors.at(-3)!.id}`
  const page = await become('ines', `/bureau?${place}&name=Mme D’ANGELO`)
  const words = page.getByRole('textbox', { name: 'Ses mots' })
  const reach = page.getByLabel('Téléphone ou courriel')
  await words.fill('Le robinet de l’évier goutte')
  await reach.fill('06 12 34 5')
  await page.getByText(/^Ce numéro n’est pas complet/).waitFor()
  await page.getByRole('button', { name: 'Déposer, confier et prévenir' }).click()
  await expect.poll(() => reach.evaluate((b) => b === document.activeElement)).toBe(true)
  expect(await page.getByRole('button', { name: 'Annuler' }).count()).toBe(0)

  await reach.fill('')
  await words.fill('ÇA SENT LE GAZ DANS LA CUISINE')
  await page.getByRole('combobox', { name: /^Urgence, Danger/ }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('region', { name: 'Ses mots' }).getByText('Appelez maintenant').waitFor()
  await endDangers()
})

test('what has the hand in a sheet never lies under its acts', async () => {
  const nadia = await other('nadia')
  const { building } = await valentin(nadia)
  const hall = await file(nadia, {
    nature: 'door.entrance',
    building,
    part: 'hall',
    words: 'La porte claque',
  })
  const page = await become('nadia', `/bureau/r/${hall}`, { view: phone })
  await page.getByLabel('Autres actions').click()
  await page.getByRole('button', { name: 'Clore', exact: true }).last().click()
  const sheet = page.getByRole('dialog', { name: 'Clore la demande' })
  await sheet.getByRole('radio').nth(6).waitFor()
  const ways = await sheet.getByRole('radio').all()
  for (const way of ways) {
    await way.focus()
    const isSeen = await way.evaluate((radio) => {
      const { left, width, bottom } = radio.closest('label')!.getBoundingClientRect()
      return radio.closest('label')!.contains(document.elementFromPoint(left + width / 2, bottom - 3))
    })
    expect([await way.inputValue(), isSeen]).toEqual([await way.inputValue(), true])
  }
})

test('the list asks again by itself once the network is back', async () => {
  const page = await become('nadia', '/bureau/a-faire')
  const list = page.getByRole('table', { name: 'À faire' })
  await list.waitFor()
  await page.context().setOffline(true)
  await page.getByRole('tab', { name: /^L’agence/ }).click()
  await page.getByText(/^Pas de réseau pour le moment/).waitFor()
  await page.context().setOffline(false)
  await list.getByRole('link').first().waitFor()
  await page.getByText(/^Pas de réseau pour le moment/).waitFor({ state: 'detached' })
})
