import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { grantedTo } from '../../kernel/core/access.ts'
import { useRole } from '../../kernel/web/Slot.tsx'
import { useChoices } from '../../kernel/web/address-choices.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { sortRows, type TableSort } from '../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../kernel/web/parts/usePointedRow.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { InspectionRow } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { inspectionColumns } from './inspection-columns.ts'
import { paths, useAsk } from './inspections-client.ts'
import './inspections.css'

const parts = ['coming', 'begun', 'over'] as const
const partOf = ({ state }: InspectionRow): (typeof parts)[number] =>
  state === 'planned' ? 'coming' : state === 'started' ? 'begun' : 'over'

/** In the office: inspections to come, those that have begun, and those that were held these thirty days. */
export const InspectionsPage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const role = useRole()
  const reckons = role !== undefined && grantedTo(grants, 'reckon').includes(role)
  const { query, set } = useChoices()
  const part = parts.find((each) => each === query.get('vue')) ?? 'coming'
  const { data, ...answer } = useAsk('inspections.list', {}, true)
  const [sort, setSort] = useState<TableSort>()
  const columns = useMemo(() => inspectionColumns(speech, now), [speech, now])
  const all = data?.rows ?? noInspection
  const rows = useMemo(
    () =>
      sortRows(
        all.filter((row) => partOf(row) === part),
        columns,
        sort,
      ),
    [all, part, columns, sort],
  )
  const pointed = usePointedRow({ rows, idOf, href: hrefOf })
  return (
    <div class="inspections stack">
      <h1>{t('inspections.title')}</h1>
      <p class="line">
        <a href="/terrain/etats-des-lieux">{t('inspections.walk')}</a>
        {reckons && <a href="/bureau/etats-des-lieux/comptes">{t('inspections.settlements')}</a>}
      </p>
      <div class="line" role="group" aria-label={t('inspections.part')}>
        {parts.map((each) => (
          <Button
            key={each}
            small
            pressed={part === each}
            onClick={() => set({ vue: each === 'coming' ? '' : each })}
          >
            {t(`inspections.part.${each}`)}{' '}
            <span class="figures">{all.filter((row) => partOf(row) === each).length}</span>
          </Button>
        ))}
      </div>
      {all.length >= mostInspections && <p class="line">{t('inspections.first', { n: mostInspections })}</p>}
      <p class="hidden-text" role="status">
        {data && t('inspections.count', { n: rows.length })}
      </p>
      <CompareTable
        label={t('inspections.title')}
        name="inspections"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        empty={<Empty title={t('inspections.none')}>{t('inspections.none.why')}</Empty>}
        href={hrefOf}
        at={pointed.at}
        sort={sort}
        onSort={setSort}
      />
    </div>
  )
}

/** As many as one question answers, the nearest to today. */
const mostInspections = 200

const noInspection: readonly InspectionRow[] = []
const idOf = ({ id }: InspectionRow): string => id
const hrefOf = ({ id }: InspectionRow): string => paths.one(id)
