import { expect, test } from 'vitest'
import { asked, axe, desk, leGoff, phone, picture, walk } from './house.ts'
import { file, other, unitOf } from './colleague.ts'
import type { Queries } from '../../src/requests/core/contract.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>

const bandOf = (page: Page) => page.getByRole('region', { name: 'Dangers en cours' })

test('blows are heard at Madame Le Goff’s: Karim reads it in red and is not asked to go; Luc has it', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  await file(nadia, { nature: 'danger.violence', unit, words: 'Mon voisin frappe sa femme, elle crie.' })
  const karim = await become('karim', '/terrain', { view: phone })
  await bandOf(karim)
    .getByText(/^N’y allez pas\./)
    .waitFor()
  await expect
    .poll(() => bandOf(karim).getByRole('link', { name: /17/ }).first().getAttribute('href'))
    .toBe('tel:17')
  expect(await bandOf(karim).getByRole('button', { name: 'Je m’en charge' }).count()).toBe(0)
  expect(await bandOf(karim).getByRole('button', { name: 'Couper le son' }).count()).toBe(0)
  await axe(karim)
  await picture(karim, 'violence-day-360', { dark: true })

  const luc = await become('luc', '/bureau/a-faire', { view: desk })
  await bandOf(luc).getByRole('button', { name: 'Je m’en charge' }).first().waitFor()
  const { alarms } = await asked<Queries['danger.list']['output']>(luc, 'danger.list', {})
  const violent = alarms.find(({ kind }) => kind === 'danger.violence')!
  const calls = violent.calls.map(({ request }) => request!)
  const technician = await other('luc')
  await technician.send('alarm.take', violent.id, {})
  await bandOf(karim)
    .getByText(/^Prise par Luc Moreau à/)
    .waitFor()
  for (const request of calls)
    await technician.send('request.resolve', request, { how: 'done', words: 'La police est venue.' })
})
