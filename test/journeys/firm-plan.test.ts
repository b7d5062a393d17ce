import { expect, test } from 'vitest'
import type { Queries as Firms } from '../../src/contractors/core/contract.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { axe, leGoff, mailTo, phone, picture, walk } from './house.ts'
import { file, orient, other, type Other, unitOf, visitNow, withVisit } from './colleague.ts'
import { photo } from './photo.ts'

const { visit } = walk()
type Page = Awaited<ReturnType<typeof visit>>
type Plan = Estate['place.plan']['output']

/** An order that has just been sent, opened by the link in the firm's mail; `open` does it. */
const sent = async (nadia: Other, where: Record<string, unknown>) => {
  const request = await file(nadia, { nature: 'plumbing.common_leak', ...where })
  const { order } = await orient(nadia, request)
  const page = await visit('', { view: phone })
  const { link } = await mailTo(page, 'atlantique', request)
  const base = '/o'
  await page.goto(link.replace('#', `/${order}#`))
  await page.getByRole('heading', { name: 'Le plan' }).waitFor()
  return { page, request, order, base }
}
const listOf = (page: Page) => page.getByRole('region', { name: 'Pièces et équipements' })

test(
  'the plumber of a landing touches it: a room, a thing, «Ce n’est pas ça» with one photo; he is thanked',
  withVisit,
  async () => {
    const nadia = await other('nadia')
    const hers = await unitOf(nadia, leGoff)
    const { place } = await nadia.ask<Plan>('place.plan', { unit: hers })
    const building = place.building.id
    const upstairs = { building, entrance: place.entrance!.id, part: 'stairs', storey: place.unit!.storey }
    const { page, request, order, base } = await sent(nadia, upstairs)
    await listOf(page)
      .getByRole('button', { name: /^Palier/ })
      .click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('heading', { name: /^Palier · .* m²/ }).waitFor()
    await axe(page)
    await picture(page, 'firm-plan-room-360', { dark: true })
    await sheet.getByRole('button', { name: 'Radiateur' }).click()
    await sheet.getByRole('heading', { name: 'Radiateur' }).waitFor()
    await axe(page)
    await picture(page, 'firm-plan-thing-360', { dark: true })
    await sheet.getByRole('button', { name: 'Ce n’est pas ça' }).click()
    await sheet.getByLabel('Marque').fill('Acova')
    await sheet.getByLabel('Une photo').setInputFiles(await photo('radiateur.jpg', '#c4d2d8'))
    await sheet.getByRole('img', { name: /La photo part/ }).waitFor()
    await axe(page)
    await sheet.getByRole('button', { name: 'Corriger' }).click()
    await page
      .getByRole('status')
      .filter({ hasText: /^C’est corrigé ici/ })
      .waitFor()
    await picture(page, 'firm-plan-corrected-360')
    await listOf(page).getByRole('button', { name: 'Radiateur' }).click()
    await sheet.getByText('Dans : Palier · Acova').waitFor()
    await sheet.getByText('l’agence doit encore le relire', { exact: false }).waitFor()
    await sheet.getByRole('button', { name: 'Fermer' }).click()

    const said = async () =>
      (await nadia.ask<Estate['estate.differences']['output']>('estate.differences', { building })).rows.find(
        ({ field, says }) => field === 'maker' && says.value === 'Acova',
      )
    await expect.poll(said).toMatchObject({ says: { by: 'Plomberie Atlantique' } })
    const line = (await said())!
    expect(line.says.photo).toMatch(/^[0-9a-f]{64}$/)
    await nadia.send('said.settle', building, { said: line.said, yes: true })
    const firm = await other('firm:atlantique')
    await firm.send('order.fixSlot', request, { order, slot: await visitNow() })
    await page.goto(base)
    await page.getByText(/^Merci\s: votre correction a été gardée \(Radiateur/).waitFor()
    await axe(page)
    await page.getByRole('button', { name: 'Bien vu' }).scrollIntoViewIfNeeded()
    await picture(page, 'firm-thanks-360', { dark: true })
    await page.getByRole('button', { name: 'Bien vu' }).click()
    await page.getByText(/^Merci\s: votre correction/).waitFor({ state: 'hidden' })
    await page.reload()
    await page.getByRole('article').first().waitFor()
    expect(await page.getByText(/^Merci\s: votre correction/).count()).toBe(0)

    // What the agency does not keep is told too, on the order that the link of the mail opens.
    await firm.send('asset.correct', building, { asset: line.object, fields: { maker: 'Zehnder' } })
    const { rows } = await nadia.ask<Estate['estate.differences']['output']>('estate.differences', {
      building,
    })
    const refused = rows.find(({ says }) => says.value === 'Zehnder')!
    await nadia.send('said.settle', building, { said: refused.said, yes: false })
    await page.goto(`${base}/${order}`)
    await page.getByText(/^L’agence a gardé ce qui était noté avant \(Radiateur/).waitFor()

    // The day takes the plans along: in the cellar an order that was not opened yet shows its own, and a touch opens it.
    await page.evaluate(() => caches.delete('loge-firm-plans'))
    await page.goto(base)
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open('loge-firm-plans')).keys()).length))
      .toBe(1)
    await page.context().setOffline(true)
    await page.locator(`a[href="${base}/${order}"]`).first().click()
    await listOf(page)
      .getByRole('button', { name: /^Palier/ })
      .click()
    await sheet.getByRole('heading', { name: /^Palier · .* m²/ }).waitFor()
    await page.context().setOffline(false)
  },
)

test('the plan of an order is there without network after its page was closed; the order is not, and with its link it goes', async () => {
  const nadia = await other('nadia')
  const hers = await unitOf(nadia, leGoff)
  const { place } = await nadia.ask<Plan>('place.plan', { unit: hers })
  const upstairs = {
    building: place.building.id,
    entrance: place.entrance!.id,
    part: 'stairs',
    storey: place.unit!.storey,
  }
  const words = 'Demander Monsieur N’Diaye, qui a la clé.'
  const request = await file(nadia, { nature: 'plumbing.common_leak', ...upstairs, words })
  const { order } = await orient(nadia, request)
  const page = await visit('', { view: phone })
  const { link } = await mailTo(page, 'atlantique', request)
  const opened = link.replace('#', `/${order}#`)
  await page.goto(opened)
  await page.getByText(words).waitFor()
  // What the page needs to open without network has come: then it is closed, as a telephone does.
  await page.evaluate(() => navigator.serviceWorker.ready)
  const context = page.context()
  await page.close()
  await context.setOffline(true)
  const cellar = await context.newPage()
  await cellar.goto(opened)
  await cellar.getByText('trois jours au plus', { exact: false }).waitFor()
  await listOf(cellar)
    .getByRole('button', { name: /^Palier/ })
    .click()
  const sheet = cellar.getByRole('dialog')
  await sheet.getByRole('heading', { name: /^Palier · .* m²/ }).waitFor()
  await sheet.getByRole('button', { name: 'Fermer' }).click()
  await axe(cellar)
  await picture(cellar, 'firm-away-360', { dark: true })
  expect(await cellar.locator('body').innerText()).not.toContain('N’Diaye')
  // The plan is sealed by its link: another opens nothing of it.
  const another = await context.newPage()
  await another.goto(opened.replace(/#.*/, `#${'x'.repeat(43)}`))
  await another.getByText('Pas de réseau pour le moment', { exact: false }).waitFor()
  expect(await another.getByText('trois jours au plus', { exact: false }).count()).toBe(0)
  await another.close()

  // With the network the order is back; once the link has ended nothing of the plan stays.
  await context.setOffline(false)
  await cellar.getByText(words).waitFor()
  const hq = await other('helene')
  const atlantique = derivedId('firm', 'atlantique')
  const { links } = await hq.ask<Firms['firm.links']['output']>('firm.links', { firm: atlantique })
  const [, no] = (await cellar.locator('body').innerText()).match(/Ordre n°\s(\d+)/) ?? []
  for (const { id } of links.filter((one) => one.order === Number(no)))
    await hq.send('firm.shut', atlantique, { link: id })
  await cellar.goto('about:blank')
  await cellar.goto(opened)
  await cellar.getByText('Ce lien n’est plus valable').waitFor()
  await expect
    .poll(() => cellar.evaluate(async () => (await (await caches.open('loge-firm-plans')).keys()).length))
    .toBe(0)
  await context.setOffline(true)
  await cellar.goto('about:blank')
  await cellar.goto(opened)
  await cellar.getByText('Pas de réseau pour le moment', { exact: false }).waitFor()
  expect(await listOf(cellar).count()).toBe(0)
})

test('of the boiler that he comes to repair: what it is, its guarantee, what was done to it, and nothing of whom', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const boiler = (await nadia.ask<Plan>('place.plan', { unit })).assets.find((a) => a.kind === 'boiler')!
  const hers = { unit, asset: boiler.id, requester: { person: leGoff } }
  const before = await file(nadia, { ...hers, nature: 'heating.none' })
  await nadia.send('request.close', before, { reason: 'done_temporarily', words: 'Remise en route.' })
  const { page } = await sent(nadia, { ...hers, nature: 'plumbing.pipe_leak' })
  await page.getByText(/Garantie jusqu’au/).waitFor()
  await page.getByRole('heading', { name: 'Derniers travaux' }).waitFor()
  await page.getByText('Plus de chauffage dans le logement').waitFor()
  expect(await page.locator('.thing-last a').count()).toBe(0)
  await page.getByRole('heading', { name: 'Le plan' }).scrollIntoViewIfNeeded()
  await page.evaluate(() => document.querySelector('.thing-card')?.scrollIntoView({ block: 'end' }))
  await axe(page)
  await picture(page, 'firm-plan-works-360', { dark: true })
  await listOf(page)
    .getByRole('button', { name: /^Séjour/ })
    .click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('heading', { name: /^Séjour · .* m²/ }).waitFor()
  await sheet.getByRole('button', { name: 'Radiateur' }).waitFor()
})
