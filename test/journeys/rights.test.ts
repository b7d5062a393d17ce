import { expect, test } from 'vitest'
import { axe, leGoff, phone, picture, walk } from './house.ts'

const { become } = walk()

test('Sylvie prepares what is known of Madame Le Goff, takes the file, and sees why she can’t be erased yet', async () => {
  const page = await become('sylvie', `/bureau?person=${leGoff}`)
  await page.getByRole('link', { name: 'Ses données' }).click()
  await page.getByText('Aucun fichier n’a encore été préparé.').waitFor()
  await page.getByText(/son bail court/).waitFor()
  expect(await page.getByRole('button', { name: 'Effacer cette personne' }).count()).toBe(0)
  await axe(page)
  await page.getByRole('button', { name: 'Préparer ce que nous savons d’elle' }).click()
  const take = page.getByRole('link', { name: /Prendre le fichier/ })
  await take.waitFor()
  await axe(page)
  await picture(page, 'rights-1280', { dark: true })
  const [file] = await Promise.all([page.waitForEvent('download'), take.click()])
  expect(file.suggestedFilename()).toBe('vos-donnees.zip')
  await page.getByText(/remis 1 fois/).waitFor()
})

test('an adviser and the call centre are refused the page, whoever it is about', async () => {
  for (const who of ['nadia', 'ines']) {
    const page = await become(who, `/bureau/personnes/${leGoff}`)
    await page.getByRole('alert').waitFor()
    expect(await page.getByText('Le Goff').count()).toBe(0)
    await axe(page)
  }
})

test('head office in English, on a phone', async () => {
  const page = await become('helene', `/bureau/personnes/${leGoff}`, { lang: 'en', view: phone })
  await page.getByRole('heading', { name: /Personal data/ }).waitFor()
  await axe(page)
})
