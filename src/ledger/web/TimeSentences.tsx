import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { summariseTime, type TimeSummary } from '../core/time-sentences.ts'
import type { TimeLedger } from './ledger-client.ts'
import { saidTime, sayPeriod } from './say-effort.ts'

/** Three sentences: how much time, for whom, and what nobody read; under them, how far it is known. */
export const TimeSentences = ({ ledger }: { ledger: TimeLedger }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { most, unread } = summariseTime(ledger)
  return (
    <div class="stack-s">
      <p class="ledger-lead">{sayTotal(ledger, speech)}</p>
      <p class="ledger-lead">
        {ledger.acts &&
          ledger.total &&
          `${t('ledger.questions', { time: saidTime(ledger.total.seconds, speech) })} `}
        {most ? sayMost(most, speech) : t('ledger.most.withheld')}
      </p>
      <p class="ledger-lead">
        {unread === null
          ? t('ledger.unread.uncounted')
          : unread === 0
            ? t('ledger.unread.none')
            : t('ledger.unread', { n: unread })}
      </p>
      <KnownPart ledger={ledger} />
    </div>
  )
}

type GreatestAsker = NonNullable<TimeSummary['most']>

const sayMost = ({ asker, seconds, ofAgencies }: GreatestAsker, speech: Speech): string => {
  const time = saidTime(seconds, speech)
  return ofAgencies === null
    ? speech.t('ledger.most', { asker, time })
    : speech.t('ledger.most.agencies', { asker, time, agencies: saidTime(ofAgencies, speech) })
}

const sayTotal = (ledger: TimeLedger, speech: Speech): string => {
  const { t } = speech
  const period = sayPeriod(ledger.period ?? '', speech)
  if (ledger.acts) {
    const time = saidTime(ledger.acts.total.seconds, speech)
    const { actsOfAgencies } = summariseTime(ledger)
    return actsOfAgencies === null
      ? t('ledger.acts.alone', { period, time })
      : t('ledger.acts', { period, time, agencies: saidTime(actsOfAgencies, speech) })
  }
  if (!ledger.total) return t('ledger.total.withheld', { period })
  const time = saidTime(ledger.total.seconds, speech)
  const { agencies } = summariseTime(ledger)
  return agencies === null
    ? t('ledger.total.alone', { period, time })
    : t('ledger.total', { period, time, agencies: saidTime(agencies, speech) })
}

const KnownPart = ({ ledger }: { ledger: TimeLedger }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const { coverage: known } = summariseTime(ledger)
  const { coverage, total, opening, acts } = ledger
  return (
    <p class="secondary">
      {known && coverage && total
        ? t('ledger.coverage', {
            measured: sayNumber(coverage.measured, lang),
            acts: sayNumber(coverage.acts, lang),
            share: known.share,
            time: saidTime(total.seconds, speech),
            most: saidTime(known.most, speech),
          })
        : t('ledger.coverage.none')}{' '}
      {coverage && coverage.dropped > 0 && `${t('ledger.dropped', { n: coverage.dropped })} `}
      {acts && acts.at10 !== null && acts.at60 !== null && (
        <>{t('ledger.pauses', { at10: saidTime(acts.at10, speech), at60: saidTime(acts.at60, speech) })} </>
      )}
      {acts && acts.resumed > 0 && `${t('ledger.resumed', { n: acts.resumed })} `}
      {opening &&
        t('ledger.opened', {
          day: sayDay(`${opening.consultedOn}T12:00:00Z`, lang, now),
          reference: opening.reference,
        })}
    </p>
  )
}
