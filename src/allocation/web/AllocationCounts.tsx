import type { JSX } from 'preact'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { useRole } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { grants } from '../core/grants.ts'
import { useAsk } from './allocation-client.ts'

/** On the page of a void: how many are before the commission and what became of each order, of nobody; whoever allocates goes on from here. */
export const AllocationCounts = ({ unit }: { unit: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const role = useRole()
  const { data } = useAsk('allocation.counts', { unit }, true)
  if (!data) return null
  return (
    <section class="stack-s">
      <h2>{t('allocation.counts')}</h2>
      <p>
        {data.candidates === 0
          ? t('allocation.counts.none')
          : t('allocation.counts.candidates', { n: data.candidates })}
        {data.decided && ` ${t('allocation.counts.decided')}`}
      </p>
      {data.orders.length > 0 && (
        <ul>
          {data.orders.map(({ order, answer, isOffered }) => (
            <li key={order}>
              {t(`allocation.counts.rank.${answer ?? (isOffered ? 'offered' : 'waits')}`, { n: order })}
            </li>
          ))}
        </ul>
      )}
      {role && mayAnywhere(grants, 'allocate', { role }) && (
        <p>
          <a href={`/bureau/attribution/logement/${unit}`}>{t('allocation.counts.open')}</a>
        </p>
      )}
    </section>
  )
}
