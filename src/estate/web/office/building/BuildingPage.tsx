import type { JSX } from 'preact'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Coverage } from '../../../core/contract.ts'
import { type BuildingCard, useAsk } from '../estate-client.ts'
import { BuildingHead } from './BuildingHead.tsx'
import { BuildingInSpace } from './BuildingInSpace.tsx'
import { BuildingWays } from './BuildingWays.tsx'
import { Differences } from './Differences.tsx'
import { Dwellings } from './Dwellings.tsx'
import { FoldedPart } from './FoldedPart.tsx'
import { Storeys } from './Storeys.tsx'
import { WorksReceived } from './WorksReceived.tsx'

type Props = {
  id: string
  face: string
}

/** A building on one page: who lives there, what is open, what hangs there, its plans, what people say differently, who repairs it. */
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
      <BuildingWays id={id} face={face} told={told} />
      {face === '3d' ? (
        <BuildingInSpace
          of={{ building: id }}
          title={card.place.building.name}
          building={id}
          units={card.units}
        />
      ) : (
        <WholeBuilding card={card} told={told} face={face} onSettled={again} />
      )}
    </div>
  )
}

type WholeProps = {
  card: BuildingCard
  told: Coverage | undefined
  face: string
  onSettled: () => void
}

// What the address asks for stands first: nobody looks for it down the page.
const WholeBuilding = (props: WholeProps): JSX.Element => {
  const { t } = useSpeech()
  const { card, told, face } = props
  const id = card.place.building.id
  return (
    <>
      {face === 'differences' && <DifferencesPart {...props} />}
      {face === 'logements' && <DwellingsPart {...props} />}
      <Slot name="place.acts" card={card} />
      <div class="estate-panes">
        <Slot name="building.stack" building={id} />
        <div class="stack-l">
          <Slot name="building.posted" building={id} />
          <Slot name="place.matters" card={card} />
        </div>
      </div>
      {face !== 'differences' && told && told.open > 0 && <DifferencesPart {...props} />}
      <section class="stack-s">
        <h2>{t('estate.plans')}</h2>
        <Storeys card={card} told={told} />
      </section>
      {face !== 'logements' && <DwellingsPart {...props} />}
      <Slot name="place.about" card={card} />
      <Slot name="building.season" building={id} />
      <Slot name="place.experts" building={id} />
    </>
  )
}

const DifferencesPart = ({ card, told, face, onSettled }: WholeProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <FoldedPart title={t('estate.way.differences')} count={told?.open} open={face === 'differences'}>
      <Differences building={card.place.building.id} onSettled={onSettled} />
    </FoldedPart>
  )
}

const DwellingsPart = ({ card, told, face }: WholeProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <FoldedPart title={t('estate.way.dwellings')} open={face === 'logements'}>
      <Dwellings card={card} told={told} />
    </FoldedPart>
  )
}
