import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
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

/** How many stand there before somebody asks for the others. */
const fewRows = 20

/** What was given out and has no hour yet, beside the board: danger first, then by its promise. */
export const UndatedList = ({ rows, more, now, handles, hint, onOpen }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, rows.length > fewRows + 1 ? fewRows : rows.length)
  return (
    <aside class="undated" aria-labelledby="undated">
      <h2 id="undated">
        {t('planning.undated')} <span class="secondary figures">{rows.length}</span>
      </h2>
      {rows.length === 0 && <p class="secondary">{t('planning.undated.none')}</p>}
      <ul class="undated-rows">
        {shown.map((row) => (
          <li key={visitKey(row)}>
            <VisitChip visit={row} handles={handles} hint={hint} onOpen={() => onOpen(row)} />
            <span class="secondary undated-who">
              {row.firm?.name ?? t('planning.lane.own')} · {sayDue(row.due, now, lang)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="visit-others" onClick={() => setWhole(true)}>
          {t('planning.others', { n: rows.length - shown.length })}
        </button>
      )}
      {more && shown.length === rows.length && (
        <p class="secondary">{t('planning.undated.more', { n: rows.length })}</p>
      )}
    </aside>
  )
}
