import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromium } from '../setup/chromium.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { asked, phone, walk } from './house.ts'

/** What the browser would not let a page of ours do: which directive, and what it was. */
const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const seen: string[] = ((globalThis as unknown as { kept: string[] }).kept = [])
    addEventListener('securitypolicyviolation', (e) =>
      seen.push(`${e.effectiveDirective} ${e.blockedURI} ${e.sample} ${e.sourceFile}:${e.lineNumber}`),
    )
  })
}
const seenOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { kept: string[] }).kept)

describe.skipIf(!chromium)('the policy of the pages', () => {
  const { visit, become } = walk()

  test('is one that they keep: at the gate, on the phones and at the office nothing of theirs is refused', async () => {
    const look = async (page: Page, paths: readonly string[]): Promise<void> => {
      await watch(page)
      for (const path of paths) {
        await page.goto(path)
        await page.locator('h1').first().waitFor()
        expect(await seenOn(page), path).toEqual([])
      }
    }
    await look(await visit('', { view: phone }), ['/', '/entrer', '/signaler', '/mentions', '/nowhere'])
    await look(await become('le-goff', '/chez-moi', { view: phone }), ['/chez-moi', '/compte'])
    const karim = await become('karim', '/terrain', { view: phone })
    await look(karim, ['/terrain', '/terrain/tournee', '/terrain/signaler'])
    const nadia = await become('nadia', '/bureau')
    await look(nadia, ['/bureau', '/bureau/affichage', '/bureau/patrimoine', '/compte'])
    await look(await become('helene', '/bureau'), ['/bureau/siege', '/bureau/equipe'])
  })

  test('lets the sheets of labels be printed, each where it belongs', async () => {
    const page = await become('nadia', '/bureau')
    await watch(page)
    const { rows } = await asked<Estate['place.buildings']['output']>(page, 'place.buildings', {})
    const building = rows.find((b) => b.dwellings > 5)!.id
    await page.goto(`/bureau/etiquettes/${building}`)
    await page.frameLocator('iframe').locator('.label').first().waitFor()
    expect(await seenOn(page)).toEqual([])
    const left = page.frameLocator('iframe').locator('.label').nth(1)
    expect(await left.evaluate((label) => getComputedStyle(label).left)).not.toBe('auto')
  })

  test('prints the labels of what is everybody’s where there are as many of doors', async () => {
    const page = await become('nadia', '/bureau')
    const { rows } = await asked<Estate['place.buildings']['output']>(page, 'place.buildings', {})
    const codes = async (building: string) => {
      const { labels } = await asked<Estate['place.labels']['output']>(page, 'place.labels', { building })
      const of = (home: boolean) =>
        labels.filter((each) => (each.of === 'dwelling') === home).map(({ code }) => code)
      return { building, doors: of(true), commons: of(false) }
    }
    const all = await Promise.all(rows.map(({ id }) => codes(id)))
    const even = all.find(({ doors, commons }) => doors.length > 0 && doors.length === commons.length)!
    await page.goto(`/bureau/etiquettes/${even.building}`)
    const sheet = page.frameLocator('iframe').locator('body')
    const shows = (code: string) =>
      sheet
        .getByText(code.replace(/^(...)/, '$1\u202f'))
        .first()
        .waitFor()
    const which = page.locator('.labels select').nth(1)
    await which.selectOption('dwellings')
    await shows(even.doors[0]!)
    await which.selectOption('commons')
    await shows(even.commons[0]!)
  })

  test('lets no text become a page: a script that tries is refused', async () => {
    const page = await visit('/entrer', { view: phone })
    const said = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<img src=x onerror=alert(1)>'
        return 'written'
      } catch (no) {
        return (no as Error).name
      }
    })
    expect(said).toBe('TypeError')
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })

  test('says at a new browser’s door, after missed tries, that a link still lets her in', async () => {
    const page = await visit('/entrer', { view: phone })
    await page.getByRole('tab', { name: 'Mot de passe' }).click()
    await page.getByLabel('Identifiant').fill('personne.ici')
    await page.getByLabel('Mot de passe', { exact: true }).fill('un mot de passe au hasard')
    for (let n = 0; n < 6; n++) {
      const answered = page.waitForResponse('**/api/session')
      await page.getByRole('button', { name: 'Entrer' }).click()
      await answered
    }
    await page.getByText('Un lien par courriel, lui, vous laisse entrer dès maintenant.').waitFor()
  })
})
