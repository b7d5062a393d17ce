import type { JSX } from 'preact'
import { sayTime } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { UndatedVisit, Visit } from '../core/contract.ts'
import { sayShortHours, sayWhere } from './say-visit.ts'
import type { CarryHandles } from './useCarry.ts'
import { isSameVisit } from './moving-visit.ts'
import { visitKey } from './useFixHour.ts'

type Props = {
  visit: Visit | UndatedVisit
  handles: CarryHandles
  onOpen: () => void
  /** the hint of how it is moved */
  hint: string
  /** waits ten seconds before it is told */
  pending?: boolean
}

/** A visit as it stands on the board: its hour, what it is about, where. A mouse drags it, Space takes it in hand, Enter opens it. */
export const VisitChip = ({ visit, handles, onOpen, hint, pending = false }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { carry, grab, pick } = handles
  const isDanger = visit.urgency === 'U0'
  const state = 'state' in visit ? visit.state : undefined
  const isCarried = carry !== undefined && isSameVisit(carry.visit, visit)
  return (
    <button
      type="button"
      class={`visit visit-${state ?? 'undated'}${isDanger ? ' visit-danger' : ''}${isCarried ? ' visit-carried' : ''}${pending ? ' visit-pending' : ''}`}
      data-visit={'id' in visit ? visit.id : visitKey(visit)}
      aria-describedby={visit.movable ? hint : undefined}
      onClick={onOpen}
      onPointerDown={(e) => visit.movable && grab(visit, e)}
      onKeyDown={(e) => {
        if (e.key !== ' ' || !visit.movable || carry) return
        e.preventDefault()
        pick(visit)
      }}
      // A browser may press a button when the space bar is let go.
      onKeyUp={(e) => e.key === ' ' && e.preventDefault()}
    >
      <span class="visit-line">
        {'starts' in visit && (
          <span class="visit-hour figures">
            <span class="visit-hour-whole">{sayShortHours(visit.starts, visit.ends, lang)} </span>
            <span class="visit-hour-first" aria-hidden="true">
              {sayTime(visit.starts, lang)}{' '}
            </span>
          </span>
        )}
        {isDanger && <strong class="visit-alarm">{t('planning.danger')} </strong>}
        <span class="visit-what">{t(`nature.${visit.nature}`)}</span>
      </span>
      <span class="visit-line visit-where">
        {state && state !== 'fixed' && <span class="visit-mark">{t(`planning.mark.${state}`)} · </span>}
        {sayWhere(visit, t)}
      </span>
    </button>
  )
}
