import { expect, test } from 'vitest'
import type { Queries } from '../../src/field/core/device/device-contract.ts'
import { asked, axe, desk, phone, picture, signIn, walk } from './house.ts'
import { other } from './colleague.ts'

const { become } = walk()

test('Karim’s phone is withdrawn while he is in the cellar: it forgets the buildings, and Sylvie reads what it brings', async () => {
  const office = await become('sylvie', '/bureau/telephones', { view: desk })
  const sylvie = await other('sylvie')
  // Each page that he opened until today was a phone, as the house sees it.
  const { rows } = await asked<Queries['phone.list']['output']>(office, 'phone.list', {})
  for (const { id } of rows.filter((d) => !d.revoked))
    await sylvie.send('device.revoke', id, { why: 'other' })

  const page = await become('karim', '/terrain', { view: phone })
  await page.getByRole('link', { name: 'Mes téléphones' }).click()
  await page.getByText('Celui-ci').waitFor()
  await page.getByRole('button', { name: /^Nommer/ }).click()
  await page.getByRole('textbox', { name: 'Nom du téléphone' }).fill('Le noir de service')
  await page.getByRole('button', { name: 'Garder ce nom' }).click()
  await page.getByText('Le noir de service').filter({ visible: true }).first().waitFor()
  await axe(page)
  await picture(page, 'phones-360', { dark: true })

  await page
    .getByRole('navigation')
    .getByRole('link', { name: /journée/ })
    .click()
  await page.getByRole('link', { name: /^Hall/ }).first().click()
  await page
    .getByRole('link', { name: /Boîte aux lettres/ })
    .last()
    .click()
  await page.getByRole('textbox').waitFor()
  await page.context().setOffline(true)
  await page.getByRole('textbox').fill('La boîte du 12 ne ferme plus.')
  await page.getByRole('button', { name: 'Envoyer sans photo' }).click()
  await page.getByText(/^Signalé\s:/).waitFor()

  await office.getByRole('button', { name: /^Retirer\s: Le noir/ }).click()
  await office.getByRole('radio', { name: 'Perdu ou volé' }).check()
  await axe(office)
  await office.getByRole('button', { name: 'Retirer ce téléphone' }).click()
  await office.getByText(/Le noir de service.*n’ouvre plus rien/).waitFor()

  // With the network it learns, and what could still be taken back leaves when its time has come.
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: 'Ce téléphone a été retiré' }).waitFor()
  await page.getByText(/envoi en attente est remis/).waitFor()
  await axe(page)
  await picture(page, 'phone-withdrawn-360', { dark: true })
  // Neither what it knew of the buildings stays, nor what was being written there.
  expect(
    (await page.evaluate(async () => (await indexedDB.databases()).map((d) => d.name))).filter((name) =>
      ['loge-pack', 'loge-drafts'].includes(name ?? ''),
    ),
  ).toEqual([])

  const held = office.getByRole('article').filter({ hasText: 'La boîte du 12 ne ferme plus.' })
  await held.waitFor()
  // Whoever is on another page sees that something waits there.
  const team = office.getByRole('link', { name: /^Équipe 1 envoi à relire/ })
  await team.waitFor()
  // The count stands beside the word, not under it.
  const beside = await team.evaluate((link) => {
    const word = document.createRange()
    word.selectNode(link.firstChild!)
    return (
      link.querySelector('.frame-count')!.getBoundingClientRect().left - word.getBoundingClientRect().right
    )
  })
  expect(beside).toBeGreaterThanOrEqual(0)
  await axe(office)
  await picture(office, 'held-1280', { dark: true })
  await held.getByRole('button', { name: /^Faire maintenant/ }).click()
  await held.waitFor({ state: 'detached' })
  await office.getByRole('link', { name: 'Équipe', exact: true }).waitFor()
  await office.getByText('Relus depuis 30 jours').click()
  await office.getByText(/^Fait .*relu par Sylvie/).waitFor()

  // Found again, the phone is a new one.
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(/\/entrer/)
  await signIn(page, 'karim')
  await page.goto('/terrain/telephones')
  await page.getByText('Celui-ci').waitFor()
  await page
    .getByText('1 téléphone retiré')
    .or(page.getByText(/téléphones retirés/))
    .waitFor()
})
