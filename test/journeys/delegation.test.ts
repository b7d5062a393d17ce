import { expect, test } from 'vitest'
import { axe, leGoff, phone, picture, walk } from './house.ts'
import { file, orient, other, unitOf } from './colleague.ts'

const { become } = walk()
const accords = '/bureau/entreprises/accords'

test('Hélène writes up to which price a technician decides alone, and the agency reads it', async () => {
  const page = await become('helene', '/bureau/entreprises')
  await page.getByRole('link', { name: 'Qui accepte quel prix' }).click()
  await page.getByRole('heading', { level: 1, name: 'Qui accepte quel prix' }).waitFor()
  const technician = page.getByRole('textbox', { name: /technique accepte/ })
  const manager = page.getByRole('textbox', { name: /responsable d’agence accepte/ })
  await technician.fill('1.234')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Donnez un montant en euros').waitFor()
  await technician.fill('1 000,50 €')
  await manager.fill('900')
  await page.getByText('Ce montant dépasse celui').waitFor()
  await axe(page)
  await manager.fill('5 000')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('C’est noté', { exact: false }).first().waitFor()
  await page.getByText(/Au-dessus de 5.000/).waitFor()
  await expect.poll(() => technician.inputValue()).toBe('1000,50')
  await axe(page)
  await picture(page, 'delegation-1280')

  const small = await become('sylvie', accords, { view: phone })
  await small.getByText(/jusqu’à 1.000,50.€/).waitFor()
  expect(await small.getByRole('textbox').count()).toBe(0)
  await axe(small)
  await picture(small, 'delegation-360')
  expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

  await technician.fill('')
  await manager.fill('')
  const taken = page.waitForResponse('**/api/commands')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await taken
  await small.reload()
  await small.getByText('quel que soit le montant').first().waitFor()
})

test('a yes that was forestalled by a no in another window is not lost without a word', async () => {
  const nadia = await other('nadia')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    nature: 'plumbing.pipe_leak',
    words: 'Fuite sous le lavabo.',
    requester: { person: leGoff },
  })
  const { order } = await orient(nadia, request)
  await (await other('firm:atlantique')).send('order.accept', request, { order, amount: 62_000 })
  const page = await become('sylvie', `/bureau/r/${request}`)
  const quote = page.getByRole('region', { name: 'Prix à accepter' })
  await quote.getByRole('button', { name: /^Accepter 620/ }).click()
  await quote.getByText('l’entreprise est prévenue dans dix secondes').waitFor()
  await page.context().setOffline(true)
  await quote.getByText('sera prévenue dès que le réseau revient').waitFor()
  await page.context().setOffline(false)
  await (await other('sylvie')).send('order.reject', request, { order, words: 'Trop cher.' })
  await page.getByText(/^Votre accord de 620.€ n’est pas parti\./).waitFor()
})

test('a quote stands beside the price list, line by line; above what is delegated Luc reads whose yes it is, and may still refuse or ask', async () => {
  const nadia = await other('nadia')
  const firm = await other('firm:atlantique')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    nature: 'plumbing.pipe_leak',
    words: 'Fuite sous l’évier.',
    requester: { person: leGoff },
  })
  const { order } = await orient(nadia, request)
  const [rate] = await nadia.ask<{ item: string; label: string }[]>('order.rates', { order })
  await firm.send('order.accept', request, {
    order,
    lines: [{ item: rate!.item, parts: 20_000 }],
    amount: 128_000,
  })
  const helene = await other('helene')
  const { id } = await helene.ask<{ id: string }>('price.delegations', {})
  await helene.send('price.delegate', id, { technician: 100_050, manager: null })

  const page = await become('luc', `/bureau/r/${request}`)
  const quote = page.getByRole('region', { name: 'Prix à accepter' })
  const lines = quote.getByRole('table', { name: 'Prix demandé, ligne par ligne' })
  await lines.getByRole('rowheader', { name: rate!.label }).waitFor()
  await lines.getByRole('row', { name: /^Hors de la liste des prix/ }).waitFor()
  await lines.getByRole('row', { name: /^Total.*1.280/ }).waitFor()
  await quote.getByText(/^Vous acceptez jusqu’à 1.000,50.€/).waitFor()
  expect(await quote.getByRole('button', { name: /^Accepter/ }).count()).toBe(0)
  await quote.getByRole('button', { name: 'Refuser le prix' }).waitFor()
  await quote.getByRole('button', { name: 'Demander à l’entreprise' }).waitFor()
  await axe(page)
  await picture(page, 'quote-over-1280', { dark: true })

  const manager = await become('sylvie', `/bureau/r/${request}`)
  const hers = manager.getByRole('region', { name: 'Prix à accepter' })
  await hers.getByRole('button', { name: /^Accepter 1.280/ }).click()
  await hers.getByRole('button', { name: 'Annuler' }).click()
  await manager.getByText('Annulé : rien n’est accepté.').waitFor()
  await hers.getByRole('button', { name: /^Accepter 1.280/ }).waitFor()
  await helene.send('price.delegate', id, { technician: null, manager: null })
})
