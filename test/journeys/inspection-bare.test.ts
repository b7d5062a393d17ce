import { expect, test } from 'vitest'
import { planThere } from '../setup/inspected-home.ts'
import { quietHome } from '../setup/quiet-home.ts'
import { other } from './colleague.ts'
import { here } from './copy.ts'
import { axe, phone, picture, walk } from './house.ts'
import { heldBy, walkPage } from './walk-inspection.ts'

const { become } = walk()

test('of a dwelling that nobody has described Karim sees one line a room, and says each surface by what it is made of and how it is', async () => {
  const nadia = await other('nadia')
  const { unit } = await quietHome(here().kernel.database.owner)
  const id = await planThere(nadia, unit)
  const page = await become('karim', walkPage(id), { view: phone })
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByText('Personne n’a encore décrit ce logement.').waitFor()
  await axe(page)
  await picture(page, 'inspection-bare-360')
  await page
    .getByRole('link', { name: /^Décrire/ })
    .first()
    .click()

  const room = page.locator('.walk-room')
  const seen = room.getByRole('button', { name: 'Pièce vue' })
  await room.getByText('Il reste à dire : sol, murs, plafond, menuiseries.').waitFor()
  for (const material of ['PVC', 'peinture', 'peinture']) {
    await room.getByRole('button', { name: material, exact: true }).click()
    await room.getByRole('button', { name: 'bon état', exact: true }).click()
    await room.getByRole('button', { name: 'Suivant' }).click()
  }
  await room.getByText('Il reste à dire : menuiseries.').waitFor()
  await room.getByRole('button', { name: 'bois', exact: true }).click()
  await room.getByRole('button', { name: 'état d’usage', exact: true }).click()
  await room.getByRole('button', { name: 'Noter un défaut, Menuiseries' }).click()
  await room.getByRole('button', { name: 'rayure', exact: true }).click()
  await axe(page)
  await picture(page, 'inspection-bare-room-360', { dark: true })
  await seen.click()

  await expect.poll(async () => (await heldBy(nadia, id)).row.state).toBe('started')
  // The next room stands open where the last one stood.
  await room.getByText('Il reste à dire : sol, murs, plafond, menuiseries.').waitFor()
  await page.getByRole('link', { name: 'Toutes les pièces' }).click()
  await page.getByText('Vue, 1 remarque').waitFor()
  await nadia.send('inspection.callOff', id, {})
})
