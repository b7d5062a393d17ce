import { appendFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

export type SentAct = { id: string; type: string; data: object; effort?: Record<string, number> }

/** Hears the acts that leave a page, each as often as it is sent, and when (ms of `performance.now`). */
export const hearActs = (page: Page, heard: (act: SentAct, at: number) => void): void => {
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/api/commands')) return
    const at = performance.now()
    for (const act of (request.postDataJSON() ?? []) as SentAct[]) heard(act, at)
  })
}

/** An act, and who was on its page. */
export type NotedAct = SentAct & { who: string }

/** Writes what leaves the page of somebody into the file that JOURNEYS_ACTS names, a line an act, where it does (bench/ledger). */
export const noteActs = (page: Page, who: () => string): void => {
  const file = process.env['JOURNEYS_ACTS']
  if (!file) return
  hearActs(page, ({ id, type, data, effort }) => {
    const noted: NotedAct = { id, type, data, ...(effort && { effort }), who: who() }
    appendFileSync(file, `${JSON.stringify(noted)}\n`)
  })
}
