import type { JSX } from 'preact'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import type { AnswerState } from '../../../kernel/web/ask.ts'
import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { BuildingCard, type Card, CallerCard } from './CallerCard.tsx'
import { useAsk } from './requests-client.ts'
import { SearchBox } from './SearchBox.tsx'
import { useNow } from '../../../kernel/web/useNow.ts'
import { CallIntake } from './CallIntake.tsx'
import './Call.css'

const IdleDesk = loadSpoken(
  () => import('./IdleDesk.tsx').then((m) => m.IdleDesk),
  [[() => import('../../core/words/resting.fr.ts'), () => import('../../core/words/resting.en.ts')]],
)

/** The call: who she is and where her requests stand, before a new one can be filed. */
export const CallPage = (): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const { query } = useHere()
  const name = query.get('name') ?? ''
  const phone = query.get('phone') ?? ''
  const named = namedIn(query)
  const answer = useAsk('caller.card', named ?? null, true)
  const card = named && answer.data
  const isUnknown = !named && (name !== '' || phone !== '')
  const isIdle = !named && !isUnknown
  return (
    <div class="call">
      <div class="call-search" role="search">
        {isIdle && <h1>{t('call.title')}</h1>}
        <SearchBox said={card?.person?.name ?? name} focus={isIdle} />
      </div>
      {isIdle ? (
        <IdleDesk now={now} label={t('office.loading')} />
      ) : (
        <div class="call-panes">
          <div class="call-who">
            {named ? <CallerCardHead answer={answer} now={now} /> : <h1>{name || sayPhone(phone)}</h1>}
          </div>
          <div class="call-says">
            {(card || isUnknown) && (
              <CallIntake
                key={Object.values(named ?? {})[0] ?? (name || phone)}
                card={card}
                name={name}
                phone={phone}
                now={now}
                onFiled={answer.again}
              />
            )}
          </div>
          {card && (
            <div class="call-building">
              <BuildingCard card={card} now={now} />
            </div>
          )}
        </div>
      )}
    </div>
  )
}

type CallerInput = Queries['caller.card']['input']

/** Of whom, or of which place, the address speaks; the first of them is what the call is about. */
const namedIn = (query: URLSearchParams): CallerInput | undefined => {
  const named: CallerInput = {}
  for (const key of ['person', 'unit', 'building'] as const) {
    const id = query.get(key)
    if (id) named[key] = id
  }
  return Object.keys(named).length > 0 ? named : undefined
}

const CallerCardHead = ({ answer, now }: { answer: AnswerState<Card>; now: string }): JSX.Element | null => {
  const { t } = useSpeech()
  if (answer.data) return <CallerCard card={answer.data} now={now} />
  if (answer.state === 'refused') return <RefusalNotice>{answer.no.message}</RefusalNotice>
  return <Loading label={t('office.loading')} />
}
