import { asker } from '../../kernel/web/ask.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { Opens, Queries } from '../core/contract.ts'
import { saidMonth, saidShare } from '../core/say-overview.ts'

export const { useAsk } = asker<Queries>()
export const useWords = (): Speech => useSpeech()

/** The list that a figure opens: every thread that it counts, open or closed. */
export const hrefOf = (opens: Opens): string => {
  const query = new URLSearchParams()
  // A list shows what is open unless it is told otherwise; any other «no» narrows it.
  for (const [key, value] of Object.entries(opens))
    if (key !== 'closed' || value) query.set(key, String(value))
  if (!query.has('ball') && !query.has('stuck')) query.set('tab', 'all')
  return `/bureau/a-faire?${query.toString()}`
}

/** All points of a line in words, for who hears them: «novembre 2026 : 92 %». */
export const sayLine = (points: readonly { month: string; value: number | null }[], speech: Speech): string =>
  points
    .map(({ month, value }) =>
      speech.t('overview.chart.point', {
        month: saidMonth(month, speech),
        value: saidShare(value, speech),
      }),
    )
    .join(', ')
