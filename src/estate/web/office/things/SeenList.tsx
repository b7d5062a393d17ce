import type { JSX } from 'preact'
import { useChoices } from '../../../../kernel/web/address-choices.ts'
import { sayDay } from '../../../../kernel/core/dates.ts'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import { Empty } from '../../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { Table } from '../../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useNow } from '../../../../kernel/web/useNow.ts'
import type { SeenBuildings } from '../../../core/contract.ts'
import { paths, useAsk } from '../estate-client.ts'
import { AgencyChoice } from './AgencyChoice.tsx'

/** Building by building, how many dwellings somebody saw in the last two years: where most is left to see first. */
export const SeenList = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const { query } = useChoices()
  const agency = query.get('agence') ?? ''
  const { data, ...answer } = useAsk('place.seen', agency ? { agency } : {})
  return (
    <div class="stack">
      <AgencyChoice />
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('office.loading')} shape="rows" />}
      {data && data.rows.length === 0 && <Empty title={t('seen.none')} />}
      {data && data.rows.length > 0 && (
        <>
          <p role="status">
            {t('seen.counted', {
              seen: sayNumber(data.seen, lang),
              dwellings: sayNumber(data.dwellings, lang),
            })}
            {data.rows.length === 500 && ` ${t('seen.first', { n: 500 })}`}
          </p>
          <SeenTable rows={data.rows} />
        </>
      )}
    </div>
  )
}

const SeenTable = ({ rows }: Pick<SeenBuildings, 'rows'>): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <Table label={t('estate.face.seen')} kind="table-cards estate-table figures">
      <thead>
        <tr>
          <th scope="col">{t('estate.face.buildings')}</th>
          <th scope="col">{t('seen.dwellings')}</th>
          <th scope="col">{t('seen.seen')}</th>
          <th scope="col">{t('seen.last')}</th>
          <th scope="col">{t('seen.said')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ building, name, address, dwellings, seen, last, said }) => (
          <tr key={building}>
            <th scope="row">
              <a href={paths.dwellings(building)}>{name || address}</a>
            </th>
            <td data-what={t('seen.dwellings')}>{sayNumber(dwellings, lang)}</td>
            <td data-what={t('seen.seen')}>{sayNumber(seen, lang)}</td>
            <td data-what={t('seen.last')}>{last ? sayDay(last, lang, now) : t('seen.never')}</td>
            <td data-what={t('seen.said')}>{sayNumber(said, lang)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
