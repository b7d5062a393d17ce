import type { JSX } from 'preact'
import { dayOf } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { warning } from '../../../kernel/web/icons/icons.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { dayAfter } from '../../core/papers/coverage.ts'
import { type Gap, paths } from './papers-client.ts'
import { capital, sayDate, sayPlaces } from './say-contract.ts'

type Props = { gaps: readonly Gap[]; agencies: readonly { id: string; name: string }[]; here?: boolean }

/** Where nobody is covered, today or soon: a question, and the contract that could answer it. */
export const CoverGaps = ({ gaps, agencies, here = false }: Props): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  if (!gaps.length) return null
  return (
    <section class="papers-gaps" aria-labelledby="papers-gaps">
      <h2 id="papers-gaps" class="papers-heading">
        {t('papers.gaps')}
      </h2>
      <ul>
        {gaps.map((gap) => (
          <li key={[gap.trade, gap.from, gap.last?.id].join()}>
            <Icon of={warning} size={20} />
            <div>
              <p class="papers-ask">{sayAsk(gap, now, speech)}</p>
              <p class="secondary">
                {sayPlaces(gap.agencies, agencies, speech)}
                {gap.until && ` · ${t('papers.gap.until', { day: sayDate(gap.until, speech) })}`}
                {!here && gap.last && (
                  <span class="papers-last">
                    <a href={paths.contract(gap.last.id)}>
                      {t('papers.gap.last', { contract: gap.last.name, firm: gap.last.firm })}
                    </a>
                  </span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const sayAsk = ({ trade, from }: Gap, now: string, speech: Speech): string => {
  const what = capital(speech.t(`trade.${trade}`))
  const day = sayDate(dayAfter(from, -1), speech)
  return speech.t(from <= dayOf(now) ? 'papers.gap.now' : 'papers.gap.soon', { what, day })
}
