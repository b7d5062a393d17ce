import type { JSX } from 'preact'
import { useChoices } from '../../../../kernel/web/address-choices.ts'
import { sayNearDay } from '../../../../kernel/core/dates.ts'
import { Empty } from '../../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useNow } from '../../../../kernel/web/useNow.ts'
import { AgencyChoice } from './AgencyChoice.tsx'
import { Building } from './BuildingRounds.tsx'
import { path, useAsk } from './rounds-client.ts'

/** Buildings, most overdue first; beside them, the points of the chosen one. */
export const Buildings = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useChoices()
  const chosen = query.get('b') || undefined
  return (
    <div class={`rounds-panes${chosen ? ' rounds-one' : ''}`}>
      <List chosen={chosen} agency={query.get('agence') || undefined} />
      <div class="rounds-pane">
        {chosen ? (
          <Building key={chosen} id={chosen} />
        ) : (
          <Empty title={t('rounds.choose')}>{t('rounds.choose.words')}</Empty>
        )}
      </div>
    </div>
  )
}

const List = ({
  chosen,
  agency,
}: {
  chosen: string | undefined
  agency: string | undefined
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { set } = useChoices()
  const { data, ...answer } = useAsk('round.buildings', agency ? { agency } : {}, true)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('rounds.loading')} shape="rows" />
    )
  if (!data.rows.length) return <Empty title={t('rounds.none')}>{t('rounds.none.words')}</Empty>
  return (
    <div class="rounds-list stack-s">
      <AgencyChoice agencies={data.agencies} agency={agency} onAgency={(id) => set({ agence: id })} />
      <Rows label={t('rounds.tab.buildings')}>
        {data.rows.map((b) => (
          <Row
            key={b.id}
            href={`${path}?b=${b.id}${agency ? `&agence=${agency}` : ''}`}
            current={b.id === chosen}
            sentence={b.name}
            reason={
              b.late > 0 ? <span class="rounds-late">{t('rounds.late', { n: b.late })}</span> : undefined
            }
            meta={[
              b.address === b.name ? '' : b.address,
              b.last === null
                ? t('rounds.last.none')
                : t('rounds.last', { day: sayNearDay(`${b.last}T12:00:00Z`, now, lang) }),
            ]
              .filter(Boolean)
              .join('\u00a0· ')}
          />
        ))}
      </Rows>
      {data.more > 0 && <p class="secondary">{t('rounds.more', { n: data.more })}</p>}
    </div>
  )
}
