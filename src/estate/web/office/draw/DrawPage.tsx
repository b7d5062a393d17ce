import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { PageHead as Heading } from '../../../../kernel/web/parts/PageHead.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { paths, useAsk } from '../estate-client.ts'
import { sayDoor, sayFloor } from '../say-place.ts'
import { DrawBoard } from './DrawBoard.tsx'
import { type Picture, PictureDrop } from './PictureDrop.tsx'
import '../rooms/rooms.css'
import './draw.css'

type Props = { building: string; unit: string }

/** The picture of a plan, on which somebody drops rooms and equipment: two minutes for a dwelling. */
export const DrawPage = ({ building, unit }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [picture, setPicture] = useState<Picture>()
  const { data: plan, ...answer } = useAsk('place.plan', { unit })
  if (answer.state === 'refused' && !plan) return <RefusalNotice>{answer.no.message}</RefusalNotice>
  if (!plan) return <Loading label={t('office.loading')} shape="text" />
  return (
    <div class="stack">
      <Head plan={plan} building={building} unit={unit} />
      {picture ? (
        <DrawBoard
          key={picture.sha256}
          building={building}
          unit={unit}
          plan={plan}
          picture={picture}
          onOther={() => setPicture(undefined)}
        />
      ) : (
        <PictureDrop onPicture={setPicture} />
      )}
    </div>
  )
}

const Head = ({ plan, building, unit }: Props & { plan: PlacePlan }): JSX.Element => {
  const { t } = useSpeech()
  const self = plan.place.unit
  const title = self?.part ? t(`part.${self.part}`) : self ? sayDoor(self, t) : ''
  return (
    <Heading to={paths.unit(building, unit)} from={title} title={t('draw.title')}>
      <p class="secondary">
        {[plan.place.building.name, title, self?.part ? '' : sayFloor(self?.storey ?? null, t)]
          .filter(Boolean)
          .join('\u00a0· ')}
      </p>
    </Heading>
  )
}
