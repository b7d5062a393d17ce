import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { PlanWays } from '../PlanWays.tsx'
import { countFilters, mapAddress, type MapFilter } from './map-filters.ts'

type Props = {
  data: Queries['planning.map']['output'] | undefined
  agency: string | undefined
  filter: MapFilter | undefined
}

/** The head of the map: what it is narrowed to, each with what its points add up to, and the agency. */
export const MapHead = ({ data, agency, filter }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <header class="planning-tools">
      <h1>{t('map.title')}</h1>
      <PlanWays here="map" />
      {data && (
        <div class="line map-filters" role="group" aria-label={t('map.filters')}>
          {countFilters(data.buildings, filter).map(({ filter: kind, n }) => (
            <Button
              key={kind}
              small
              pressed={kind === filter}
              onClick={() => goTo(mapAddress(agency, kind === filter ? undefined : kind), true)}
            >
              {t(`map.filter.${kind}`)} {String(n)}
            </Button>
          ))}
        </div>
      )}
      {data && data.agencies.length > 1 && (
        <div class="planning-choices">
          <Field
            kind="select"
            hideLabel
            label={t('planning.agency')}
            value={agency ?? ''}
            options={[
              { value: '', label: t('planning.agency.all') },
              ...data.agencies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onValue={(id) => goTo(mapAddress(id || undefined, filter), true)}
          />
        </div>
      )}
    </header>
  )
}
