import type { JSX } from 'preact'
import { useChoices } from '../../../../kernel/web/address-choices.ts'
import { Chip, Chips } from '../../../../kernel/web/parts/Chips.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { isNo } from '../../../../kernel/web/http-headers.ts'
import { mostInFile } from '../../../../kernel/web/read-pages.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { thingKinds } from '../../../core/room-kinds.ts'
import { ask, useAsk } from '../estate-client.ts'
import { sayThings } from '../say-place.ts'
import { useAgencies } from './useAgencies.ts'
import type { AssetRow } from './thing-columns.ts'
import { ThingTable } from './ThingTable.tsx'

const ages = [0, 5, 10, 15, 20, 25, 30]

/** «All boilers older than 15 years, with their failures»: a sentence whose words can be changed, and what answers it. */
export const AssetList = (): JSX.Element => {
  const { t } = useSpeech()
  const { query, set } = useChoices()
  const kind = query.get('kind') ?? ''
  const age = Number(query.get('age')) || 0
  const agency = query.get('agence') ?? ''
  const asked = {
    ...(kind ? { kind } : {}),
    ...(age ? { olderThan: age } : {}),
    ...(agency ? { agency } : {}),
  }
  const { data, ...answer } = useAsk('asset.list', { ...asked, limit: 500 })
  const readAll = async (): Promise<readonly AssetRow[] | undefined> => {
    const all = await ask('asset.list', { ...asked, limit: mostInFile + 1 })
    return isNo(all) ? undefined : all.rows
  }
  const agencies = useAgencies()
  return (
    <div class="stack">
      <Chips>
        <Chip
          label={t('things.kind')}
          value={kind}
          options={[
            { value: '', label: t('things.kind.all') },
            ...thingKinds.map((value) => ({ value, label: sayThings(value, t) })),
          ]}
          onValue={(value) => set({ kind: value })}
        />{' '}
        <Chip
          label={t('things.age')}
          value={String(age)}
          options={ages.map((n) => ({
            value: String(n),
            label: t(n ? 'things.older' : 'things.age.any', { n }),
          }))}
          onValue={(value) => set({ age: value === '0' ? '' : value })}
        />{' '}
        {agencies.length > 1 && (
          <Chip
            label={t('things.agency')}
            value={agency}
            options={[
              { value: '', label: t('things.agency.all') },
              ...agencies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onValue={(value) => set({ agence: value })}
          />
        )}
      </Chips>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('office.loading')} shape="rows" />}
      {data && (
        <>
          <p role="status">
            {data.all > 0 && t('things.count', { n: data.all })}
            {data.all > data.rows.length && ` ${t('things.first', { n: data.rows.length })}`}
          </p>
          <ThingTable
            rows={data.rows}
            count={data.all}
            allRows={data.all > data.rows.length ? readAll : undefined}
          />
        </>
      )}
    </div>
  )
}
