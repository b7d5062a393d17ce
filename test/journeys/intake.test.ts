import { expect, test } from 'vitest'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { keepMessage } from '../../src/channels/server/message-store.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { axe, desk, leGoff, phone, picture, walk } from './house.ts'
import { file, other, unitOf } from './colleague.ts'
import { here } from './copy.ts'

const { become } = walk()
let sent = 0

/** A mail that comes in, and what became of it. */
const comes = async ({ from = 'Claire Moreau <claire@example.net>', subject = '', words = '' }) => {
  const { kernel } = here()
  const name = `intake${sent++}@mail.example`
  const raw = Buffer.from(
    [`From: ${from}`, `Subject: ${subject}`, 'Content-Type: text/plain; charset=utf-8', '', words].join(
      '\r\n',
    ),
  )
  const id = await keepMessage(kernel.database.owner, 'mail', name, raw)
  await deliverMessage(kernel, id)
  return id
}
const stateOf = (id: string) =>
  here().kernel.database.owner.row<{ state: string; request: string | null }>(
    sql`select state, request from channels.message where id = ${id}`,
  )
const tapOfHers = async () => {
  const nadia = await other('nadia')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    nature: 'plumbing.tap_leak',
    words: 'Le mitigeur goutte.',
  })
  const { no } = (await here().kernel.database.owner.row<{ no: number }>(
    sql`select no::int as no from requests.matter where id = ${request}`,
  ))!
  return { request, no }
}

test('Nadia settles a pile by its keys: one key places a message, and the next one stands there', async () => {
  const { request, no } = await tapOfHers()
  const long =
    'Bonjour, je vous écris pour ma mère, qui n’a pas Internet. Le robinet de sa cuisine goutte toujours, et le seau se remplit en une nuit. Merci de me dire quand le plombier passe : je dois être là pour ouvrir.'
  const ids: string[] = []
  for (let i = 0; i < 14; i++)
    ids.push(await comes({ subject: i % 3 ? `Demande n° ${no}` : 'Robinet', words: `${long} (${i})` }))
  const page = await become('nadia', '/bureau/arrivees', { view: desk })
  await page.getByRole('heading', { name: 'Messages à rattacher' }).waitFor()
  await expect.poll(() => page.getByText('Claire Moreau').count()).toBeGreaterThanOrEqual(14)
  await axe(page)
  await picture(page, 'intake-list-1280', { dark: true })
  await page.goto(`/bureau/arrivees/${ids[1]}`)
  await page.getByRole('button', { name: `Rattacher à la demande n°\u00a0${no}` }).waitFor()
  await axe(page)
  await picture(page, 'intake-card-1280', { dark: true })
  await page.keyboard.press('1')
  await expect.poll(() => stateOf(ids[1]!)).toMatchObject({ state: 'placed', request })
  await page.waitForURL(`**/bureau/arrivees/${ids[2]}`)
  await page.getByRole('button', { name: `Rattacher à la demande n°\u00a0${no}` }).waitFor()
  await page.keyboard.press('1')
  await expect.poll(() => stateOf(ids[2]!)).toMatchObject({ state: 'placed', request })
  await page.waitForURL(`**/bureau/arrivees/${ids[3]}`)
  await page.getByRole('heading', { level: 1, name: 'Robinet' }).waitFor()
  await page.keyboard.press('k')
  await page.waitForURL(`**/bureau/arrivees/${ids[0]}`)
  await page.getByRole('button', { name: 'Classer sans suite' }).click()
  await expect.poll(() => stateOf(ids[0]!)).toMatchObject({ state: 'dismissed' })
})

test('on a telephone: a danger stands first, and is said', async () => {
  const id = await comes({
    subject: 'URGENT',
    words: 'Ça sent le gaz très fort dans l’escalier du 12 rue de Verdun, venez vite',
  })
  const page = await become('nadia', '/bureau/arrivees', { view: phone })
  await page.getByText('URGENT').first().waitFor()
  await picture(page, 'intake-list-360')
  await page.goto(`/bureau/arrivees/${id}`)
  await page.getByText('il sonne tant que').waitFor()
  await axe(page)
  await picture(page, 'intake-card-360', { dark: true })
  await page.getByRole('button', { name: 'Classer sans suite' }).click()
  await expect.poll(() => stateOf(id)).toMatchObject({ state: 'dismissed' })
})

test('a long mail stands whole in the thread that it opened, one tap away, and what may be the same is named', async () => {
  const from = 'Anne Le Goff <le-goff@loge.example>'
  const address = await here().kernel.database.owner.row<{ email: string }>(
    sql`select email from people.reachable where id = ${leGoff}`,
  )
  const mine = from.replace('le-goff@loge.example', address!.email)
  const first = await comes({ from: mine, subject: 'Volet', words: 'Le volet roulant du salon est bloqué' })
  const next = await comes({
    from: mine,
    subject: 'Volet',
    words: `Le volet roulant de la chambre est bloqué aussi.\n\n${'Il ne descend plus. '.repeat(260)}Fin du courriel.`,
  })
  const [one, two] = [await stateOf(first), await stateOf(next)]
  const page = await become('nadia', `/bureau/r/${two!.request}`, { view: desk })
  await page.getByText('Tout le message').click()
  await page.getByText('Fin du courriel.').waitFor()
  await page
    .getByRole('button', { name: /C’est la même que la demande/ })
    .first()
    .waitFor()
  await axe(page)
  await picture(page, 'intake-thread-1280')
  await page
    .getByRole('button', { name: /C’est la même que la demande/ })
    .first()
    .click()
  await page.waitForURL(`**/bureau/r/${one!.request}`)
})
