import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'

/** What a delivery holds, in a sentence. */
export const DeliveryCounts = ({ told: { counts, dwellings } }: { told: Report }): JSX.Element | null => {
  const { t } = useSpeech()
  if (!counts) return null
  const matched = dwellings.found.filter((d) => d.unit).length
  return (
    <section class="stack-s">
      <p class="models-lead">
        {[
          t('report.n.storeys', { n: counts.storeys }),
          t('report.n.dwellings', { n: dwellings.found.length }),
          t('report.n.rooms', { n: counts.rooms }),
          t('report.n.doors', { n: counts.doors }),
          t('report.n.windows', { n: counts.windows }),
        ].join(', ')}
        .
      </p>
      {dwellings.found.length > 0 && (
        <p>
          {t(matched > 0 ? 'report.matched' : 'report.matched.none', {
            n: matched,
            all: dwellings.found.length,
          })}
        </p>
      )}
      <p class="secondary">
        {counts.equipment.length === 0
          ? t('report.n.noEquipment')
          : counts.equipment.map(({ says, n }) => `${n} × ${says}`).join('\u00a0· ')}
      </p>
    </section>
  )
}
