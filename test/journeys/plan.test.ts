import { expect, test } from 'vitest'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { axe, leGoff, mailTo, phone, picture, walk } from './house.ts'
import { file, orient, type Other, other, unitOf } from './colleague.ts'
import { photo } from './photo.ts'

const { become, visit } = walk()
type Page = Awaited<ReturnType<typeof become>>
type Plan = Estate['place.plan']['output']
type Labels = Estate['place.labels']['output']

const planOf = (who: Other, unit: string): Promise<Plan> => who.ask<Plan>('place.plan', { unit })
const thingOf = (plan: Plan, kind: string, room?: string) => {
  const inside = plan.rooms.find((r) => r.name === room)?.id
  return plan.assets.find((a) => a.kind === kind && (!room || a.room === inside))!
}
const onPlan = (page: Page, id: string) => page.locator(`.plan-svg .plan-thing[data-id="${id}"]`)

test('Karim, without network, touches the radiator of a landing: it is reported once, when there is a network again', async () => {
  const nadia = await other('nadia')
  const { building, storey } = await flatOf(nadia)
  const { labels } = await nadia.ask<Labels>('place.labels', { building })
  const landing = labels.find((l) => l.of === 'landing' && l.storey === storey)!
  const page = await become('karim', '/terrain', { view: phone })
  await atHome(page)
  await page.context().setOffline(true)
  await page.reload()
  await read(page, landing.code)
  await page.getByRole('heading', { name: 'Le plan' }).waitFor()
  await page.getByRole('img', { name: /^Plan/ }).waitFor()
  await axe(page)
  await picture(page, 'plan-landing-360', { dark: true })
  await page.locator('.plan-thing').first().click()
  const sheet = page.getByRole('dialog')
  await sheet
    .getByRole('heading', { name: 'Luminaire' })
    .or(sheet.getByRole('heading', { name: 'Radiateur' }))
    .waitFor()
  await sheet.getByRole('button', { name: 'Fermer' }).click()
  const list = page.getByRole('region', { name: 'Pièces et équipements' })
  await list.getByRole('button', { name: 'Radiateur' }).click()
  await sheet.getByText('Un radiateur reste froid').waitFor()
  await axe(page)
  await sheet.getByRole('button', { name: 'Envoyer sans photo' }).click()
  await page.getByText(/^Signalé\s: Un radiateur/).waitFor()
  await page.context().setOffline(false)
  const reported = async () =>
    (
      await nadia.ask<{ rows: { nature: string; place: { building: string; part: string | null } }[] }>(
        'request.list',
        { building },
      )
    ).rows.filter((r) => r.nature === 'heating.radiator_cold' && r.place.part === 'stairs').length
  await expect.poll(reported).toBe(1)
})

test('Karim says in her flat what is not so, with a photo; it stands at once, and he is thanked when the agency agrees', async () => {
  const nadia = await other('nadia')
  const { building, unit } = await flatOf(nadia)
  const { labels } = await nadia.ask<Labels>('place.labels', { building })
  const before = await planOf(nadia, unit)
  const boiler = thingOf(before, 'boiler')
  const door = labels.find((l) => l.of === 'dwelling' && l.door === before.place.unit?.door)!
  const page = await become('karim', '/terrain', { view: phone })
  await atHome(page)
  await page.context().setOffline(true)
  await page.reload()
  await read(page, door.code)
  await onPlan(page, boiler.id).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Frisquet Hydromotrix n°\u00a0F-204817', { exact: false }).waitFor()
  await sheet.getByText(/Garantie jusqu’au/).waitFor()
  await sheet.getByText(/Garantie de l’équipement\..*garanti jusqu’au .*2029/).waitFor()
  await axe(page)
  await picture(page, 'plan-thing-360', { dark: true })
  await sheet.getByRole('button', { name: 'Ce n’est pas ça' }).click()
  await sheet.getByLabel('Marque').fill('Saunier Duval')
  await sheet.getByLabel('Une photo').setInputFiles(await photo())
  await sheet.getByRole('img', { name: /La photo part/ }).waitFor()
  await axe(page)
  await picture(page, 'plan-wrong-360', { dark: true })
  await sheet.getByRole('button', { name: 'Corriger' }).click()
  await page.getByText(/^C’est corrigé ici/).waitFor()
  await onPlan(page, boiler.id).click()
  await sheet.getByText('Saunier Duval Hydromotrix', { exact: false }).waitFor()
  await sheet.getByRole('button', { name: 'Fermer' }).click()
  await picture(page, 'plan-360', { dark: true })

  // A thing that nobody noted, where he touches the plan.
  await page
    .getByRole('region', { name: 'Pièces et équipements' })
    .getByRole('button', { name: /^Entrée/ })
    .click()
  await sheet.getByRole('button', { name: 'Il manque un équipement' }).click()
  await sheet.getByLabel('Ce que c’est').selectOption('smokeDetector')
  await sheet.getByRole('button', { name: 'Ajouter' }).click()
  await page.getByRole('button', { name: 'Détecteur de fumée' }).waitFor()

  await page.context().setOffline(false)
  await expect.poll(async () => thingOf(await planOf(nadia, unit), 'boiler').maker).toBe('Saunier Duval')
  await expect
    .poll(async () => thingOf(await planOf(nadia, unit), 'smokeDetector', 'Entrée')?.name, {
      timeout: 60_000,
    })
    .toBe('Détecteur de fumée')
  const { rows } = await nadia.ask<Estate['estate.differences']['output']>('estate.differences', { building })
  const maker = rows.find((r) => r.object === boiler.id && r.field === 'maker')!
  expect(maker.says).toMatchObject({ value: 'Saunier Duval', source: 'field' })
  expect(maker.says.photo).toMatch(/^[0-9a-f]{64}$/)
  await nadia.send('said.settle', building, { said: maker.said, yes: true })
  await page.goto('/terrain')
  // Thanks are said when the day is opened again, so that nothing moves under his thumb.
  const thanks = page.getByText(/^Merci\s: votre correction a été gardée \(Chaudière/)
  const ways = page.getByRole('navigation')
  const openedAgain = async (): Promise<boolean> => {
    await ways.getByRole('link', { name: 'Immeubles' }).click()
    await page.getByRole('heading', { name: 'Mes immeubles' }).waitFor()
    await ways.getByRole('link', { name: 'Ma journée' }).click()
    await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
    return thanks.isVisible()
  }
  await expect.poll(openedAgain).toBe(true)
  await axe(page)
  await picture(page, 'plan-thanks-360')
  await page.getByRole('button', { name: 'Bien vu' }).click()
  await page.getByText(/^Merci\s: votre correction/).waitFor({ state: 'hidden' })
})

test('a lamp of the stairs that was named is found on the plan of its storey at the office', async () => {
  const nadia = await other('nadia')
  const { building, storey } = await flatOf(nadia)
  const { storeys } = await nadia.ask<Plan>('place.plan', { building })
  const on = storeys.find((each) => each.storey === storey)!.id
  const { assets } = await nadia.ask<Plan>('place.plan', { building, storey: on })
  const lamp = assets.find(({ kind }) => kind === 'light')!
  const request = await file(nadia, { building, part: 'stairs', nature: 'light.common', asset: lamp.id })
  const desk = await become('nadia', `/bureau/r/${request}`)
  await desk.getByRole('link', { name: 'Luminaire', exact: true }).click()
  await desk.locator(`#holds-${lamp.id}.estate-chosen`).waitFor()
  await nadia.send('request.close', request, { reason: 'nothing_found', words: 'Il éclaire.' })
})

test('a building that has no model: its rooms were listed, and the same way leads to them', async () => {
  const luc = await other('luc')
  const { building, unit } = await untold(await other('karim'))
  const { labels } = await luc.ask<Labels>('place.labels', { building })
  await luc.send('room.list', building, {
    unit: unit.id,
    rooms: [
      { id: newId(), kind: 'living', name: 'Séjour', surface: 19 },
      { id: newId(), kind: 'kitchen', name: 'Cuisine', surface: 8 },
      { id: newId(), kind: 'bedroom', name: 'Chambre', surface: 11 },
    ],
  })
  const page = await become('karim', '/terrain', { view: phone })
  await atHome(page)
  await page.context().setOffline(true)
  await page.reload()
  await read(page, labels.find((l) => l.of === 'dwelling' && l.ref === unit.ref)!.code)
  await page.getByText('Croquis', { exact: false }).waitFor()
  await page.getByRole('img', { name: /^Plan/ }).waitFor()
  await axe(page)
  await picture(page, 'plan-sketch-360', { dark: true })
  await page.locator('.plan-svg').click()
  await page.getByRole('dialog').getByRole('link', { name: 'Signaler autre chose ici' }).waitFor()
})

test('of a building of which nothing is told, Karim reads so without a warning, and goes back', async () => {
  const { building } = await untold(await other('karim'))
  const page = await become('karim', `/terrain/plan?b=${building}`, { view: phone })
  const said = page.getByText('Rien n’est encore connu ici.')
  await said.waitFor()
  expect(await page.getByRole('heading', { name: 'Pièces et équipements' }).count()).toBe(0)
  await page.goto(`/terrain/plan?building=${building}`)
  await said.waitFor()
  expect(await page.getByRole('alert').filter({ has: said }).count()).toBe(0)
  await page.getByRole('heading', { name: 'Le plan' }).waitFor()
  await axe(page)
})

test('Madame Le Goff points at the radiator on her own plan; of the makers she is told nothing', async () => {
  const nadia = await other('nadia')
  const { unit } = await flatOf(nadia)
  const page = await become(leGoff, '/signaler', { view: phone })
  await page.getByRole('button', { name: 'Rien de tout cela' }).click()
  await page.getByLabel('Avec vos mots').fill('Le radiateur du séjour reste froid depuis ce matin.')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('button', { name: /^Chez moi/ }).click()
  await page.getByRole('heading', { name: 'Montrez-le sur votre plan' }).waitFor()
  // The tenant has named it already: one touch says yes.
  await page.getByRole('button', { name: /^Oui\s: Radiateur, Séjour$/ }).waitFor()
  const radiator = thingOf(await planOf(nadia, unit), 'radiator', 'Séjour')
  await onPlan(page, radiator.id).waitFor()
  await axe(page)
  await picture(page, 'plan-tenant-360', { dark: true })
  expect(await page.locator('body').innerText()).not.toContain('Frisquet')
  await onPlan(page, radiator.id).click()
  await page.getByRole('button', { name: 'Un radiateur reste froid' }).click()
  await page.getByRole('button', { name: 'Non', exact: true }).click()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByText(/Radiateur, Séjour/).waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText(/Nous nous engageons à intervenir/).waitFor()
  const { open, last } = thingOf(await planOf(nadia, unit), 'radiator', 'Séjour')
  expect([open, last[0]?.nature]).toEqual([1, 'heating.radiator_cold'])
  // Those who deal with it see which one: the agency on its plan, the caretaker on his.
  const { request } = last[0]!
  const desk = await become('nadia', `/bureau/r/${request}`)
  await desk.getByRole('link', { name: 'Radiateur', exact: true }).click()
  await desk.locator(`#holds-${radiator.id}.estate-chosen`).waitFor()
  await axe(desk)
  const keeper = await become('karim', `/terrain/r/${request}`, { view: phone })
  await keeper.getByText('· Radiateur').waitFor()
  await keeper.getByRole('link', { name: 'Le plan' }).click()
  await keeper.getByRole('dialog').getByRole('heading', { name: 'Radiateur' }).waitFor()
  await axe(keeper)
})

test('where her rooms alone are known, she points at the room: the agency reads it before her words', async () => {
  const nadia = await other('nadia')
  const page = await become(leGoff, '', { view: phone })
  // Nobody has noted what stands in her flat.
  await page.route('**/api/ask/place.plan*', async (route) => {
    const response = await route.fetch()
    const plan = (await response.json()) as Plan
    await route.fulfill({ response, json: { ...plan, assets: [] } })
  })
  await page.goto('/signaler')
  await page.getByRole('button', { name: 'Rien de tout cela' }).click()
  await page.getByLabel('Avec vos mots').fill('Une tache au plafond.')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('button', { name: /^Chez moi/ }).click()
  await page.getByText('Touchez la pièce.', { exact: false }).waitFor()
  await page.getByRole('img', { name: /^Plan/ }).waitFor()
  await axe(page)
  await picture(page, 'plan-tenant-room-360', { dark: true })
  await page.getByRole('button', { name: /^Chambre 1/ }).click()
  await page.getByRole('button', { name: 'Plafond abîmé' }).click()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByText(/· Chambre 1/).waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText(/Nous nous engageons à intervenir/).waitFor()
  const { unit } = await flatOf(nadia)
  const { rows } = await nadia.ask<{ rows: { id: string }[] }>('request.list', { unit })
  const words = await Promise.all(rows.map(({ id }) => nadia.ask<object>('request.thread', { id })))
  expect(JSON.stringify(words)).toContain('Chambre 1 : Une tache au plafond.')
})

test('the firm opens its link: the plan of the flat where it is expected, with what broke marked, and no other', async () => {
  const nadia = await other('nadia')
  const { unit } = await flatOf(nadia)
  const boiler = thingOf(await planOf(nadia, unit), 'boiler')
  const request = await file(nadia, {
    unit,
    nature: 'plumbing.pipe_leak',
    asset: boiler.id,
    requester: { person: leGoff },
  })
  const { order } = await orient(nadia, request)
  const page = await visit('', { view: phone })
  const { link } = await mailTo(page, 'atlantique', request)
  await page.goto(link.replace('#', `/${order}#`))
  await page.getByRole('heading', { name: 'Le plan' }).waitFor()
  await page.getByText('Hydromotrix n°\u00a0F-204817', { exact: false }).waitFor()
  await onPlan(page, boiler.id).and(page.locator('.is-chosen')).waitFor()
  await axe(page)
  await page.getByRole('heading', { name: 'Le plan' }).scrollIntoViewIfNeeded()
  await picture(page, 'plan-firm-360', { dark: true })
})

/** A flat in Karim's care inside which nothing is known. */
const untold = async (karim: Other) => {
  const { rows } = await karim.ask<Estate['place.buildings']['output']>('place.buildings', {})
  for (const { id: building } of rows) {
    const units = await karim.ask<Estate['place.units']['output']>('place.units', { building })
    const unit = units.find((u) => u.kind === 'dwelling' && u.door)
    if (unit && !(await planOf(karim, unit.id)).rooms.length) return { building, unit }
  }
  throw new Error('everything is known of his buildings')
}

/** The tenant's flat, and on which storey it is. */
const flatOf = async (who: Other) => {
  const unit = await unitOf(who, leGoff)
  const { place } = await planOf(who, unit)
  return { unit, building: place.building.id, storey: place.unit!.storey }
}

/** The worker has the pages; pack and drawings are on the phone. */
const atHome = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-drawings-kept').length > 0)
}

/** The six signs of a label, typed: the camera of the tests shows nothing. */
const read = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('link', { name: 'Scanner', exact: true }).click()
  await page.getByLabel('Les six caractères de l’étiquette').fill(code)
  await page.getByRole('button', { name: 'Trouver' }).click()
}
