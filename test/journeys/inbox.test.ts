import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { listZip } from '../../src/kernel/server/zip.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { file, other, valentin } from './colleague.ts'
import { here } from './copy.ts'
import { axe, desk, phone, picture, walk } from './house.ts'

const { become } = walk()

/** Six hundred open requests of Nadia’s agency, each like the one that she filed. */
const fillInbox = async (): Promise<void> => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const model = await file(nadia, {
    unit: doors[0]!.id,
    nature: 'window.shutter',
    words: 'Le volet ne descend plus.',
  })
  await here().kernel.database.owner.run(sql`
    insert into requests.request overriding system value
    select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'no', 800000 + n,
      'due', r.due + n * interval '1 minute', 'filed_at', r.filed_at - n * interval '1 minute'))).*
    from requests.request r, generate_series(1, 600) n where r.id = ${model}`)
}

/** Above the list: a stranger who is called back, and a call that waits for its place. */
const leaveBoxes = async (): Promise<void> => {
  const { doors } = await valentin(await other('nadia'))
  const cookie = `loge-visit=${newId()}`
  const requester = { name: 'Moussa N’DIAYE', phone: '06 12 34 56 78' }
  for (const nature of ['plumbing.tap_leak', 'plumbing.pipe_leak', 'toilet.flush_leak', 'lock.stiff']) {
    const data = { nature, unit: doors.at(-2)!.id, channel: 'portal', words: 'Encore', requester }
    const act = { id: newId(), type: 'request.file', subject: newId(), data, at: new Date().toISOString() }
    await fetch(`${process.env['JOURNEYS_HOUSE']!}/api/commands`, {
      method: 'POST',
      body: JSON.stringify([act]),
      headers: { 'content-type': 'application/json', cookie },
    })
  }
  await (await other('ines')).send('request.file', newId(), {
    nature: 'other.repair',
    channel: 'phone',
    words: 'La porte de mon immeuble claque',
    requester: { name: 'Awa D’Angelo', phone: '06 22 33 44 55' },
  })
}

const rowsIn = (page: Page) => page.getByRole('table', { name: 'À faire' }).locator('tbody').getByRole('row')

const bytesOf = async (saved: Download): Promise<Buffer> => buffer(await saved.createReadStream())

/** Rows that are seen whole, with the filters open above them. */
const seenWhole = (page: Page): Promise<number> =>
  rowsIn(page).evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }).length,
  )

test('of six hundred requests Nadia sees enough to compare, walks them by the keyboard, and few are drawn', async () => {
  await fillInbox()
  await leaveBoxes()
  const page = await become('nadia', '/bureau/a-faire?tab=all', { view: desk })
  await rowsIn(page).first().waitFor()
  await page.getByText(/^À rappeler \(1\)/).waitFor()
  await page.getByText(/^À placer \(1\)/).waitFor()
  await page.getByRole('button', { name: 'Filtres' }).click()
  // The line of news has the place of one.
  await expect.poll(() => seenWhole(page)).toBeGreaterThanOrEqual(13)
  await axe(page)
  await picture(page, 'inbox-600-1280', { dark: true })
  await page.setViewportSize({ width: 1920, height: 1080 })
  await expect.poll(() => seenWhole(page)).toBeGreaterThanOrEqual(20)
  await page.setViewportSize(desk)

  // To the end, page after page: what is out of sight is not there, and the table says how many there are.
  const table = page.getByRole('table', { name: 'À faire' })
  const more = page.getByRole('button', { name: 'Afficher la suite' })
  await expect
    .poll(
      async () => {
        if ((await more.count()) > 0)
          await more.scrollIntoViewIfNeeded({ timeout: 1000 }).catch(() => undefined)
        return Number(await table.getAttribute('aria-rowcount'))
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(600)
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(2500)

  // Up again: j points at a row, x ticks it, Enter opens it beside the list, which is then a pane.
  await page.evaluate(() => document.querySelector('.desk-pane')!.scrollTo(0, 0))
  await rowsIn(page).and(page.locator('[aria-rowindex="2"]')).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.getByText('1 cochée').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/bureau\/r\//)
  await page.getByRole('region', { name: 'La suite' }).waitFor()
  await page.locator('.compare-narrow').waitFor()
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(2500)
})

test('a head sorts and says so, a column is put away, and the next look finds it so', async () => {
  const page = await become('sylvie', '/bureau/a-faire?tab=all', { view: desk })
  await rowsIn(page).first().waitFor()
  await page.getByRole('button', { name: 'Échéance' }).click()
  await page.locator('th[aria-sort="ascending"]').filter({ hasText: 'Échéance' }).waitFor()
  await page.waitForURL(/sort=due/)
  await page.locator('.table-view summary').click()
  await page.getByRole('checkbox', { name: 'Où' }).uncheck()
  await page.getByRole('radio', { name: 'Serrée' }).check()
  await axe(page)
  await page.reload()
  await rowsIn(page).first().waitFor()
  expect(await page.getByRole('columnheader', { name: 'Où' }).count()).toBe(0)
  expect(await page.locator('.compare-dense').count()).toBe(1)
})

test('on a phone a row has two lines, and nothing goes over the edge', async () => {
  const page = await become('nadia', '/bureau/a-faire?tab=all', { view: phone })
  await rowsIn(page).first().waitFor()
  await page.locator('.compare-narrow').waitFor()
  await axe(page)
  await picture(page, 'inbox-360')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('what Nadia has filtered leaves as a spreadsheet: every row, the columns that she sees, and no other agency’s', async () => {
  const page = await become('nadia', '/bureau/a-faire?tab=all&group=heating', { view: desk })
  await rowsIn(page).first().waitFor()
  const nadia = await other('nadia')
  const { rows } = await nadia.ask<Queries['request.list']['output']>('request.list', {
    group: 'heating',
    limit: 500,
  })
  await page.locator('.table-view summary').click()
  await page.getByRole('checkbox', { name: 'N°' }).check()
  await axe(page)
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en CSV' }).click(),
  ])
  expect(csv.suggestedFilename()).toMatch(/^a-faire-\d{4}-\d\d-\d\d\.csv$/)
  const text = (await bytesOf(csv)).toString('utf8')
  expect(text.startsWith('\ufeffN°;')).toBe(true)
  const lines: string[][] = parse(text, { bom: true, delimiter: ';' })
  const numbers = new Set(lines.slice(1).map(([no]) => Number(no)))
  expect(lines).toHaveLength(rows.length + 1)
  expect(numbers).toEqual(new Set(rows.map(({ no }) => no)))
  const [book] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en Excel (XLSX)' }).click(),
  ])
  const entries = listZip(await bytesOf(book))
  expect(Array.isArray(entries) && entries.map(({ name }) => name)).toContain('xl/worksheets/sheet1.xml')
  await page.getByText(/lignes? exportées?\.$/).waitFor()
})

test('what narrows the list is named in one line: what has no room is behind one press, and none slides', async () => {
  const many =
    'tab=all&agency=centre&urgency=U3&group=heating&late=true&mine=true&contested=true&since=2025-01-01&q=chauffage'
  const page = await become('nadia', `/bureau/a-faire?${many}`, { view: desk })
  const chips = page.getByRole('list', { name: 'La liste est réduite à' })
  await chips.waitFor()
  const more = page.getByRole('button', { name: /^\+\d/ })
  await more.waitFor()
  const line = page.locator('.todo-chips')
  expect(await line.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)
  expect(await line.evaluate((box) => box.clientHeight)).toBeLessThanOrEqual(48)
  await axe(page)
  await picture(page, 'inbox-chips-1280')
  await more.click()
  await more.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Filtres', exact: true }).click()
  expect(await line.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)
})
