import type { JSX } from 'preact'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { useAsk } from '../office/requests-client.ts'
import { sayRow } from './say-step.ts'

type Props = {
  row: RequestRow
  value: RequestRow | undefined
  onValue: (row: RequestRow) => void
  onEffort: OnEffort
}

/** Which open request of the building this one is the double of: the same door first, then the same kind of trouble. */
export const TwinPick = ({ row, value, onValue, onEffort }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { data } = useAsk('request.list', { building: row.place.building, limit: 200 })
  if (!data) return <Loading label={t('office.loading')} shape="text" count={2} />
  const rows = data.rows.filter((r) => r.id !== row.id).sort((a, b) => nearness(b, row) - nearness(a, row))
  if (rows.length === 0) return <Empty title={t('thread.twin.none')} />
  return (
    <Choice
      legend={t('thread.twin.which')}
      options={rows.slice(0, mostTwins).map((r) => ({
        value: r.id,
        label: `${sayRow(r, speech)} · ${t('row.no', { no: String(r.no) })}`,
      }))}
      value={value?.id}
      effortKey="request.duplicateOf"
      onEffort={onEffort}
      onValue={(id) => {
        const twin = rows.find((r) => r.id === id)
        if (twin) onValue(twin)
      }}
    />
  )
}

const mostTwins = 12

const nearness = (r: RequestRow, row: RequestRow): number =>
  (r.place.unit !== null && r.place.unit === row.place.unit ? 2 : 0) +
  (natureOf(r.nature).group === natureOf(row.nature).group ? 1 : 0)
