import type { JSX } from 'preact'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { paths, useAsk } from '../estate-client.ts'
import { Differences } from './Differences.tsx'
import { Dwellings } from './Dwellings.tsx'
import { BuildingHead } from './BuildingHead.tsx'
import { BuildingInSpace } from './BuildingInSpace.tsx'
import { WorksReceived } from './WorksReceived.tsx'
import { Storeys } from './Storeys.tsx'
import { BuildingPages } from './BuildingPages.tsx'

type Props = {
  id: string
  face: string
}

/** A building: its plans with what stands there, its dwellings, and what two people say differently. */
export const Building = ({ id, face }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { data: card, again: read, ...answer } = useAsk('place.card', { building: id })
  const { data: told, again } = useAsk('place.told', { building: id }, id)
  if (!card)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} shape="text" />
    )
  return (
    <div class="stack">
      <BuildingHead card={card} files={<Slot name="building.files" building={id} />}>
        <WorksReceived card={card} onSaid={read} />
      </BuildingHead>
      <BuildingPages id={id} face={face} told={told}>
        <Slot name="place.space.link" of={{ building: id }} href={paths.space(id)} isHere={face === '3d'} />
      </BuildingPages>
      {face === '' && (
        <>
          <Slot name="place.acts" card={card} />
          <div class="estate-panes">
            <Slot name="building.stack" building={id} />
            <Slot name="place.matters" card={card} />
          </div>
          <section class="stack-s">
            <h2>{t('estate.plans')}</h2>
            <Storeys card={card} told={told} />
          </section>
          <Slot name="place.about" card={card} />
        </>
      )}
      {face === 'logements' && <Dwellings card={card} told={told} />}
      {face === '3d' && (
        <BuildingInSpace
          of={{ building: id }}
          title={card.place.building.name}
          building={id}
          units={card.units}
        />
      )}
      {face === 'differences' && <Differences building={id} onSettled={again} />}
      {face === '' && <Slot name="place.experts" building={id} />}
    </div>
  )
}
