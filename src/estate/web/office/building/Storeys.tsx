import type { JSX } from 'preact'
import { useChoices } from '../../../../kernel/web/address-choices.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Coverage } from '../../../core/contract.ts'
import { type BuildingCard, paths, useAsk } from '../estate-client.ts'
import { PlanAndHolds } from './PlanAndHolds.tsx'
import { StoreyList } from './StoreyList.tsx'

type Props = { card: BuildingCard; told: Coverage | undefined }

/** Storey by storey: the plan, and beside it what stands there, each value with who said it and when. */
export const Storeys = ({ card, told }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { query, set } = useChoices()
  const asked = query.get('etage') ?? undefined
  const building = card.place.building.id
  const { data: whole, ...answer } = useAsk('place.plan', { building }, building)
  const shown = asked ?? whole?.storeys.find((s) => s.storey === 0)?.id ?? whole?.storeys[0]?.id
  const { data } = useAsk('place.plan', shown ? { building, storey: shown } : null, building)
  if (!whole)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} shape="text" />
    )
  const described = told?.rows.filter(({ rooms }) => rooms > 0).length ?? 0
  if (!whole.storeys.length)
    return (
      <Empty
        title={t('estate.blank')}
        action={
          <Button kind="primary" href={paths.dwellings(building)}>
            {t(told?.can.draw && !described ? 'estate.blank.act' : 'estate.blank.see')}
          </Button>
        }
      >
        {described > 0 ? t('estate.blank.told', { n: described }) : t('estate.blank.hint')}
      </Empty>
    )
  return (
    <div class="estate-storeys estate-wide">
      <StoreyList storeys={whole.storeys} shown={shown} onPick={(id) => set({ etage: id })} />
      {data && <PlanAndHolds key={shown} plan={data} units={card.units} building={building} storey={shown} />}
    </div>
  )
}
