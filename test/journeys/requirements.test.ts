import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { deliver, reportOn, untold } from './deliver.ts'
import { axe, phone, picture, walk } from './house.ts'
import { other } from './colleague.ts'

const { become } = walk()
const shipped = readFileSync(
  new URL('../../src/bim/server/rules/logement-social.ids', import.meta.url),
  'utf8',
)
const ids = (title: string) => ({
  name: 'robine-2027.ids',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(shipped.replace(/<(\w*:?)title>[^<]*</, `<$1title>${title}<`)),
})

test('Hélène drops the landlord’s own requirements: the report says their title, and again that of social housing once she leaves them', async () => {
  const building = await untold(await other('caretaker-11'))
  const desk = await become('helene', '/bureau')
  const file = {
    model: 'Architecte',
    file: 'residence.ifc',
    bytes: Buffer.from(residence({ revision: 1, faults: false })),
  }
  const revision = await deliver(desk, building, file)
  const title = async (): Promise<string> => (await reportOn(desk, revision)).requirements.title
  const general = await title()
  await desk.goto(`/bureau/maquettes/${building}`)
  const asks = desk.getByRole('region', { name: 'Nos exigences' })
  const drop = asks.getByLabel('Déposer nos exigences (fichier IDS)')

  // What is no such document changes nothing.
  await drop.setInputFiles({
    name: 'note.ids',
    mimeType: 'text/xml',
    buffer: Buffer.from('Des pièces nommées.'),
  })
  await asks.getByText('Les exigences d’avant sont gardées.').waitFor()
  await axe(desk)
  await picture(desk, 'requirements-not-1280')

  await drop.setInputFiles(ids('Cahier des charges Robine 2027'))
  await asks.getByText('« Cahier des charges Robine 2027 »', { exact: false }).waitFor()
  await axe(desk)
  await picture(desk, 'requirements-1280', { dark: true })
  await expect.poll(title).toBe('Cahier des charges Robine 2027')
  const small = await become('helene', `/bureau/maquettes/${building}/${revision}`, { view: phone })
  await small.getByRole('heading', { name: 'Cahier des charges Robine 2027' }).waitFor()
  await axe(small)
  await picture(small, 'requirements-report-360')

  await asks.getByRole('button', { name: 'Revenir à celles du logement social' }).click()
  await expect.poll(title).toBe(general)
  await asks.getByText('Celles d’avant').click()
  await asks.getByText('Cahier des charges Robine 2027', { exact: false }).waitFor()
})
