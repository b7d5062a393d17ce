import type { JSX } from 'preact'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useNow } from '../../../../kernel/web/useNow.ts'
import type { Queries } from '../../../core/contract.ts'
import { paths } from '../estate-client.ts'
import { sayAsset, sayDoor, sayFloor, sayThing } from '../say-place.ts'

export type AssetRow = Queries['asset.list']['output']['rows'][number]

/** One of them: what, where, how old, how often it failed. */
export const ThingLine = ({ row }: { row: AssetRow }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const kind = sayThing(row.kind, t)
  const called = sayAsset(row, t)
  const years = row.installedOn === null ? undefined : yearsBetween(row.installedOn, now)
  return (
    <tr>
      <th scope="row">
        {called}
        <span class="estate-source">
          {[called !== kind ? kind : '', row.maker, row.model].filter(Boolean).join(' ')}
        </span>
      </th>
      <td data-what={t('things.where')}>
        <a href={row.unit ? paths.unit(row.building.id, row.unit.id) : paths.building(row.building.id)}>
          {row.building.name}
        </a>
        <span class="estate-source">
          {row.unit && [sayDoor(row.unit, t), sayFloor(row.unit.storey, t)].filter(Boolean).join('\u00a0· ')}
        </span>
      </td>
      <td data-what={t('things.age')} class="figures">
        {years === undefined ? (
          <span class="secondary">{t('said.nothing')}</span>
        ) : (
          <>
            {t('things.years', { n: years })}
            <span class="estate-source">
              {t('things.since', { year: (row.installedOn ?? '').slice(0, 4) })}
            </span>
          </>
        )}
      </td>
      <td data-what={t('things.failures')} class="figures">
        {row.requests + row.open === 0 ? (
          <span class="secondary">{t('things.failures.none')}</span>
        ) : (
          <a href={paths.failures(row.id)} aria-label={t('things.failures.see', { n: row.requests, called })}>
            {sayNumber(row.requests, lang)}
          </a>
        )}
        {row.open > 0 && <span class="estate-open"> {t('holds.open', { n: row.open })}</span>}
      </td>
    </tr>
  )
}

const yearsBetween = (day: string, now: string): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(day)) / (365.25 * 86_400_000)))
