import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choices } from '../../../kernel/web/parts/Choice.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { useAsk } from '../office/requests-client.ts'
import { likeliest } from './merge-choice.ts'
import { sayOption } from './say-option.ts'

type Props = {
  row: RequestRow
  picked: readonly RequestRow[]
  onPick: (rows: readonly RequestRow[]) => void
}

/** The open requests of the building that may tell of the same thing; eight first, for one is looked for. */
export const SameTrouble = ({ row, picked, onPick }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { data } = useAsk('request.list', { building: row.place.building, limit: 200 })
  const [whole, setWhole] = useState(false)
  if (!data) return <Loading label={t('office.loading')} shape="text" count={3} />
  const rows = likeliest(row, data.rows)
  if (rows.length === 0) return <Empty title={t('merge.none')} />
  const shown = whole ? rows : rows.slice(0, mostShown)
  return (
    <>
      <Choices
        legend={t('merge.same')}
        hint={t('merge.same.hint')}
        options={shown.map((r) => ({ value: r.id, ...sayOption(r, speech) }))}
        value={picked.map(({ id }) => id)}
        onValue={(ids) => onPick(rows.filter(({ id }) => ids.includes(id)))}
      />
      {rows.length > shown.length && (
        <Button small onClick={() => setWhole(true)}>
          {t('merge.more', { n: rows.length - shown.length })}
        </Button>
      )}
    </>
  )
}

const mostShown = 8
