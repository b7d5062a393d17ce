import type { JSX } from 'preact'
import { sayDue } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { UndatedVisit } from '../core/contract.ts'
import type { CarryHandles } from './useCarry.ts'
import { visitKey } from './useFixHour.ts'
import { VisitChip } from './VisitChip.tsx'

type Props = {
  rows: readonly UndatedVisit[]
  more: boolean
  now: string
  handles: CarryHandles
  hint: string
  onOpen: (row: UndatedVisit) => void
}

/** What was given out and has no hour yet, beside the board: danger first, then by its promise. */
export const UndatedList = ({ rows, more, now, handles, hint, onOpen }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <aside class="undated" aria-labelledby="undated">
      <h2 id="undated">
        {t('planning.undated')} <span class="secondary figures">{rows.length}</span>
      </h2>
      {rows.length === 0 && <p class="secondary">{t('planning.undated.none')}</p>}
      <ul class="undated-rows">
        {rows.map((row) => (
          <li key={visitKey(row)}>
            <VisitChip visit={row} handles={handles} hint={hint} onOpen={() => onOpen(row)} />
            <span class="secondary undated-who">
              {row.firm?.name ?? t('planning.lane.own')} · {sayDue(row.due, now, lang)}
            </span>
          </li>
        ))}
      </ul>
      {more && <p class="secondary">{t('planning.undated.more', { n: rows.length })}</p>}
    </aside>
  )
}
