import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { PlaceCard, Thread } from '../../src/requests/core/contract.ts'
import { axe, leGoff, mailTo, phone, picture, walk } from './house.ts'
import { file, type Other, orient, other, slotsIn, unitOf, valentin } from './colleague.ts'
import { photo } from './photo.ts'
import { fillDisk } from '../setup/fill-disk.ts'

const { become, visit } = walk()

test('a tenant without an account reports a leak, chooses a time, and says that it is repaired', async () => {
  const page = await visit('/signaler', { view: phone })
  await page.getByRole('heading', { name: 'Y a-t-il un danger ?' }).waitFor()
  await axe(page)
  await picture(page, 'tenant-gate-360', { dark: true })

  await page.getByRole('button', { name: 'L’eau coule à flots' }).click()
  await page.getByRole('heading', { name: 'Fermez l’eau, puis appelez' }).waitFor()
  await axe(page)
  await picture(page, 'tenant-danger-360')
  await page.getByRole('button', { name: 'Retour' }).click()
  await page.getByRole('button', { name: 'Rien de tout cela' }).click()

  await page.getByLabel('Avec vos mots').fill('Fuite sous l’évier de la cuisine, le meuble est trempé.')
  await page.getByLabel('Ajouter une photo').setInputFiles(await photo())
  await page.getByRole('img', { name: /Photo 1/ }).waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'Continuer' }).click()

  await page.getByRole('combobox', { name: /Votre adresse/ }).fill('24 rue edmond valentin')
  await page
    .getByRole('option', { name: /24 rue Edmond Valentin/ })
    .first()
    .click()
  await page.getByRole('button', { name: /porte 9$/ }).click()
  await page.getByRole('button', { name: /Fuite/ }).first().click()
  await answerNo(page)
  await reach(page, 'Odile Maurin', 'odile@exemple.fr')
  await page.getByRole('checkbox', { name: 'Le matin' }).check()
  await page.getByRole('button', { name: 'Continuer' }).click()

  await page.getByRole('heading', { name: 'Est-ce bien cela ?' }).waitFor()
  await page.getByText('Odile Maurin').waitFor()
  await axe(page)
  await picture(page, 'tenant-check-360')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText(/Nous nous engageons à intervenir/).waitFor()
  await axe(page)
  await picture(page, 'tenant-promise-360')
  // The phone drops the tab: the receipt stays, with its number and whom to call; the gate says it too.
  await page.reload()
  await page.getByText(/Nous nous engageons à intervenir/).waitFor()
  const no = await page.locator('.receipt-no strong').innerText()
  await page.getByRole('link', { name: /^0[1-9](.\d\d){4}$/ }).waitFor()
  await page.goto('/signaler')
  await page.getByRole('link', { name: new RegExp(`Demande n°.${no}`) }).waitFor()
  await axe(page)

  const mail = await mailTo(page, 'odile@exemple.fr')
  await page.goto(mail.link)
  await page.getByRole('heading', { name: /Fuite/ }).waitFor()
  await page.getByText('Fuite sous l’évier de la cuisine, le meuble est trempé.').waitFor()

  const { request, nadia, firm, order } = await acceptedOrder(page, mail.mail.request!)
  await page.getByRole('radio').first().waitFor()
  await axe(page)
  await picture(page, 'tenant-thread-360', { dark: true })
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Choisir ce rendez-vous' }).click()
  await page.getByRole('status').filter({ hasText: 'C’est noté' }).waitFor()
  await page.getByRole('button', { name: 'J’ai besoin d’un autre moment' }).waitFor()
  // Who opens «Déplacer» keeps her visit in one touch, though no other hour can be had.
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'J’ai besoin d’un autre moment' }).click()
  await page.getByRole('button', { name: /^Garder / }).click()
  await page.getByRole('button', { name: 'J’ai besoin d’un autre moment' }).waitFor()
  await page.context().setOffline(false)

  await firm.send('order.report', request, { order, outcome: 'done', words: 'Siphon changé.' })
  await page.getByRole('button', { name: 'Non, pas encore' }).click()
  await page.getByLabel('Que reste-t-il à faire ?').fill('L’eau goutte encore quand la machine tourne.')
  const next = page.getByRole('region', { name: 'La suite' })
  await next.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText('Vous avez dit que ce n’est pas réparé.').waitFor()

  const again = await orient(nadia, request)
  await firm.send('order.accept', request, { order: again.order, slots: slotsIn(3) })
  await firm.send('order.report', request, { order: again.order, outcome: 'done', words: 'Joint repris.' })
  await page.getByRole('button', { name: 'Oui, c’est réparé' }).click()
  await next.getByText(/^Réparé/).waitFor()
  await next.getByText(/^Close/).waitFor()
  await axe(page)
  await picture(page, 'tenant-closed-360')
})

test('sent without network, closed and opened again, the report leaves, and the gate says so', async () => {
  const page = await visit(`/signaler/${await doorCode('12')}`, { view: phone })
  await page.getByRole('button', { name: 'Rien de tout cela' }).click()
  await page.getByLabel('Avec vos mots').fill('La poignée de la fenêtre de la cuisine est cassée')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page
    .getByRole('button', { name: /fenêtre|poignée/i })
    .first()
    .click()
  await answerNo(page)
  await reach(page, 'Sékou N’Diaye', 'sekou.ndiaye@exemple.fr')
  await page.getByRole('button', { name: /continuer$/i }).click()
  await page.getByRole('heading', { name: 'Est-ce bien cela ?' }).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByRole('heading', { name: 'Gardée sur ce téléphone' }).waitFor()
  const context = page.context()
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto('/signaler')
  await again.getByText(/Bien reçue/).waitFor()
  await again.getByRole('link', { name: /^Demande n°/ }).click()
  await again.getByText(/Nous nous engageons à intervenir/).waitFor()
})

test('at home, where her words put it stands chosen: one touch says yes, one changes it, and a doubt chooses nothing', async () => {
  const page = await become(leGoff, '/signaler', { view: phone })
  const tell = async (words: string): Promise<void> => {
    await page.goto('/signaler')
    await page.getByRole('button', { name: 'Rien de tout cela' }).click()
    await page.getByLabel('Avec vos mots').fill(words)
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByRole('heading', { name: 'Où est-ce ?' }).waitFor()
  }
  const chosen = page.getByRole('button', { pressed: true })
  await tell('la lumière du hall ne marche plus')
  await chosen.filter({ hasText: 'Dans les parties communes' }).waitFor()
  await axe(page)
  await picture(page, 'tenant-where-360', { dark: true })
  await page.getByRole('button', { name: /^Oui\s: Hall$/ }).click()
  await page.getByRole('heading', { name: 'Qu’est-ce que c’est ?' }).waitFor()
  await page.getByRole('button', { name: 'Retour' }).click()
  await page.getByRole('button', { name: /^Chez moi/ }).click()
  await page.getByRole('heading', { name: 'Où est-ce ?' }).waitFor({ state: 'detached' })

  await page.evaluate(() => sessionStorage.clear())
  await tell('mon évier fuit')
  await chosen.filter({ hasText: 'Chez moi' }).waitFor()
  await page.getByRole('button', { name: /^Oui\s: Chez moi$/ }).waitFor()

  await page.evaluate(() => sessionStorage.clear())
  const heard = page.waitForResponse(/request\.suggest/)
  await tell('ça ne marche plus')
  await heard
  expect(await chosen.count()).toBe(0)
  expect(await page.getByRole('button', { name: /^Oui/ }).count()).toBe(0)
})

test('at home, Madame Le Goff finds her account and leaves the house', async () => {
  const page = await become(leGoff, '/chez-moi', { view: phone })
  await page.getByRole('link', { name: 'Mon compte' }).click()
  await page.waitForURL(/\/compte$/)
  await page.goBack()
  await page.getByRole('button', { name: 'Me déconnecter' }).click()
  await page.waitForURL(({ pathname }) => pathname === '/')
  await page.goto('/chez-moi')
  await page.getByText('Connectez-vous pour voir vos demandes').waitFor()
})

test('a phone that is full says to keep the page open, and keeps the words and the photo as long', async () => {
  const page = await visit('', { view: phone })
  await fillDisk(page)
  await page.goto('/signaler')
  await page.getByRole('button', { name: 'Rien de tout cela' }).click()
  await page.getByLabel('Avec vos mots').fill('Fuite sous l’évier.')
  await page.getByLabel('Ajouter une photo').setInputFiles(await photo())
  await page
    .getByText('gardez cette page ouverte jusqu’à ce que la photo soit partie', { exact: false })
    .waitFor()
  await expect.poll(() => page.getByLabel('Avec vos mots').inputValue()).toBe('Fuite sous l’évier.')
  await axe(page)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('combobox', { name: /Votre adresse/ }).waitFor()
})

test('in English, a tenant reports the same with the code on her door', async () => {
  const page = await visit(`/signaler/${await doorCode('10')}`, { view: phone, lang: 'en' })
  await page.getByRole('button', { name: 'None of these' }).click()
  await page.getByLabel('In your own words').fill('The toilet flush runs all the time')
  await axe(page)
  await picture(page, 'tenant-words-360-en')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page
    .getByRole('button', { name: /flush|toilet/i })
    .first()
    .click()
  await answerNo(page, 'No')
  await page.getByLabel('Your name').fill('Grace Murphy')
  await page.getByLabel('E-mail').fill('grace@example.com')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Any time, continue' }).click()
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor()
  await picture(page, 'tenant-check-360-en')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText(/We commit to come/).waitFor()
  const mail = await mailTo(page, 'grace@example.com')
  expect(mail.body).toMatch(/request/i)
  await page.goto(mail.link)
  await page.getByText('The toilet flush runs all the time').waitFor()
  await axe(page)
  await picture(page, 'tenant-thread-360-en')
})

test('what the neighbours have reported already is followed in one press', async () => {
  const nadia = await other('nadia')
  const { building } = await valentin(nadia)
  const incident = await file(nadia, { nature: 'heating.none', building, part: 'hall', outage: true })
  const page = await visit(`/signaler/${await doorCode('11')}`, { view: phone })
  await page.getByRole('button', { name: 'Rien de tout cela' }).click()
  await page.getByLabel('Avec vos mots').fill('Plus de chauffage depuis ce matin')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page
    .getByRole('button', { name: /chauffage/i })
    .first()
    .click()
  await answerNo(page, 'Non', page.getByRole('heading', { name: 'Déjà signalé dans votre immeuble' }))
  await axe(page)
  await picture(page, 'tenant-known-360')
  await page.getByRole('button', { name: 'Me tenir au courant' }).click()
  await reach(page, 'Paul Ferré', 'paul@exemple.fr')
  await page.getByRole('button', { name: /continuer$/i }).click()
  await page.getByRole('button', { name: 'Me tenir au courant' }).click()
  await page.getByText(/Nous nous engageons à intervenir/).waitFor()
  const { attached } = await nadia.ask<Thread>('request.thread', { id: incident })
  expect(attached.map(({ requester }) => requester)).toEqual(['Paul Ferré'])
  await nadia.send('request.close', incident, { reason: 'withdrawn' })
})

test('what her home has told by text is shown before she files it again: her words and photo go there', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const told = { nature: 'lock.stiff', unit, requester: { person: leGoff }, channel: 'sms' }
  const first = await file(nadia, { ...told, words: 'La clé tourne mal.' })
  const count = async (): Promise<number> =>
    (await nadia.ask<{ rows: unknown[] }>('request.list', { unit })).rows.length
  const before = await count()
  const page = await become(leGoff, '/signaler', { view: phone })
  await page.getByRole('button', { name: 'Rien de tout cela' }).click()
  await page
    .getByLabel('Avec vos mots')
    .fill('La serrure de ma porte est de plus en plus dure, la clé force.')
  await page.getByRole('button', { name: 'Continuer' }).click()
  const own = page.getByRole('heading', { name: 'Déjà signalé par votre foyer' })
  const ways = [
    page.getByRole('button', { name: /^Oui\s: Chez moi$/ }),
    page.getByRole('button', { name: /^Chez moi/ }),
    page.getByRole('button', { name: /[Ss]errure/ }),
    page.getByRole('button', { name: 'Ce n’est pas sur le plan' }),
    page.getByRole('button', { name: 'Non', exact: true }),
  ]
  await through(own, ways)
  await page.getByText(/demande n°\u00a0\d+, ouverte par SMS/).waitFor()
  await axe(page)
  await picture(page, 'tenant-own-360', { dark: true })
  await page
    .getByRole('button', { name: /^Ajouter à ma demande/ })
    .first()
    .click()
  await page.waitForURL(`**/chez-moi/${first}`)
  await page.getByText('de plus en plus dure', { exact: false }).waitFor()
  expect(await count()).toBe(before)
})

/** Touches whichever of these ways is there, until what is looked for stands. */
const through = async (end: Locator, ways: readonly Locator[]): Promise<void> => {
  for (;;) {
    await ways
      .reduce((any, way) => any.or(way), end)
      .first()
      .waitFor()
    if (await end.isVisible()) return
    for (const way of ways)
      if (await way.first().isVisible()) {
        await way.first().click()
        break
      }
  }
}

const answerNo = async (page: Page, no = 'Non', until?: Locator): Promise<void> => {
  const name = until ?? page.getByLabel(no === 'Non' ? 'Votre nom' : 'Your name')
  const button = page.getByRole('button', { name: no, exact: true })
  for (;;) {
    await name.or(button).first().waitFor()
    if (await name.isVisible()) return
    await button.click()
  }
}

const reach = async (page: Page, name: string, email: string): Promise<void> => {
  await page.getByLabel('Votre nom').fill(name)
  await page.getByLabel('Courriel').fill(email)
  await axe(page)
  await page.getByRole('button', { name: 'Continuer' }).click()
}

const acceptedOrder = async (
  page: Page,
  request: string,
): Promise<{ request: string; nadia: Other; firm: Other; order: string }> => {
  const nadia = await other('nadia')
  const firm = await other('firm:atlantique')
  const { order } = await orient(nadia, request)
  await firm.send('order.accept', request, { order, slots: slotsIn(2, 3, 4) })
  await page.getByText('Choisissez votre rendez-vous.').waitFor()
  return { request, nadia, firm, order }
}

// What is printed on the label of her door.
const doorCode = async (door: string): Promise<string> => {
  const karim = await other('karim')
  const { doors } = await valentin(karim)
  const unit = doors.find((d) => d.door === door)!.id
  const { place } = await karim.ask<{ place: PlaceCard }>('place.card', { unit })
  return place.unit!.code
}
