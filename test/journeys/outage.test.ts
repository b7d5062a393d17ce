import { expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { file, other, unitOf, valentin } from './colleague.ts'
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
