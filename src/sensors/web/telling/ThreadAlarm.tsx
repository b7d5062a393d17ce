import type { JSX } from 'preact'
import { sayAgo, sayDay } from '../../../kernel/core/dates.ts'
import type { Key } from '../../../kernel/core/words.ts'
import { cents } from '../../../kernel/core/money.ts'
import { sayMoney, sayNumber, sayQuantity } from '../../../kernel/core/say-figures.ts'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Thread } from '../../../requests/core/contract.ts'
import type { Queries } from '../../core/contract.ts'
import { billCeiling } from '../../core/telling/bill-ceiling.ts'
import { outcomes } from '../../core/telling/leak-codes.ts'
import { send, useAsk } from '../sensors-client.ts'

type AlarmOfThread = NonNullable<Queries['alarm.ofRequest']['output']['alarm']>

/** What a meter said, in the thread of the request that it became: since when, how much, what she answered, what it was. */
export const ThreadAlarm = ({ thread, now }: { thread: Thread; now: string }): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const isHeard = thread.entries.some(({ data: told }) => told['channel'] === 'sensor')
  const { data, again } = useAsk('alarm.ofRequest', isHeard ? { request: thread.request.id } : null, true)
  const alarm = data?.alarm
  if (!alarm) return null
  const head = t(isOfWater(alarm.kind) ? 'leakThread.head' : 'leakThread.head.device')
  return (
    <section class="stack-s" aria-label={head}>
      <h2 class="section-head">{head}</h2>
      <p>
        <strong>{sayRun(alarm, now, speech)}</strong>
      </p>
      {alarm.way && <p>{sayTelling(alarm, now, speech)}</p>}
      {alarm.litres !== null && alarm.litres > 0 && (
        <p class="secondary">{t('leakThread.litres', { litres: sayNumber(alarm.litres, speech.lang) })}</p>
      )}
      {alarm.ceiling && <p class="secondary">{t('leakThread.ceiling', { law: billCeiling.law })}</p>}
      {alarm.can.judge && ['resolved', 'closed'].includes(thread.request.status) && (
        <WhatItWas alarm={alarm} again={again} />
      )}
    </section>
  )
}

/** What stands in an alarm of each kind; of others the words of the thread say it. */
const runs = {
  'leak.steady': 'leakThread.steady',
  'leak.frequent': 'leakThread.often',
  'leak.habit': 'leakThread.often',
  'leak.burst': 'leakThread.burst',
  smoke: 'leakThread.smoke',
} as const satisfies { readonly [Kind in AlarmOfThread['kind']]?: Key }

const runOf = (kind: AlarmOfThread['kind']): Key =>
  kind in runs ? runs[kind as keyof typeof runs] : 'leakThread.since'

const isOfWater = (kind: AlarmOfThread['kind']): boolean => kind.startsWith('leak.')

const endOf = ({ kind, isGone }: AlarmOfThread): Key => {
  if (isGone) return isOfWater(kind) ? 'leakThread.gone' : 'leakThread.gone.device'
  return isOfWater(kind) ? 'leakThread.over' : 'leakThread.ended'
}

const sayRun = (alarm: AlarmOfThread, now: string, speech: Speech): string => {
  const { kind, since, hourly, centsOfDay, isOpen } = alarm
  const { t, lang } = speech
  const day = { since: sayDay(`${since}T12:00:00Z`, lang, now) }
  return [
    t(runOf(kind), day),
    hourly === null ? '' : sayFlow(hourly, centsOfDay, speech),
    isOpen ? '' : t(endOf(alarm)),
  ]
    .filter(Boolean)
    .join(' ')
}

const sayFlow = (hourly: number, centsOfDay: number | null, { t, lang }: Speech): string => {
  const litres = sayQuantity(hourly, lang)
  return centsOfDay === null
    ? t('leakThread.flow', { litres })
    : t('leakThread.cost', { litres, cost: sayMoney(cents(centsOfDay), lang) })
}

const sayTelling = ({ way, toldAt, answer }: AlarmOfThread, now: string, { t, lang }: Speech): string => {
  if (!way || way === 'none' || !toldAt) return t('leakThread.told.none')
  const told = t(`leakThread.told.${way}`, { when: sayAgo(toldAt, now, lang) })
  return `${told} ${answer ? t(`leakThread.answer.${answer}`) : t('leakThread.silent')}`
}

/** One tap, where the end of the request does not say it; another tap sets it right. */
const WhatItWas = ({ alarm, again }: { alarm: AlarmOfThread; again: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const { act, no } = useActs('')
  return (
    <div class="stack-s no-print">
      <p>{t('leakThread.ask')}</p>
      <Taps
        label={t('leakThread.asked')}
        value={alarm.outcome ?? ''}
        onTap={(outcome) =>
          void act(
            send('alarm.outcome', alarm.id, { outcome: outcome as (typeof outcomes)[number] }),
            '',
          ).then(again)
        }
        options={outcomes.map((value) => ({
          value,
          label: t(`leakThread.${isOfWater(alarm.kind) ? 'outcome' : 'fault'}.${value}`),
        }))}
      />
      <p class="secondary">{t('leakThread.learn')}</p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </div>
  )
}
