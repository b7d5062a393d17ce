import { expect, test } from 'vitest'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { axe, desk, leGoff, phone, picture, signIn, walk } from './house.ts'
import { file, orient, other, slotsIn, unitOf, valentin } from './colleague.ts'

const { become, visit } = walk()
const scene = (key: string): string => derivedId('seed request', `scene ${key}`)

test('the agency sees what is stuck by who has the ball, and orients several at once', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const one = { unit: doors[0]!.id, nature: 'window.shutter', words: 'Le volet ne descend plus.' }
  const two = { unit: doors[1]!.id, nature: 'plumbing.pipe_leak', words: 'Le tuyau du lavabo fuit.' }
  await file(nadia, one)
  await file(nadia, two)
  const hers = { unit: doors[2]!.id, nature: 'inside.paint', words: 'Le papier peint se décolle.' }
  await file(nadia, hers)

  const page = await become('sylvie', '/bureau/a-faire', { view: desk })
  await page.getByRole('tab', { name: /Bloquées/, selected: true }).waitFor()
  await page.getByRole('table', { name: 'À faire' }).locator('tbody').getByRole('row').first().waitFor()
  // Nothing opens by itself, and the focus has not moved: what is looked over is not read.
  expect(await page.getByRole('region', { name: 'La suite' }).count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  await axe(page)
  await picture(page, 'todo-1280', { dark: true })

  await page.getByRole('tab', { name: /L’agence/ }).click()
  await page.waitForURL(/tab=agency/)
  const rows = page.getByRole('table', { name: 'À faire' }).locator('tbody').getByRole('row')
  const fresh = rows.filter({ hasText: /Arrivée/ })
  await fresh.first().waitFor()
  await page
    .getByRole('checkbox', { name: /Volet ou store$/ })
    .first()
    .check()
  await page
    .getByRole('checkbox', { name: /Fuite sur un tuyau$/ })
    .first()
    .check()
  await page
    .getByRole('checkbox', { name: /papier peint$/ })
    .first()
    .check()
  await page.getByText('3 cochées').waitFor()
  await page.getByRole('status').getByRole('button', { name: 'Orienter' }).click()
  const sheet = page.getByRole('dialog', { name: 'Orienter les demandes cochées' })
  await sheet.getByRole('button', { name: /Confier 2 demandes/ }).waitFor()
  // What is hers to repair leaves with the letter once somebody has looked at it.
  await sheet.getByText(/cochez pour clore avec la lettre/).waitFor()
  await axe(page)
  await picture(page, 'bulk-1280')
  await sheet.getByRole('button', { name: /Confier 2 demandes/ }).click()
  await page.getByText('2 demandes confiées.').waitFor()
})

test('the call centre narrows the list to an agency and a firm, and keeps it under a name', async () => {
  const page = await become('ines', '/bureau/a-faire', { view: desk })
  await page.getByText('Filtres').click()
  await page.getByLabel('Agence', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Entreprise', { exact: true }).selectOption({ label: 'Plomberie Atlantique' })
  await page.getByRole('table', { name: 'À faire' }).locator('tbody').getByRole('row').first().waitFor()
  await page.getByRole('button', { name: 'Garder cette liste' }).click()
  await page.getByLabel('Son nom').fill('Plomberie en cours')
  await axe(page)
  await picture(page, 'todo-kept-1280')
  await page.getByRole('button', { name: 'Garder', exact: true }).click()
  // The act is in the outbox of this machine as soon as it stands: a page that is left before would take it along.
  await page.getByRole('link', { name: 'Plomberie en cours' }).waitFor()
  await page.goto('/bureau/a-faire')
  await page.getByRole('link', { name: 'Plomberie en cours' }).click()
  await page.waitForURL(/agency=.*firm=/)
  const taken = page.getByRole('button', { name: /^Retirer le filtre.*Plomberie Atlantique$/ })
  await taken.waitFor()
  const elsewhere = await become('ines', '/bureau/a-faire', { view: desk })
  await elsewhere.getByRole('link', { name: 'Plomberie en cours' }).waitFor()
  await page.getByRole('button', { name: /^Ne plus garder/ }).click()
  await expect.poll(() => page.getByRole('link', { name: 'Plomberie en cours' }).count()).toBe(0)
  await taken.click()
  await page.waitForURL((url) => url.searchParams.has('agency') && !url.searchParams.has('firm'))
  await page.getByRole('button', { name: /^Retirer le filtre/ }).waitFor()
  await elsewhere.reload()
  await elsewhere.getByRole('button', { name: 'Orienter' }).first().waitFor()
  await expect.poll(() => elsewhere.getByRole('link', { name: 'Plomberie en cours' }).count()).toBe(0)
})

test('Nadia, who may not say yes to a price, is shown it without a button, in the thread and in the list', async () => {
  const page = await become('nadia', `/bureau/r/${scene('over the limit')}`)
  const quote = page.getByRole('region', { name: 'Prix à accepter' })
  await quote
    .getByText('C’est à un ou une responsable d’agence, ou gestionnaire technique, d’en décider.')
    .waitFor()
  expect(await page.getByRole('button', { name: /^Accepter 1.280|^Décider/ }).count()).toBe(0)
})

test('the agency approves a price over the limit, and its menu lists what is possible alone', async () => {
  const page = await become('sylvie', `/bureau/r/${scene('over the limit')}`)
  // The newest word of the thread: how much, why, and both answers.
  const order = page.getByRole('region', { name: 'Prix à accepter' })
  await order.getByRole('button', { name: 'Refuser le prix' }).waitFor()
  await order.getByRole('button', { name: /^Accepter 1.280/ }).waitFor()
  const suite = page.getByRole('region', { name: 'La suite' })
  await suite.locator('.menu summary').click()
  await suite.getByRole('button', { name: 'Changer l’urgence' }).waitFor()
  expect(await suite.getByRole('button', { name: 'Reprendre' }).count()).toBe(0)
  await expect.poll(() => suite.getByRole('button', { disabled: true }).count()).toBe(0)
  await axe(page)
  await picture(page, 'thread-approval-1280')
  // A question first: to the firm, where one writes.
  await order.getByRole('button', { name: 'Demander à l’entreprise' }).click()
  await page.getByRole('radio', { name: 'À l’entreprise', checked: true }).waitFor()
  await order.getByRole('button', { name: 'Demander au siège' }).click()
  await page.getByRole('dialog', { name: 'Question au siège' }).waitFor()
  await page.keyboard.press('Escape')
  // One tap is taken back as easily.
  await order.getByRole('button', { name: /^Accepter 1.280/ }).click()
  await order.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('Annulé : rien n’est accepté.').waitFor()
  await order.getByRole('button', { name: /^Accepter 1.280/ }).click()
  await page.getByText('Prix accepté : l’entreprise est prévenue.').waitFor()
})

test('what was sent on in another window meanwhile is not sent on twice', async () => {
  const nadia = await other('nadia')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    nature: 'window.shutter',
    words: 'Le volet de la cuisine est bloqué.',
    requester: { person: leGoff },
  })
  const page = await become('luc', `/bureau/r/${request}`)
  await page.getByRole('region', { name: 'La suite' }).getByRole('button', { name: 'Orienter' }).click()
  const sheet = page.getByRole('dialog', { name: 'Orienter la demande' })
  const send = sheet.getByRole('button', { name: 'Confier' })
  await expect.poll(() => send.isEnabled()).toBe(true)
  await orient(nadia, request)
  await sheet.getByText(/^Quelqu’un a agi entre-temps/).waitFor()
  await expect.poll(() => send.getAttribute('aria-disabled')).toBe('true')
  await axe(page)
})

test('the agency closes, the tenant is told, and what is contested goes on in the same thread', async () => {
  const nadia = await other('nadia')
  const firm = await other('firm:atlantique')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    nature: 'plumbing.pipe_leak',
    words: 'Fuite sous l’évier.',
    requester: { person: leGoff },
  })
  const { order } = await orient(nadia, request)
  await firm.send('order.accept', request, { order, slots: slotsIn(2) })

  const page = await become('nadia', `/bureau/r/${request}`)
  await page.getByRole('region', { name: 'La suite' }).waitFor()
  await axe(page)
  await picture(page, 'thread-1280', { dark: true })
  const small = await become('nadia', `/bureau/r/${request}`, { view: phone, lang: 'en' })
  await small.getByRole('heading', { level: 1 }).waitFor()
  await picture(small, 'thread-360-en')

  // Nobody reloads: the firm's word arrives by itself, and with it the one thing to do.
  await firm.send('order.report', request, { order, outcome: 'done', words: 'Raccord changé.' })
  await page.getByText('Raccord changé.').waitFor()
  await page.getByRole('region', { name: 'La suite' }).getByRole('button', { name: 'Clore' }).click()
  const sheet = page.getByRole('dialog', { name: 'Clore la demande' })
  await sheet.getByLabel('Ce que le locataire va lire').fill('Votre fuite est réparée. Merci.')
  await axe(page)
  await picture(page, 'close-1280')
  await sheet.getByRole('button', { name: 'Clore et prévenir' }).click()
  await page.getByText(/^Close\. Annick Le Goff reçoit un courriel/).waitFor()
  await page.getByRole('region', { name: 'La suite' }).getByText('Réparée', { exact: true }).waitFor()

  const hers = await become(leGoff, `/chez-moi/${request}`, { view: phone })
  await hers.getByText('Votre fuite est réparée. Merci.').waitFor()
  await hers.getByRole('button', { name: 'Ce n’est pas réparé' }).click()
  await hers.getByLabel('Que reste-t-il à faire ?').fill('Cela goutte encore le soir.')
  await hers.getByRole('button', { name: 'Envoyer' }).last().click()
  await page.getByText('Cela goutte encore le soir.').waitFor()
  await page.getByRole('region', { name: 'La suite' }).getByRole('button', { name: 'Orienter' }).waitFor()
})

test('who reads English is answered in English by an agent who writes French', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const request = await file(nadia, {
    unit: doors[3]!.id,
    nature: 'inside.paint',
    words: 'The wallpaper is coming off.',
    lang: 'en',
    requester: { name: 'Emma Byrne', phone: '07 00 00 00 01' },
  })
  const page = await become('nadia', `/bureau/r/${request}`, { view: desk })
  await page.getByRole('button', { name: 'Clore', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Clore la demande' })
  await sheet.getByRole('radio', { name: /réparation locative/ }).check()
  await expect
    .poll(() => sheet.getByLabel('Ce que le locataire va lire').inputValue())
    .toMatch(/^This repair is/)
  await sheet.getByRole('button', { name: 'Clore et prévenir' }).click()
  await page.goto(`/bureau/r/${request}/lettre`)
  await page.getByText('Dear Sir or Madam,').waitFor()
})

test('who opens a thread signed out is asked who she is, and the way to it is kept', async () => {
  const page = await visit('/bureau/r/0190c000-0000-7000-8000-000000000001?tab=all')
  await page.getByRole('link', { name: 'J’ai un compte ici' }).click()
  await page.waitForURL((url) => url.pathname === '/entrer')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const asked = new URL(page.url())
  expect([asked.pathname, asked.searchParams.get('vers')]).toEqual([
    '/entrer',
    '/bureau/r/0190c000-0000-7000-8000-000000000001?tab=all',
  ])
})

// What else the page asks at that moment has no answer, or one that says that nobody is signed in.
for (const hasHeard of [false, true])
  test(`what is written after the session has ended is kept, said to wait, and leaves when she is back${hasHeard ? ', by a page that has heard of it' : ''}`, async () => {
    const nadia = await other('nadia')
    const { doors } = await valentin(nadia)
    const request = await file(nadia, {
      unit: doors[hasHeard ? 2 : 0]!.id,
      nature: 'window.shutter',
      words: 'Le volet reste à mi-hauteur.',
    })
    const page = await become('nadia', `/bureau/r/${request}`, { view: desk })
    await page.locator('[data-say]').fill('Je vous rappelle à seize heures.')
    const others = hasHeard ? /\/api\/feed/ : /\/api\/(?:ask|feed|presence)/
    await page.route(others, (route) => route.abort())
    const heard = page.waitForResponse(
      async (answer) => (await answer.allHeaders())['x-loge-person'] === 'nobody',
    )
    await page.context().clearCookies()
    if (hasHeard) await heard
    else heard.catch(() => undefined)
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await page.getByText('attend que son auteur se reconnecte', { exact: false }).waitFor()
    await page.unroute(others)
    await axe(page)
    await page.getByRole('button', { name: 'Se reconnecter' }).click()
    await page.waitForURL(/\/entrer\?vers=/)
    await signIn(page, 'nadia')
    await page.goto(`/bureau/r/${request}`)
    await page.getByRole('article').getByText('Je vous rappelle à seize heures.').waitFor()
  })

test('what is said while a page is being opened stands in it, however late its line of the feed is', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const request = await file(nadia, {
    unit: doors[1]!.id,
    nature: 'window.shutter',
    words: 'Le volet est bloqué.',
  })
  const page = await become('nadia', '', { view: desk })
  let letIn = (): void => {}
  const isLetIn = new Promise<void>((done) => (letIn = done))
  await page.route('**/api/feed', async (route) => {
    await isLetIn
    await route.continue()
  })
  await page.goto(`/bureau/r/${request}`)
  await page.getByRole('article').getByText('Le volet est bloqué.').waitFor()
  await nadia.send('request.say', request, { words: 'Le réparateur passe demain.' })
  letIn()
  await page.getByRole('article').getByText('Le réparateur passe demain.').waitFor()
})

test('the technical manager’s telephone has the four ways of every day under the thumb, and the others above', async () => {
  const page = await become('luc', '/bureau/a-faire', { view: phone })
  const thumb = page.getByRole('navigation', { name: 'Au quotidien' })
  await expect
    .poll(() => thumb.getByRole('link').allInnerTexts())
    .toEqual(['Terrain', 'Appels', 'À faire', 'Patrimoine'])
  await thumb.getByRole('link', { name: 'À faire' }).and(page.locator('[aria-current]')).waitFor()
  await page
    .getByRole('navigation', { name: 'Rubriques' })
    .getByRole('link', { name: 'Entreprises' })
    .waitFor()
  await axe(page)
  await thumb.getByRole('link', { name: 'Appels' }).click()
  await page.getByRole('heading', { name: /^Qui appelle/ }).waitFor()
  await page.setViewportSize(desk)
  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Appels' }).waitFor()
  await expect.poll(() => thumb.count()).toBe(0)
})
