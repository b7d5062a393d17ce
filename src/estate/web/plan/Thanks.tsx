import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { recall, remember } from '../../../kernel/web/local-memory.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { useAsk } from './plan-client.ts'
import { sayThing } from './say-plan.ts'
import './thanks.css'

const key = 'loge-thanks-seen'
const mostLines = 3

/** as they were told last */
let lastThanks: Queries['estate.thanks']['output']['rows'] = []

/** At the head of a day. */
export const ThanksInDay = (): JSX.Element => <Thanks />

/**
 * What became of what the caretaker corrected: thanks, once; or that what was noted before stands. What is told while the day is looked
 * at waits until it is opened again: nothing moves what a finger is about to touch. `last`: nothing lies below, so it is said as
 * soon as it is known.
 */
export const Thanks = ({ last }: { last?: boolean }): JSX.Element | null => {
  const { t, first } = useSpeech()
  const { data } = useAsk('estate.thanks', {}, true)
  const [before] = useState(lastThanks)
  const known = (last && data?.rows) || before
  useEffect(() => {
    if (data) lastThanks = data.rows
  }, [data])
  const [seen, setSeen] = useState(() => Number(recall(key) ?? 0))
  // A correction of three fields is thanked for once.
  const rows = [...new Map(known.filter((r) => r.said > seen).map((r) => [`${r.name}${r.yes}`, r])).values()]
  if (!rows.length || first) return null
  const see = (): void => {
    const newest = Math.max(...known.map((r) => r.said))
    remember(key, String(newest))
    setSeen(newest)
  }
  return (
    <section class="thanks" role="status">
      {rows.slice(0, mostLines).map((row) => (
        <p key={row.said}>
          {t(row.yes ? 'plan.thanks' : 'plan.thanks.no', { thing: sayThing(row, t), building: row.building })}
        </p>
      ))}
      <Button onClick={see}>{t('plan.thanks.seen')}</Button>
    </section>
  )
}
