import type { JSX } from 'preact'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths, useAsk } from '../bim-client.ts'
import { DeliverModel } from './DeliverModel.tsx'
import { Deliveries } from './Deliveries.tsx'
import { BuilderYear } from './BuilderYear.tsx'
import { RequirementUpload } from './RequirementUpload.tsx'

/** What was delivered for a building, model by model, and where a new file is dropped. */
export const ModelList = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('bim.models', { building }, building)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} shape="rows" />
    )
  return (
    <div class="models stack-l">
      <PageHead to={paths.building(building)} from={data.building.name} title={t('models.title')}>
        <BuilderYear received={data.received} building={data.building.id} />
      </PageHead>
      <RequirementUpload />
      {data.can.deliver && <DeliverModel building={building} models={data.models} onDelivered={again} />}
      {data.models.length === 0 && !data.can.deliver && <p class="secondary">{t('models.none')}</p>}
      {data.models.map((model) => (
        <Deliveries key={model.id} building={building} model={model} can={data.can} again={again} />
      ))}
    </div>
  )
}
