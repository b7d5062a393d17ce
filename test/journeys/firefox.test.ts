import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { chromium } from '../setup/chromium.ts'
import { firefox } from '../setup/firefox.ts'
import { leGoff } from './house.ts'
import { type FirefoxPage, openFirefox } from './bidi.ts'
import { type Other, other, unitOf, valentin } from './colleague.ts'
import { photo } from './photo.ts'

let page: FirefoxPage
const folder = mkdtempSync(join(tmpdir(), 'loge-photo-'))
const picture = join(folder, 'hall.jpg')
beforeAll(async () => {
  if (!firefox || !chromium) return
  writeFileSync(picture, (await photo()).buffer)
  page = await openFirefox(firefox, process.env['JOURNEYS_HOUSE']!)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await page?.close()
})

// The house of the journeys opens where there is a Chromium.
test.skipIf(!firefox || !chromium)(
  'in Firefox too, Karim opens his day without network, reports, reads a plan; what he said leaves once',
  async () => {
    const nadia = await other('nadia')
    const { building } = await valentin(nadia)
    const landing = await landingOf(nadia, building)
    await page.goto('/accessibilite')
    await page.run(async (persona: string) => {
      const body = JSON.stringify({ persona })
      await fetch('/api/session/demo', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
    }, idOf('karim'))

    // At home: the pack comes, and the app is on the phone.
    await page.goto('/terrain')
    await page.see('Qui vient aujourd’hui')
    await page.until(async () => (await indexedDB.databases()).some(({ name }) => name === 'loge-pack'))
    await page.until(() => navigator.serviceWorker.controller !== null)
    await page.goto('/terrain')
    await page.see('Qui vient aujourd’hui')
    await page.until(() => performance.getEntriesByName('loge-drawings-kept').length > 0)

    await page.network(false)
    await page.goto('/terrain')
    await page.see('Pas de réseau')
    await page.see('Qui vient aujourd’hui')
    await page.press('link', 'Hall')
    await page.see('Qu’est-ce qui ne va pas')
    await page.press('link', 'Boîte aux lettres')
    await page.write('textarea', 'La boîte du 7 est ouverte.')
    await page.choose('input[type=file]', picture)
    await page.see('Signalé')
    // The system kills the page; the phone is opened again in the basement.
    await page.goto('/terrain')
    await page.see('1 envoi partira tout seul')
    await page.goto(`/terrain/signaler?code=${landing.code}`)
    await page.see('Pièces et équipements')
    await page.until(() => document.querySelectorAll('.plan-svg .plan-thing').length > 0)

    await page.network(true)
    await page.until(() => !/envoi/.test(document.body.innerText))
    const told = async (): Promise<Thread[]> => {
      const { rows } = await nadia.ask<{ rows: { id: string }[] }>('request.list', { building, limit: 200 })
      const threads = await Promise.all(rows.map(({ id }) => nadia.ask<Thread>('request.thread', { id })))
      return threads.filter(({ entries }) =>
        entries.some(({ words }) => words === 'La boîte du 7 est ouverte.'),
      )
    }
    await expect.poll(told, { timeout: 90_000 }).toHaveLength(1)
    const [thread] = await told()
    expect(thread!.request.nature).toBe('letterbox.broken')
    expect(thread!.entries.flatMap(({ photos }) => photos)).toHaveLength(1)
    // A page that is left while it still fetches is told of as a fault of its worker.
    const left = /A ServiceWorker intercepted|error loading dynamically imported module/
    expect(page.faults.filter((fault) => !left.test(fault))).toEqual([])
  },
)

/** The landing of a flat that has a plan. */
const landingOf = async (who: Other, building: string) => {
  const { place } = await who.ask<Estate['place.plan']['output']>('place.plan', {
    unit: await unitOf(who, leGoff),
  })
  const { labels } = await who.ask<Estate['place.labels']['output']>('place.labels', { building })
  return labels.find(({ of, storey }) => of === 'landing' && storey === place.unit!.storey)!
}
