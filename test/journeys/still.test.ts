import { expect, test } from 'vitest'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { desk, leGoff, mailTo, phone, signIn, walk } from './house.ts'
import { file, orient, other, unitOf, valentin } from './colleague.ts'

const { become, visit } = walk()
type Page = Awaited<ReturnType<typeof become>>

declare let moved: string[]
declare let changedAt: number

/** What moved once it stood, by more than a line's tenth: a thumb that was about to touch it meets something else. */
const noteMoves = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    type Shift = PerformanceEntry & {
      sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[]
    }
    const said: string[] = []
    const enough = 8
    Object.assign(globalThis, { moved: said, changedAt: 0 })
    new MutationObserver(() => (changedAt = performance.now())).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    })
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as Shift[])
        for (const { node, previousRect: was, currentRect: is } of sources) {
          const what = (node instanceof Element ? node : node?.parentElement)?.textContent?.slice(0, 60)
          const gone = is.height === 0 ? innerHeight : is.top
          if (was.height > 0 && Math.abs(gone - was.top) > enough) said.push(`${what}: ${was.top} → ${gone}`)
        }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/**
 * A line as telephones have it in a stairwell: 150 ms to the house and back, 1.6 Mbit/s. Each thing that a screen asks for comes
 * frames after the one before, and is drawn on its own; a processor that is slowed down would burn all of itself to show as much.
 */
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }

/** Opens a screen over such a line, waits until nothing more comes, and says what moved meanwhile. */
const movesOf = async (page: Page, path: string): Promise<string[]> => {
  const slow = await page.context().newCDPSession(page)
  await slow.send('Network.emulateNetworkConditions', slowLine)
  await page.goto(path)
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('main .loading'))
  await page.waitForFunction(() => performance.now() - changedAt > 800)
  await slow.detach()
  return page.evaluate(() => moved)
}

/** Until its own font has come, a page is set in one of the same width that every telephone has; this machine may have none. */
const hasFonts = async (): Promise<boolean> => {
  const page = await visit('/', { view: phone })
  return page.evaluate(() =>
    document.fonts.load('700 16px "Atkinson fallback"').then(
      (all) => all.length > 0,
      () => false,
    ),
  )
}

test('nothing that stands on a screen moves while the rest of it comes over a slow line, on a telephone and at a desk', async ({
  skip,
}) => {
  skip(!(await hasFonts()), 'none of the fonts that telephones have is here (apt install fonts-liberation)')
  const nadia = await other('nadia')
  const { building } = await valentin(nadia)
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, {
    unit,
    requester: { person: leGoff },
    nature: 'toilet.flush_leak',
    words: 'La chasse coule depuis deux jours.',
  })
  await orient(nadia, request)
  const lamp = await file(nadia, { building, part: 'stairs', nature: 'light.common', words: 'Noir.' })
  await nadia.send('request.orient', lamp, { to: 'caretaker' })
  const post = await become('nadia', '/bureau')
  const { link } = await mailTo(post, 'annick.legoff@example.org', request)
  const firm = await signIn(post, derivedId('firm', 'atlantique'))

  const screens: [who: string | undefined, view: typeof phone, paths: string[]][] = [
    [undefined, phone, ['/', '/signaler', link, firm]],
    [leGoff, phone, ['/chez-moi', `/chez-moi/${request}`]],
    ['karim', phone, ['/terrain', `/terrain/r/${lamp}`, '/terrain/tournee', '/terrain/lieux']],
    ['nadia', phone, ['/bureau']],
    ['nadia', desk, ['/bureau', `/bureau/r/${request}`, `/bureau/lieu/${unit}`]],
  ]
  for (const [who, view, paths] of screens) {
    const page = who ? await become(who, '', { view }) : await visit('', { view })
    await noteMoves(page)
    for (const path of paths) expect(await movesOf(page, path), path).toEqual([])
  }
  // Karim's day is walked elsewhere too.
  await nadia.send('request.close', lamp, { reason: 'nothing_found', words: 'La lampe marche.' })
})
