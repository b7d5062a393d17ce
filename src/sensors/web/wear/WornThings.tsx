import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { useChoices } from '../../../kernel/web/address-choices.ts'
import { Chip, Chips } from '../../../kernel/web/parts/Chips.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { sortRows, type TableSort } from '../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { WearLine, WearThing } from '../../core/wear/wear-contract.ts'
import { useAsk } from '../sensors-client.ts'
import { sayAges, sayKind } from './say-wear.ts'
import { thingWearColumns } from './thing-wear-columns.ts'
import { lineOf } from './WearLines.tsx'

const idOf = ({ id }: WearThing): string => id
const placeOf = ({ building }: WearThing): string => `/bureau/patrimoine/${building.id}`

type ThingsGiven = { asked: { months: number; agency?: string }; rows: readonly WearLine[] }

/** The things behind a line, or all: by their chance, or by how much more than their like they fail. */
export const WornThings = ({ asked, rows }: ThingsGiven): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { query, set } = useChoices()
  const rank = query.get('tri') === 'semblables' ? 'ratio' : 'chance'
  const line = lineOf(rows, query.get('ligne'))
  const of = line
    ? { kind: line.kind, model: line.model, from: line.from, ...(line.to === null ? {} : { to: line.to }) }
    : {}
  const { data, ...answer } = useAsk('wear.things', { ...asked, ...of, rank })
  const columns = useMemo(() => thingWearColumns(speech), [speech])
  const [sort, setSort] = useState<TableSort>()
  const sorted = useMemo(() => sortRows(data?.rows ?? [], columns, sort), [data, columns, sort])
  return (
    <section class="stack-s" id="lesquels" aria-labelledby="wear-which">
      <h2 id="wear-which">
        {t('wear.which')}
        {line && ` · ${t('wear.which.of', { kind: sayKind(line, t), age: sayAges(line, t) })}`}
      </h2>
      <Chips>
        <Chip
          label={t('wear.by')}
          value={rank}
          options={[
            { value: 'chance', label: t('wear.by.chance') },
            { value: 'ratio', label: t('wear.by.ratio') },
          ]}
          onValue={(value) => set({ tri: value === 'ratio' ? 'semblables' : '' })}
        />
      </Chips>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('wear.loading')} shape="rows" />}
      {data && (
        <>
          {data.all > data.rows.length && (
            <p role="status">{t('wear.first', { n: data.rows.length, all: data.all })}</p>
          )}
          <CompareTable
            label={t('wear.which')}
            name="worn"
            words={wordsOfTable(t)}
            columns={columns}
            rows={sorted}
            idOf={idOf}
            count={data.all}
            href={placeOf}
            sort={sort}
            onSort={setSort}
          />
        </>
      )}
    </section>
  )
}
