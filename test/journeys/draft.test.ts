import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { leGoff, phone, walk } from './house.ts'
import { file, other, unitOf, valentin } from './colleague.ts'
import { photo } from './photo.ts'

const { become } = walk()

/** A second of voice, where a text may be spoken instead. */
const speak = async (where: Locator): Promise<void> => {
  await where.getByRole('button', { name: 'Enregistrer un message vocal' }).click()
  await where.getByRole('button', { name: /^Terminer\s*0:(?!00)\d\d/ }).click()
  await where.getByText(/^Message vocal, \d+\ss$/).waitFor()
}

/** Words lie on the phone some moments after they are typed: as many bytes at least, and none of them in clear. */
const kept = async (page: Page, words: string): Promise<void> => {
  const most = async (): Promise<number> =>
    Math.max(0, ...(await page.evaluate(draftsKept)).map(({ bytes }) => bytes))
  await expect.poll(most).toBeGreaterThan(words.length)
  expect(JSON.stringify(await page.evaluate(draftsKept))).not.toContain(words)
}

const draftsKept = async (): Promise<{ bytes: number; clear: string }[]> => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'loge-drafts')) return []
  return new Promise((done) => {
    const opening = indexedDB.open('loge-drafts')
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
      all.addEventListener('success', () => {
        opening.result.close()
        done(
          (all.result as { bytes?: ArrayBuffer }[]).map((draft) => ({
            bytes: draft.bytes?.byteLength ?? 0,
            clear: JSON.stringify(draft),
          })),
        )
      })
    })
  })
}

test('Karim’s phone closes the page for the camera: his words and his voice are there when it comes back', async () => {
  const { building } = await valentin(await other('nadia'))
  const here = `/terrain/signaler?b=${building}&part=hall&n=letterbox.broken`
  const page = await become('karim', here, { view: phone })
  const main = page.getByRole('main')
  await main.getByRole('textbox', { name: /Un mot/ }).fill('La boîte du 8 pend.')
  await speak(main)
  await kept(page, 'La boîte du 8 pend.')
  await page.reload()
  await main.getByText(/^Message vocal, \d+\ss$/).waitFor()
  await expect
    .poll(() => main.getByRole('textbox', { name: /Un mot/ }).inputValue())
    .toBe('La boîte du 8 pend.')
  const sent = page.waitForRequest((request) => (request.postData() ?? '').includes('La boîte du 8 pend.'), {
    timeout: 60_000,
  })
  await main.getByRole('button', { name: 'Envoyer sans photo' }).click()
  await page.getByText(/^Signalé\s:/).waitFor()
  const [report] = (await sent).postDataJSON() as { data: { sounds: string[] } }[]
  expect(report!.data.sounds).toHaveLength(1)
  // The next report from there is another one: nothing lies on the phone that could be read into it.
  await expect.poll(() => page.evaluate(draftsKept)).toEqual([])
  await page.goto(here)
  const words = main.getByRole('textbox', { name: /Un mot/ })
  await words.waitFor()
  expect(await words.inputValue()).toBe('')
})

test('what he was about to say in a thread waits there, with its photo', async () => {
  const nadia = await other('nadia')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    requester: { person: leGoff },
    nature: 'lock.stiff',
    words: 'La clé tourne mal.',
  })
  const page = await become('karim', `/terrain/r/${request}`, { view: phone })
  const open = async (): Promise<Locator> => {
    await page.getByRole('button', { name: 'Écrire' }).click()
    return page.getByRole('dialog')
  }
  let sheet = await open()
  await sheet.getByLabel('Photo').setInputFiles(await photo())
  await sheet.getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
  await sheet.getByRole('textbox').fill('Le barillet est usé.')
  await kept(page, 'Le barillet est usé.')
  await page.reload()
  sheet = await open()
  await sheet.getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
  await expect.poll(() => sheet.getByRole('textbox').inputValue()).toBe('Le barillet est usé.')
  await sheet.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await page.getByText('Le barillet est usé.').waitFor()
  sheet = await open()
  expect(await sheet.getByRole('textbox').inputValue()).toBe('')
})

test('what Nadia has chosen in a sheet, and the paper of a message, wait for her; they go with what is sent', async () => {
  const nadia = await other('nadia')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    requester: { person: leGoff },
    nature: 'toilet.flush_leak',
    words: 'La chasse d’eau coule.',
  })
  const page = await become('nadia', `/bureau/r/${request}`)
  const drafts = async (): Promise<number> => (await page.evaluate(draftsKept)).length
  const sheet = page.getByRole('dialog')
  const reason = sheet.getByRole('radio', { name: 'Travaux refusés' })
  const words = sheet.getByLabel('Ce que le locataire va lire')
  const close = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Clore', exact: true }).click()
    await reason.waitFor()
  }
  await close()
  await reason.check()
  await words.fill('Elle préfère garder l’ancienne chasse.')
  await kept(page, 'Elle préfère garder l’ancienne chasse.')
  await sheet.getByRole('button', { name: 'Revenir' }).click()

  const paper = { name: 'devis N’Diaye.txt', mimeType: 'text/plain', buffer: Buffer.from('Devis n° 12') }
  await page.getByLabel('Joindre un document').setInputFiles(paper)
  await page.getByText('devis N’Diaye.txt').waitFor()
  await expect.poll(drafts).toBe(2)

  await page.reload()
  await page.getByText('devis N’Diaye.txt').waitFor()
  await page.getByRole('textbox', { name: 'Votre message' }).fill('Le devis est joint.')
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await page.getByRole('article').getByText('Le devis est joint.').waitFor()
  await expect.poll(drafts).toBe(1)

  await close()
  await expect.poll(() => reason.isChecked()).toBe(true)
  expect(await words.inputValue()).toBe('Elle préfère garder l’ancienne chasse.')
  await sheet.getByRole('button', { name: 'Clore et prévenir' }).click()
  await sheet.waitFor({ state: 'detached' })
  await expect.poll(drafts).toBe(0)
})

test('Nadia says it instead of writing: her note waits on this computer, is heard before it leaves, and goes to all', async () => {
  const nadia = await other('nadia')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    requester: { person: leGoff },
    nature: 'lock.stiff',
    words: 'La clé tourne mal.',
  })
  const page = await become('nadia', `/bureau/r/${request}`)
  const box = page.getByRole('region', { name: 'Votre message' })
  await speak(box)
  await expect.poll(async () => (await page.evaluate(draftsKept)).length).toBe(1)
  await page.reload()
  await box.getByText(/^Message vocal, \d+\ss$/).waitFor()
  const sent = page.waitForRequest((asked) => (asked.postData() ?? '').includes('"request.say"'))
  await box.getByRole('button', { name: 'Envoyer', exact: true }).click()
  const [message] = (await sent).postDataJSON() as { data: { sounds: string[]; words?: string } }[]
  expect(message!.data.sounds).toHaveLength(1)
  expect(message!.data.words).toBeUndefined()
  await expect.poll(() => page.evaluate(draftsKept)).toEqual([])
  // A note between the staff is written: it is read, and not heard.
  await page.getByRole('radio', { name: 'Note interne' }).check()
  expect(await box.getByRole('button', { name: 'Enregistrer un message vocal' }).count()).toBe(0)
})
