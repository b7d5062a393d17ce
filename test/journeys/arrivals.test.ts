import { test } from 'vitest'
import { saveGatewayFailure, saveGatewaySuccess } from '../../src/kernel/server/gateway-state.ts'
import { here } from './copy.ts'
import { axe, desk, phone, picture, walk } from './house.ts'

const { become } = walk()

test('Hélène reads which way no longer works, since when, and what to do', async () => {
  const { owner } = here().kernel.database
  await saveGatewaySuccess(owner, 'mail.in')
  await saveGatewaySuccess(owner, 'calls')
  await saveGatewayFailure(owner, 'sms.kannel', 'denied', 3)
  const page = await become('helene', '/bureau/a-faire', { view: desk })
  await page.getByRole('link', { name: '1 voie ne fonctionne plus' }).click()
  await page.getByRole('heading', { name: 'Ce qui arrive' }).waitFor()
  await page.getByText('3 messages attendent.').waitFor()
  await page.getByText('Rien n’attend', { exact: false }).waitFor()
  await axe(page)
  await picture(page, 'arrivals-1280', { dark: true })
  const small = await become('helene', '/bureau/ce-qui-arrive', { view: phone })
  await small.getByText('Le nom ou le mot de passe est refusé', { exact: false }).waitFor()
  await axe(small)
  await picture(small, 'arrivals-360')
})
