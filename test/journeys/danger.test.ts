import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { asked, axe, desk, leGoff, phone, picture, walk } from './house.ts'
import { other, valentin } from './colleague.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>

const boxOf = async (part: Locator): Promise<{ top: number; bottom: number }> => {
  const { y, height } = (await part.boundingBox())!
  return { top: y, bottom: y + height }
}
const bandOf = (page: Page) => page.getByRole('region', { name: 'Dangers en cours' })

test('gas is smelt at Madame Le Goff’s: it stands in red before all who could go, until Luc has it by name', async () => {
  const luc = await become('luc', '/bureau/a-faire')
  const karim = await become('karim', '/terrain', { view: phone })
  const ines = await become('ines', `/bureau?person=${leGoff}`, { view: desk })
  await karim.getByRole('heading', { name: /Ma journée/ }).waitFor()
  await karim.waitForFunction(() => navigator.serviceWorker?.controller !== null)
  expect(await bandOf(luc).count()).toBe(0)

  // The call: whom to ring now, large; no letter, no appointment.
  await ines.getByRole('textbox', { name: 'Ses mots' }).fill('Ça sent le gaz dans toute la cuisine')
  await ines.getByRole('button', { name: /Déposer/ }).waitFor()
  const says = ines.getByRole('region', { name: 'Ses mots' })
  // Danger first, whom to call, and below them what would be filed: all on the screen as it opens, none over another.
  const numbers = await boxOf(says.getByText(/Pompiers/))
  const sentence = await boxOf(says.locator('.sentence'))
  const filing = await boxOf(says.getByRole('button', { name: /Déposer/ }))
  expect(numbers.bottom).toBeLessThanOrEqual(sentence.top)
  expect(sentence.bottom).toBeLessThanOrEqual(filing.top)
  expect(filing.bottom).toBeLessThanOrEqual(desk.height)
  await picture(ines, 'danger-said-1280', { dark: true })
  await ines.keyboard.press('Control+Enter')
  await says.getByText('Appelez maintenant').waitFor()
  await expect
    .poll(() => says.getByRole('link', { name: /Narbotherm/ }).getAttribute('href'))
    .toMatch(/^tel:0\d{9}$/)
  await ines.getByText(/est à tenir au courant par téléphone/).waitFor()
  expect(await says.innerText()).not.toMatch(/lettre|rendez-vous/i)
  await axe(ines)
  await picture(ines, 'danger-filed-1280', { dark: true })

  // Everywhere at once, above the lists, read aloud by whoever listens to the screen.
  await bandOf(luc)
    .getByRole('heading', { name: /^Odeur de gaz/ })
    .waitFor()
  await luc.getByRole('alert').filter({ hasText: 'Danger : Odeur de gaz' }).waitFor({ state: 'attached' })
  await luc.getByRole('row').filter({ hasText: 'Danger pour des personnes' }).first().waitFor()
  await axe(luc)
  await picture(luc, 'danger-todo-1280', { dark: true })
  await bandOf(karim)
    .getByRole('heading', { name: /^Odeur de gaz/ })
    .waitFor()
  await axe(karim)
  await picture(karim, 'danger-day-360', { dark: true })
  const [alarm] = (await asked<Queries['danger.list']['output']>(luc, 'danger.list', {})).alarms
  const request = alarm!.calls[0]!.request!

  // Karim is in the cellar when he takes it; meanwhile Luc has it.
  await karim.context().setOffline(true)
  await bandOf(karim).getByRole('button', { name: 'Je m’en charge' }).click()
  await bandOf(karim).getByText('pas encore parti de cet appareil').waitFor()
  // Luc has a keyboard: two keys together suffice.
  await bandOf(luc).getByText('Alt + Entrée', { exact: true }).waitFor()
  await bandOf(luc).getByRole('button', { name: 'Je m’en charge' }).waitFor()
  await luc.keyboard.press('Alt+Enter')
  await bandOf(luc)
    .getByText(/^Vous vous en chargez depuis/)
    .waitFor()
  await karim.context().setOffline(false)
  await bandOf(karim)
    .getByText(/^Prise par Luc Moreau à/)
    .waitFor()
  await karim
    .getByText(/Luc Moreau s’en charge déjà/)
    .first()
    .waitFor()

  // The firm was told by telephone: the thread keeps it among the staff.
  await luc.goto(`/bureau/r/${request}`)
  await luc.getByRole('button', { name: 'J’ai eu quelqu’un' }).click()
  await luc.getByLabel(/J’ai eu Narbotherm au téléphone/).waitFor()
  await axe(luc)
  await luc.getByRole('button', { name: 'J’ai eu quelqu’un' }).click()
  await luc.getByText(/^Luc Moreau a eu Narbotherm à/).waitFor()
  await luc.getByText(/^A eu l’entreprise au téléphone à/).waitFor()
  await picture(luc, 'danger-thread-1280', { dark: true })

  // Nothing for the caretaker to repair there; the page of the building begins with it.
  await karim.goto(`/terrain/r/${request}`)
  await karim.getByText(/^Prise par Luc Moreau à/).waitFor()
  expect(await karim.getByRole('button', { name: /réparé/ }).count()).toBe(0)
  await axe(karim)
  await picture(karim, 'danger-thread-360', { dark: true })

  // The tenant's own danger: what to do and whom to call; that somebody has been told, and nothing of a letter or of an appointment.
  const her = await become('le-goff', `/chez-moi/${request}`, { view: phone })
  await her.getByRole('heading', { name: 'Sortez, puis appelez' }).waitFor()
  await her.getByText(/^Quelqu’un est prévenu/).waitFor()
  expect(await her.getByRole('link', { name: /Urgence Sécurité Gaz/ }).getAttribute('href')).toBe(
    'tel:0800473333',
  )
  expect(await her.getByRole('main').innerText()).not.toMatch(/lettre|rendez-vous|Luc Moreau/)
  await axe(her)
  await picture(her, 'danger-tenant-360', { dark: true })

  // A fire told in its thread is another danger, for a name of its own, above all lists and in the thread.
  const caretaker = await other('karim')
  await caretaker.send('request.say', request, { words: 'Au feu, la cuisine brûle' })
  const taking = luc.getByRole('button', { name: 'Je m’en charge' })
  await luc.getByRole('heading', { name: /^Feu ou fumée/ }).waitFor()
  await expect.poll(() => taking.count()).toBe(1)
  await luc
    .getByRole('heading', { name: /^Odeur de gaz/ })
    .first()
    .waitFor()
  await axe(luc)
  await picture(luc, 'danger-two-1280', { dark: true })
  await karim.getByRole('heading', { name: /^Feu ou fumée/ }).waitFor()
  await axe(karim)
  await picture(karim, 'danger-two-360', { dark: true })

  // The danger is over: nothing is red any more.
  const nadia = await other('nadia')
  await nadia.send('request.resolve', request, { how: 'done' })
  await bandOf(luc).waitFor({ state: 'detached' })
  await bandOf(karim).waitFor({ state: 'detached' })
})

test('a danger that a stranger tells beyond his bounds rings, and both threads say that nobody has confirmed it', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const unit = doors.at(-1)!.id
  const cookie = `loge-visit=${newId()}`
  const tell = async (nature: string): Promise<string> => {
    const subject = newId()
    const data = {
      nature,
      unit,
      channel: 'portal',
      requester: { name: 'Moussa N’Diaye', phone: '06 12 34 56 78' },
    }
    const command = { id: newId(), type: 'request.file', subject, data, at: new Date().toISOString() }
    await fetch(`${process.env['JOURNEYS_HOUSE']}/api/commands`, {
      method: 'POST',
      body: JSON.stringify([command]),
      headers: { 'content-type': 'application/json', cookie },
    })
    return subject
  }
  for (const nature of ['plumbing.tap_leak', 'plumbing.pipe_leak', 'toilet.flush_leak']) await tell(nature)
  const request = await tell('gas.smell')
  const said = 'Pas encore confirmée par la personne qui l’a envoyée.'
  const luc = await become('luc', `/bureau/r/${request}`)
  await luc.getByText(said).waitFor()
  const karim = await become('karim', `/terrain/r/${request}`, { view: phone })
  await karim.getByText(said).waitFor()
  await nadia.send('request.close', request, { reason: 'nothing_found', words: 'Vérifié sur place.' })
})
