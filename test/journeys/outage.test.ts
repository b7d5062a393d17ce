import { expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import { houseActor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { file, other, unitOf, valentin } from './colleague.ts'
import { here } from './copy.ts'
import { axe, desk, leGoff, phone, picture, walk } from './house.ts'

const { become } = walk()

test('three homes have no hot water: the agency sees it first, gathers by one tap, reads the notice of the hall, takes it back; a fifth home and the house does it', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const hers = await unitOf(nadia, leGoff)
  const others = doors.map(({ id }) => id).filter((id) => id !== hers)
  const cold = (unit: string, words: string, channel = 'phone') =>
    file(nadia, { nature: 'hotwater.none', unit, words, channel })

  // Madame Le Goff by the portal, one neighbour by telephone, one at the counter.
  const tenant = await other(idOf('le-goff'))
  await tenant.send('request.file', newId(), {
    nature: 'hotwater.none',
    unit: hers,
    channel: 'portal',
    words: 'Plus d’eau chaude ce matin.',
  })
  await cold(others[0]!, 'Douche glacée depuis ce matin.')
  const page = await become('nadia', '/bureau/a-faire', { view: desk })
  const list = page.getByRole('region', { name: 'Pannes signalées par plusieurs foyers' })
  // The third is filed while she looks at her list.
  await cold(others[1]!, 'L’eau reste froide au robinet.', 'counter')
  await list.getByRole('heading', { name: /^Plus d’eau chaude/ }).waitFor()
  await list.getByText(/^3 foyers disent la même chose/).waitFor()
  await list.getByText(/Regrouper prévient \d+ habitants? et prépare l’affiche/).waitFor()
  await axe(page)
  await picture(page, 'outage-noticed-1280', { dark: true })

  await list.getByRole('button', { name: 'Regrouper' }).click()
  await expect.poll(() => page.getByLabel('Le titre', { exact: true }).inputValue()).toMatch(/[Ee]au chaude/)
  await page.getByText('3 demandes regroupées. L’affiche est prête à relire.').waitFor()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('Chaque demande reprend à part.').waitFor()

  // Five others, and nobody at the agency does anything.
  const small = await become('nadia', '/bureau/a-faire', { view: phone })
  for (const unit of others.slice(2, 7)) await cold(unit, 'Il n’y a plus d’eau chaude.')
  const alone = small.getByRole('region', { name: 'Pannes signalées par plusieurs foyers' })
  await alone.getByText(/Regroupées d’office/).waitFor()
  await alone.getByText(/^5 foyers disent la même chose/).waitFor()
  await axe(small)
  await picture(small, 'outage-alone-360')
  await alone.getByRole('button', { name: 'Défaire' }).click()
  await small.getByText('Chaque demande reprend à part.').waitFor()
  await alone.waitFor({ state: 'detached' })
})

test('a neighbour rings while the breakdown goes on: the card at the desk says that it is known, and since when', async () => {
  const nadia = await other('nadia')
  const { building } = await valentin(nadia)
  const incident = await file(nadia, { nature: 'heating.none', building, outage: true, words: 'Arrêté.' })
  await nadia.send('line.set', idOf('nadia'), { extension: '12' })
  const { kernel } = here()
  await kernel.database.owner.run(sql`update people.person set phone = '06 47 55 66 77' where id = ${leGoff}`)
  const ring = async (event: string): Promise<void> => {
    const outcome = await kernel.send(houseActor(newId()), {
      id: newId(),
      type: 'call.hear',
      subject: derivedId('call of a neighbour'),
      data: { event, direction: 'in', number: '0647556677', queue: 'accueil', extensions: ['12'], cause: '' },
      at: new Date().toISOString(),
    })
    expect(outcome.ok).toBe(true)
  }
  await ring('newCall')
  for (const view of [desk, phone]) {
    const page = await become('nadia', '/bureau/a-faire', { view })
    const card = page.getByRole('status', { name: 'Votre téléphone' })
    await card.getByText(/^Panne connue dans l’immeuble depuis .+\u00a0: /).waitFor()
    await axe(page)
    await picture(page, `ring-known-${view.width}`, { dark: true })
  }
  // At the desk that waits for calls, nothing is written yet: Enter is who calls.
  const waits = await become('nadia', '/bureau', { view: desk })
  const call = waits.getByRole('status', { name: 'Votre téléphone' })
  await call.getByText('Entrée', { exact: true }).waitFor()
  await waits.keyboard.type('L')
  await call.getByText('t', { exact: true }).waitFor()
  await waits.keyboard.press('Backspace')
  await call.getByText('Entrée', { exact: true }).waitFor()
  await waits.keyboard.press('Enter')
  await waits.getByRole('heading', { name: 'Annick Le Goff' }).waitFor()
  await call.waitFor({ state: 'detached' })
  await ring('hangup')
  await nadia.send('request.close', incident, { reason: 'withdrawn' })
})
