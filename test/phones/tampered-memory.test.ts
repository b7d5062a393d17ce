import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { chromium } from '../setup/chromium.ts'
import { installed, keptOn, openHouse, openPhone, type OpenedHouse } from './phone.ts'

let house: OpenedHouse
beforeAll(async () => {
  if (chromium) house = await openHouse()
})
afterAll(() => house?.close())

const soon = { timeout: 60_000 }
const shaOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const notice = 'L’heure de votre appareil n’est pas juste'

type Acts = { command: unknown; photos?: unknown }[]
type Files = { sha256: string; text: string; type: string }[]

/** What somebody writes into the phone's own store, past the app: acts as they please, files that are none. */
const tamper = (page: Page, owner: string, acts: Acts, files: Files): Promise<void> =>
  page.evaluate(
    async ({ owner, acts, files }) => {
      const opening = indexedDB.open('loge')
      await new Promise((done) => opening.addEventListener('success', done))
      const on = opening.result.transaction(['acts', 'pictures'], 'readwrite')
      for (const act of acts) on.objectStore('acts').add({ photos: [], ...act, owner })
      for (const { sha256, text, type } of files)
        on.objectStore('pictures').put({ sha256, photo: new Blob([text], { type }), owner, at: 0 })
      await new Promise((done) => on.addEventListener('complete', done))
      opening.result.close()
    },
    { owner, acts, files },
  )

/** How many pieces of what was taken along lie on this phone. */
const sealedOn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'loge-pack')) return 0
    const answer = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((keep, fail) => {
        asked.addEventListener('success', () => keep(asked.result))
        asked.addEventListener('error', () => fail(asked.error))
      })
    const box = await answer(indexedDB.open('loge-pack'))
    const count = box.objectStoreNames.contains('sealed')
      ? await answer(box.transaction('sealed').objectStore('sealed').count())
      : 0
    box.close()
    return count
  })

describe.skipIf(!chromium)('the queue of Karim’s phone, filled in by somebody else', () => {
  const say = (data: unknown, more: object = {}) => ({
    id: newId(),
    type: 'request.say',
    subject: house.request,
    data,
    at: new Date().toISOString(),
    ...more,
  })

  test('what is no act waits in the tray with a plain sentence; what is whole leaves; nobody’s words are told', async () => {
    const elsewhere = newId()
    const phone = await openPhone(house, house.karim, 'tampered')
    const page = await phone.newPage()
    const thrown: string[] = []
    page.on('pageerror', ({ message }) => thrown.push(message))
    await page.goto('/terrain')
    await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
    const files = [
      { sha256: shaOf(''), text: '', type: 'image/jpeg' },
      { sha256: shaOf('Bonjour'), text: 'Bonjour', type: 'audio/webm' },
    ]
    await tamper(
      page,
      house.karim.person,
      [
        { command: null },
        { command: say({ words: 12 }) },
        { command: say({ words: 'De quelle sorte ?' }, { type: 7 }) },
        { command: say({ words: 'Ailleurs.' }, { subject: elsewhere }) },
        { command: say({ words: 'Demain.' }, { at: '2099-01-01T00:00:00Z' }) },
        {
          command: say({ words: 'Avec une photo vide.', photos: [files[0]!.sha256] }),
          photos: [files[0]!.sha256],
        },
        {
          command: say({ words: 'Avec un faux message.', sounds: [files[1]!.sha256] }),
          photos: [files[1]!.sha256],
        },
      ],
      files,
    )
    await page.reload()
    const tray = page.getByRole('region', { name: 'À reprendre' })
    await tray.getByText('n’est pas une photo que nous savons lire', { exact: false }).waitFor()
    await tray.getByText('n’est pas un message vocal que nous savons lire', { exact: false }).waitFor()
    await tray.getByText('Cette page n’existe pas, ou elle n’est pas à vous.').waitFor()
    await tray.getByText('n’a pas la forme attendue', { exact: false }).first().waitFor()
    await expect.poll(house.said, soon).toEqual(['Demain.', 'Avec une photo vide.', 'Avec un faux message.'])
    await expect.poll(() => tray.getByRole('article').count()).toBe(6)
    // What is no act offers nothing but to let it go.
    const none = tray.getByRole('article').first()
    await expect.poll(() => none.getByRole('button').allInnerTexts()).toEqual(['Laisser'])
    const words = await tray
      .getByRole('textbox')
      .evaluateAll((all) => all.map((box) => (box as HTMLTextAreaElement).value))
    expect(words).toContain('Ailleurs.')
    for (const hidden of [elsewhere, 'undefined', '[object', 'Error', 'jsonb'])
      expect(await tray.innerText()).not.toContain(hidden)
    expect((await keptOn(page)).map(({ refused }) => refused !== null)).toEqual([true, true, true, true])
    expect(thrown).toEqual([])
    await phone.close()
  })

  test('an act of the year 2099 is dated now, and the clock is told', async () => {
    const phone = await openPhone(house, house.karim, 'future')
    const page = await phone.newPage()
    await page.goto('/terrain')
    await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
    const act = say({ words: 'De l’an 2099.' }, { at: '2099-01-01T00:00:00Z' })
    const before = Date.now()
    await tamper(page, house.karim.person, [{ command: act }], [])
    await page.reload()
    await page.getByText(notice, { exact: false }).waitFor()
    const fact = await house.database.owner.row<{ at: string }>(
      sql`select f.at from kernel.fact f where f.command = ${act.id}`,
    )
    expect(Date.parse(fact!.at)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(fact!.at)).toBeLessThanOrEqual(Date.now())
    await phone.close()
  })

  test('a pack that is older than three days is shown no more, and says what to do', async () => {
    const phone = await openPhone(house, house.karim, 'expired')
    const page = await phone.newPage()
    await page.goto(`/terrain/lieu/${house.building}`)
    await page.getByText('1 rue Voltaire', { exact: false }).first().waitFor()
    await installed(page)
    await page.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0)
    expect(await sealedOn(page)).toBeGreaterThan(0)
    await phone.setOffline(true)
    await page.reload()
    await page.getByText('1 rue Voltaire', { exact: false }).first().waitFor()
    await page.clock.setFixedTime(Date.now() + 80 * 3_600_000)
    await page.reload()
    await page
      .getByText('Ce que ce téléphone avait emporté a plus de trois jours', { exact: false })
      .waitFor()
    expect(await page.locator('body').innerText()).not.toContain('Voltaire')
    // The pack is not hidden, it is gone: a clock that is set back brings nothing to life. A page that reads makes the box anew, empty.
    await expect.poll(() => sealedOn(page), soon).toBe(0)
    await page.clock.setFixedTime(Date.now())
    await page.reload()
    await page
      .getByText('Ce que ce téléphone avait emporté a plus de trois jours', { exact: false })
      .waitFor()
    await phone.close()
  })

  test('a phone that was withdrawn hands over what was refused too, though it was closed in the middle and one is no act', async () => {
    const phone = await openPhone(house, house.karim, 'withdrawn')
    const page = await phone.newPage()
    await page.goto('/terrain/telephones')
    await page.getByText('Celui-ci').waitFor()
    const elsewhere = say({ words: 'Refusé, puis relu.' }, { subject: newId() })
    await tamper(page, house.karim.person, [{ command: null }, { command: elsewhere }], [])
    await page.goto('/terrain')
    await page.getByRole('region', { name: 'À reprendre' }).getByRole('article').nth(1).waitFor()
    const device = await page.evaluate(
      () => JSON.parse(localStorage.getItem('loge-device')!) as { id: string },
    )
    await house.act(house.karim, 'device.revoke', { why: 'lost' }, device.id)
    // The page has heard of it, and the system closed it there: nothing is handed over yet.
    await phone.setOffline(true)
    await page.evaluate(
      (known) => localStorage.setItem('loge-device', JSON.stringify({ ...known, revoked: true })),
      device,
    )
    await page.close()
    await phone.setOffline(false)
    const again = await phone.newPage()
    await again.goto('/terrain')
    await again.getByRole('heading', { name: 'Ce téléphone a été retiré' }).waitFor()
    const held = (): Promise<{ words: string }[]> =>
      house.database.owner.rows(sql`
        select command->'data'->>'words' as words from field.quarantined_act where device = ${device.id}`)
    await expect.poll(held, soon).toEqual([{ words: 'Refusé, puis relu.' }])
    await again.getByRole('button', { name: 'Se connecter' }).waitFor()
    expect(await keptOn(again)).toEqual([])
    await phone.close()
  })
})
