import type { JSX } from 'preact'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { BuildingCard, CallerCard } from './CallerCard.tsx'
import { useAsk } from './requests-client.ts'
import { IdleDesk } from './IdleDesk.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useNow } from '../../../kernel/web/useNow.ts'
import { CallIntake } from './CallIntake.tsx'
import './Call.css'

/** The call: who she is and where her requests stand, before a new one can be filed. */
export const CallPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const now = useNow()
  const person = query.get('person') ?? undefined
  const unit = query.get('unit') ?? undefined
  const building = query.get('building') ?? undefined
  const name = query.get('name') ?? ''
  const known = Boolean(person ?? unit ?? building)
  const asked = known ? { person, unit, building } : null
  const { data, again, ...answer } = useAsk('caller.card', asked, true)
  const card = known ? data : undefined
  return (
    <div class="call">
      <div class="call-search" role="search">
        {!known && !name && <h1>{t('call.title')}</h1>}
        <SearchBox said={card?.person?.name ?? name} focus={!known && !name} />
      </div>
      {!known && !name && <IdleDesk now={now} />}
      {(known || name) && (
        <div class="call-panes">
          <div class="call-who">
            {known && !card && answer.state === 'refused' && (
              <RefusalNotice>{answer.no.message}</RefusalNotice>
            )}
            {known && !card && answer.state === 'loading' && <Loading label={t('office.loading')} />}
            {card && <CallerCard card={card} now={now} />}
            {!known && <h1>{name}</h1>}
          </div>
          <div class="call-says">
            {(card || name) && (
              <CallIntake
                key={person ?? unit ?? building ?? name}
                card={card}
                name={name}
                now={now}
                onFiled={again}
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
