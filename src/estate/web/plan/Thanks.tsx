import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from './door.ts'
import { sayThing } from './say.ts'
import './thanks.css'

const key = 'loge-thanks-seen'
const shown = 3

/** What became of what he corrected: thanks, once; or that what was noted before stands. */
export const Thanks = (): JSX.Element | null => {
  const { t, first } = useSpeech()
  const { data } = useAsk('estate.thanks', {}, true)
  const [seen, setSeen] = useState(() => Number(localStorage.getItem(key) ?? 0))
  // A correction of three fields is thanked for once.
  const rows = [
    ...new Map((data?.rows ?? []).filter((r) => r.said > seen).map((r) => [`${r.name}${r.yes}`, r])).values(),
  ]
  if (!rows.length || first) return null
  const see = (): void => {
    const last = Math.max(...(data?.rows ?? []).map((r) => r.said))
    localStorage.setItem(key, String(last))
    setSeen(last)
  }
  return (
    <section class="thanks" role="status">
      {rows.slice(0, shown).map((row) => (
        <p key={row.said}>
          {t(row.yes ? 'plan.thanks' : 'plan.thanks.no', { thing: sayThing(row, t), building: row.building })}
        </p>
      ))}
      <Button onClick={see}>{t('plan.thanks.seen')}</Button>
    </section>
  )
}
