import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { plus } from '../../../kernel/web/icons/icons.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan, PlannedAccess } from '../../core/contract.ts'
import { sayAccess } from './say-finish.ts'
import '../plan/plan.css'
import '../plan/thing.css'

const CorrectAccess = later(() => import('./CorrectAccess.tsx').then((m) => m.CorrectAccess))

type Props = { plan: PlacePlan; unit: string }

/** Keys and badges of a dwelling, with what they open and how many there are; touched, they are corrected. */
export const AccessRows = ({ plan, unit }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const [open, setOpen] = useState<PlannedAccess | 'new'>()
  const { accesses } = plan
  if (!accesses) return null
  return (
    <section class="stack-s" aria-labelledby="accesses">
      <h2 id="accesses">{t('accesses.title')}</h2>
      {accesses.length ? (
        <ul class="thing-list">
          {accesses.map((access) => (
            <li key={access.id}>
              <button
                type="button"
                class="plan-row finish-row"
                disabled={!plan.can.correct}
                onClick={() => setOpen(access)}
              >
                <span>{sayAccess(access, t)}</span>
                <span class="secondary figures">
                  {access.count === null ? t('accesses.count.unknown') : `× ${access.count}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="secondary">{t('accesses.none')}</p>
      )}
      {plan.can.correct && (
        <div>
          <Button small icon={plus} onClick={() => setOpen('new')}>
            {t('accesses.add')}
          </Button>
        </div>
      )}
      {open && (
        <CorrectAccess
          plan={plan}
          unit={unit}
          access={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}
