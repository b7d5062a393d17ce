import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { BatchEntry } from './BatchEntry.tsx'
import { useAsk } from './erp-client.ts'

type OlderBatchesProps = {
  source: string
  entity: string
  /** the last batch that is shown */
  before: string
  onDone: () => void
}

/** Batches further back, ten at a time, once somebody asks for them. */
export const OlderBatches = (props: OlderBatchesProps): JSX.Element => {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <BatchesBefore {...props} />
  return (
    <p>
      <Button small onClick={() => setOpen(true)}>
        {t('erp.page.further')}
      </Button>
    </p>
  )
}

const BatchesBefore = ({ source, entity, before, onDone }: OlderBatchesProps): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('erp.batches', { source, before })
  if (!data && answer.state === 'refused') return <RefusalNotice>{answer.no.message}</RefusalNotice>
  if (!data) return <Loading label={t('erp.page.loading')} shape="rows" />
  const last = data.batches.at(-1)
  return (
    <>
      {data.batches.map((batch) => (
        <BatchEntry
          key={batch.id}
          batch={batch}
          isLast={false}
          source={source}
          entity={entity}
          onDone={onDone}
        />
      ))}
      {data.hasMore && last && (
        <OlderBatches source={source} entity={entity} before={last.id} onDone={onDone} />
      )}
    </>
  )
}
