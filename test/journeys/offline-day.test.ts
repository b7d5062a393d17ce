import { expect, test } from 'vitest'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import type { Stop } from '../../src/field/core/contract.ts'
import type { Queries as Notices } from '../../src/notices/core/contract.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { axe, leGoff, phone, picture, walk } from './house.ts'
import { file, orient, type Other, other, unitOf, valentin, visitNow, withVisit } from './colleague.ts'
import { photo } from './photo.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>
type Sent = { id: string; type: string; subject: string; at: string; data: { words?: string } }

test(
  'Karim works a whole day without network: all of it leaves in order, once, and the one refused is told why',
  withVisit,
  async () => {
    const nadia = await other('nadia')
    const { building, visit, toRepair, toAnswer, toClose } = await morning(nadia)
    const { labels } = await nadia.ask<Estate['place.labels']['output']>('place.labels', { building })
    const hall = labels.find(({ part }) => part === 'hall')!

    // At home, with network: the pack comes, and the app is on the phone.
    const page = await become('karim', '/terrain', { view: phone })
    const sent = listen(page)
    await atHome(page)
    const day = page.getByRole('heading', { name: /Ma journée/ })
    await page
      .getByRole('article')
      .filter({ has: page.locator(`a[href$="${visit}"]`) })
      .waitFor()

    await page.context().setOffline(true)
    await noteMoves(page)
    await page.reload()
    await day.waitFor()
    await page.getByText(/^Pas de réseau/).waitFor()
    await page.getByRole('list', { name: 'Ce qui m’attend' }).waitFor()
    await axe(page)
    expect(await page.evaluate(() => moved)).toEqual([])
    await picture(page, 'offline-day-360', { dark: true })

    // The round: two taps, and one thing that is not well.
    await page.getByRole('link', { name: /^Ma tournée/ }).click()
    const wells = page.getByRole('button', { name: /: c’est bien$/ })
    await openStop(page)
    // What a tap does is written on its line, for who looks.
    const written = await wells.first().locator('.point-do').boundingBox()
    expect(written!.width).toBeGreaterThan(40)
    await wells.first().click()
    await wells.first().click()
    await page.getByText('pas encore parti').first().waitFor()
    await page
      .getByRole('link', { name: /^Ça ne va pas/ })
      .first()
      .click()
    await page.getByRole('list', { name: 'Qu’est-ce qui ne va pas ?' }).getByRole('link').first().click()
    await page.getByRole('textbox', { name: /Un mot/ }).fill('Vu en faisant la tournée.')
    await page.getByRole('button', { name: 'Envoyer sans photo' }).click()
    await page.getByRole('heading', { name: 'Ma tournée' }).waitFor()
    await openStop(page)
    await page.getByText('signalé').first().waitFor()
    await axe(page)
    await picture(page, 'offline-round-360')

    // The label of the hall, typed: gloves are thick.
    await page.getByRole('navigation').getByRole('link', { name: 'Signaler' }).click()
    await page.getByText('J’ai le code sur la porte').click()
    await page.getByLabel('Les six caractères de l’étiquette').fill(hall.code)
    await page.getByRole('button', { name: 'Trouver' }).click()
    // What stands in the hall is known; a letterbox is none of it.
    await page.getByRole('link', { name: 'Signaler autre chose ici' }).click()
    await page.getByRole('heading', { name: /Qu’est-ce qui ne va pas/ }).waitFor()
    await page
      .getByRole('link', { name: /Boîte aux lettres/ })
      .last()
      .click()
    await page.getByRole('textbox', { name: /Un mot/ }).fill('La boîte du 12 est arrachée.')
    await page.getByRole('button', { name: 'Enregistrer un message vocal' }).click()
    await page.getByRole('button', { name: /^Terminer\s*0:(?!00|01)\d\d/ }).click()
    await page.getByText(/^Message vocal, \d+\ss$/).waitFor()
    await page.getByLabel('Photographier et envoyer').setInputFiles(await photo())
    await page.getByText(/^Signalé\s:/).waitFor()

    // The firm came for nothing.
    const visits = page.getByRole('article').filter({ has: page.locator(`a[href$="${visit}"]`) })
    await visits.getByRole('button', { name: 'Pas fait' }).click()
    await page.getByRole('button', { name: 'L’entreprise est repartie : il manque une pièce.' }).click()
    await page.getByRole('button', { name: 'Dire que ce n’est pas fait' }).click()
    await visits.getByText('Vous avez dit : pas fait.').waitFor()

    // What waits for him since this morning; at the agency it is closed meanwhile.
    const mine = page.getByRole('list', { name: 'Ce qui m’attend' })
    const light = mine.getByRole('listitem').filter({ has: page.locator(`a[href$="${toClose}"]`) })
    await light.getByRole('button', { name: 'C’est fait' }).click()
    await page
      .getByRole('dialog')
      .getByLabel('Photo')
      .setInputFiles(await photo())
    await page.getByRole('dialog').getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
    await page.getByRole('dialog').getByRole('textbox').fill('Ampoule changée au deuxième.')
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer un message vocal' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Terminer\s*0:(?!00|01)\d\d/ })
      .click()
    await page
      .getByRole('dialog')
      .getByText(/^Message vocal, \d+\ss$/)
      .waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'C’est fait' }).click()
    await light.getByText(/pas encore parti/).waitFor()
    await nadia.send('request.close', toClose, { reason: 'nothing_found', words: 'Plus rien à voir.' })

    // A small repair, taken and done; a thread read and answered.
    await page.locator(`details:has(a[href$="${toRepair}"]) > summary`).click()
    await page.locator(`a[href$="${toRepair}"]`).click()
    await page.getByText('La clé accroche.').waitFor()
    await page.getByRole('button', { name: 'Je m’en occupe' }).click()
    await page.getByRole('button', { name: 'C’est fait' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('Cylindre graissé.')
    await page.getByRole('button', { name: 'Dire que c’est réparé' }).click()
    await page.getByText('Cylindre graissé.').waitFor()

    await page.goto(`/terrain/r/${toAnswer}`)
    await page.getByText('L’eau goutte sous l’évier.').waitFor()
    await page.getByRole('button', { name: 'Écrire' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('Je passe demain à 9 h.')
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await page.getByText('Je passe demain à 9 h.').waitFor()
    await page.getByText('pas encore partie').first().waitFor()
    await page.getByText('Je passe demain à 9 h.').scrollIntoViewIfNeeded()
    await axe(page)
    await picture(page, 'offline-thread-360')

    await page.getByRole('navigation').getByRole('link', { name: 'Avis' }).click()
    await page.getByRole('link', { name: 'Afficher un avis' }).click()
    await page.getByLabel('Où l’afficher ?').selectOption({ label: '24 rue Edmond Valentin' })
    await page.getByLabel('Le titre').fill('Local à vélos fermé lundi')
    await page.getByLabel('Ce qu’il faut savoir').fill('La serrure est changée le matin.')
    await page.getByRole('button', { name: 'Afficher', exact: true }).click()
    await page.getByText(/^Pas encore parti de ce téléphone/).waitFor()

    // The system kills the page; nothing of it is gone.
    await page.goto('/terrain')
    await page.getByText(/^Pas de réseau\. 11 envois partiront tout seuls/).waitFor()
    await page.locator('summary').filter({ hasText: 'pas encore partie' }).first().click()
    await page.getByText('pas encore partie', { exact: true }).first().scrollIntoViewIfNeeded()
    await axe(page)
    await picture(page, 'offline-waiting-360')

    sent.length = 0
    await page.context().setOffline(false)
    await page.getByRole('heading', { name: 'À reprendre' }).waitFor()
    await page.getByText(/envois? part/).waitFor({ state: 'hidden' })
    const refused = page.getByRole('region', { name: 'À reprendre' })
    await refused.getByText('la demande a avancé entre-temps', { exact: false }).waitFor()
    await expect.poll(() => refused.getByRole('textbox').inputValue()).toBe('Ampoule changée au deuxième.')
    await expect.poll(() => refused.getByRole('article').count()).toBe(1)
    await refused.getByRole('button', { name: 'Écouter votre message vocal' }).click()
    await expect
      .poll(() => refused.locator('audio').evaluate((a: HTMLAudioElement) => a.readyState))
      .toBeGreaterThan(1)
    await refused
      .getByRole('button', { name: 'Dire que ce n’est pas réparé' })
      .or(refused.getByRole('button', { name: 'L’écrire dans le fil' }))
      .first()
      .waitFor()
    await mine.getByText('Lumière').waitFor({ state: 'hidden' })
    await page.evaluate(() => scrollTo(0, 0))
    await axe(page)
    await picture(page, 'offline-again-360', { dark: true })

    // Eleven acts, in the order of the day.
    const once = [...new Map(sent.map((act) => [act.id, act])).values()]
    expect(once.length).toBe(11)
    expect(once.map((act) => act.at)).toEqual(once.map((act) => act.at).toSorted())

    // What the house knows of it: each once, and nothing of the refused one.
    const thread = (id: string): Promise<Thread> => nadia.ask<Thread>('request.thread', { id })
    const said = async (id: string, words: string): Promise<number> =>
      (await thread(id)).entries.filter((entry) => entry.words?.replaceAll(/\s/g, ' ') === words).length
    const filed = once.filter((act) => act.type === 'request.file')
    expect(filed.map((act) => act.data.words)).toEqual([
      'Vu en faisant la tournée.',
      'La boîte du 12 est arrachée.',
    ])
    for (const { subject, data } of filed) expect(await said(subject, data.words!)).toBe(1)
    const box = (await thread(filed[1]!.subject)).entries
    expect(box.flatMap((e) => e.photos).length).toBe(1)
    expect(box.flatMap((e) => e.sounds).length).toBe(1)
    expect(await said(visit, 'L’entreprise est repartie : il manque une pièce.')).toBe(1)
    expect(await said(toRepair, 'Cylindre graissé.')).toBe(1)
    expect((await thread(toRepair)).request.status).toBe('resolved')
    expect(await said(toAnswer, 'Je passe demain à 9 h.')).toBe(1)
    expect(await said(toClose, 'Ampoule changée au deuxième.')).toBe(0)
    const { rows } = await nadia.ask<Notices['notice.list']['output']>('notice.list', { building })
    expect(rows.filter((row) => row.title === 'Local à vélos fermé lundi').length).toBe(1)
    const looked = once.filter((act) => act.type === 'round.check')
    const { stops } = await (await other('karim')).ask<{ stops: Stop[] }>('round.today', {})
    const wrong = stops.flatMap((stop) => stop.points).filter((p) => p.request === filed[0]!.subject)
    expect([looked.length, wrong.length]).toEqual([3, 1])

    // Read in the tray, his words go where they still say something.
    await refused.getByRole('link', { name: 'Voir le fil' }).click()
    await page.getByText('Plus rien à voir.').waitFor()
  },
)

/** On a Saturday or a holiday nothing is due: what stands in the first building is opened by hand. */
const openStop = async (page: Page): Promise<void> => {
  const stop = page.locator('.stop').first()
  await stop.waitFor()
  if (await page.locator('.stop-inside').count()) return
  await stop.locator('.stop-head').click()
  await stop.locator('.stop-rest > summary').click()
}

/** What stands when he leaves home: a visit, a small repair, a question, and a lamp that waits for him. */
const morning = async (nadia: Other) => {
  const { building } = await valentin(nadia)
  const unit = await unitOf(nadia, leGoff)
  const hers = { unit, requester: { person: leGoff } }
  const visit = await file(nadia, { unit, nature: 'toilet.flush_leak', words: 'La chasse coule.' })
  const { order } = await orient(nadia, visit)
  const firm = await other('firm:atlantique')
  await firm.send('order.accept', visit, { order })
  await firm.send('order.fixSlot', visit, { order, slot: await visitNow() })
  const toRepair = await file(nadia, { ...hers, nature: 'lock.stiff', words: 'La clé accroche.' })
  const toAnswer = await file(nadia, {
    ...hers,
    nature: 'plumbing.tap_leak',
    words: 'L’eau goutte sous l’évier.',
  })
  const toClose = await file(nadia, {
    building,
    part: 'stairs',
    nature: 'light.common',
    words: 'Noir au deuxième.',
  })
  await nadia.send('request.orient', toClose, { to: 'caretaker' })
  return { building, visit, toRepair, toAnswer, toClose }
}

/** The worker has the pages, and the pack is on the phone. */
const atHome = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0)
  await page.reload()
  await page.getByRole('list', { name: 'Ce qui m’attend' }).waitFor()
}

/** All acts that the page knocks with, in order, each time that it does. */
const listen = (page: Page): Sent[] => {
  const sent: Sent[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/commands'))
      sent.push(...(request.postDataJSON() as Sent[]))
  })
  return sent
}

declare let moved: string[]

/** In every page opened from now on: the tiles of «Ici» that moved once they stood, as under a thumb that was about to touch them. */
const noteMoves = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    type Shift = PerformanceEntry & {
      sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[]
    }
    const said: string[] = []
    Object.assign(globalThis, { moved: said })
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as Shift[])
        for (const { node, previousRect: was, currentRect: is } of sources) {
          const here = (node instanceof Element ? node : node?.parentElement)?.closest('.here-now')
          if (here && was.height > 0) said.push(`${here.textContent} ${was.top} → ${is.top}`)
        }
    }).observe({ type: 'layout-shift', buffered: true })
  })
