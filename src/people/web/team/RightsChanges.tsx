import type { JSX } from 'preact'
import { sayOr } from '../../../kernel/core/words.ts'
import { sayDay } from '../../../kernel/core/dates.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Member } from '../../core/contract.ts'

type Change = Member['changes'][number]

/** Who changed a colleague's rights, and when. Nothing of what she does. */
export const Changes = ({ changes }: { changes: readonly Change[] }): JSX.Element | null => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  if (changes.length === 0) return null
  return (
    <details class="team-changes">
      <summary>
        {t('team.changes')} <span class="secondary figures">{changes.length}</span>
      </summary>
      <ul class="team-lines">
        {changes.map((c) => (
          <li key={c.at + c.type}>
            {sayChange(c, speech, now)}{' '}
            <span class="secondary">
              {[sayDay(c.at, lang, now), c.by && t('team.change.by', { name: c.by })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const sayChange = (c: Change, { t, lang }: Speech, now: string): string => {
  const what = [c.role && t(`team.role.${c.role}`), ...c.agencies].filter(Boolean).join(', ')
  const from = c.from ? sayDay(c.from, lang, now) : ''
  if (c.type === 'staff.assigned' && c.active === false) return t('team.change.ended')
  if (c.type === 'staff.planned' && c.active === false) return t('team.change.plannedEnd', { from })
  return sayOr(t, `team.change.${c.type}`, what, { what, from, to: c.to ?? '' })
}
