import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { csvOf } from '../../kernel/core/csv.ts'
import { isNo } from '../../kernel/web/http-headers.ts'
import { csvBlob, saveFile } from '../../kernel/web/save-file.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import type { Column } from '../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { ApplicantRow } from '../core/applicants/applicant-queries.ts'
import { applicantFile } from '../core/applicants/applicant-file.ts'
import { ask, useAsk } from './allocation-client.ts'
import { AllocationTabs } from './AllocationTabs.tsx'
import { ApplicantImport } from './ApplicantImport.tsx'
import { ApplicantSheet } from './ApplicantSheet.tsx'
import { saySessionDay } from './say-allocation.ts'
import './allocation.css'

/** Who asks for a dwelling: found, typed, read from a file. */
export const ApplicantsPage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  // What is looked for is a name: it stands in no address.
  const [words, setWords] = useState('')
  const { data, ...answer } = useAsk('applicant.list', words ? { words } : {}, true)
  const [open, setOpen] = useState<ApplicantRow | 'new'>()
  const columns = useMemo(() => applicantColumns(now, speech), [now, speech])
  const changeOf = (row: ApplicantRow): JSX.Element => (
    <Button small kind="plain" label={t('applicant.change', { name: row.name })} onClick={() => setOpen(row)}>
      {t('applicant.change.word')}
    </Button>
  )
  // All of them, beyond those that the screen shows.
  const saveAll = async (): Promise<void> => {
    const found = await ask('applicant.list', { most: 5000, ...(words ? { words } : {}) })
    if (!isNo(found))
      saveFile(csvBlob(csvOf(applicantFile(found.rows, t), speech.lang)), t('applicant.file.label'))
  }
  return (
    <div class="stack allocation-page">
      <header>
        <h1>{t('applicant.title')}</h1>
        <p class="secondary">{t('applicant.lead')}</p>
      </header>
      <AllocationTabs here="applicants" />
      <div class="line">
        <Button kind="primary" onClick={() => setOpen('new')}>
          {t('applicant.add')}
        </Button>
        {data && data.all > 0 && <Button onClick={() => void saveAll()}>{t('applicant.file')}</Button>}
      </div>
      <ApplicantImport />
      <Field kind="search" label={t('applicant.find')} value={words} onValue={setWords} />
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('allocation.loading')} shape="rows" />}
      {data && (
        <CompareTable
          label={t('applicant.title')}
          name="applicants"
          words={wordsOfTable(t)}
          columns={columns}
          rows={data.rows}
          idOf={({ id }) => id}
          count={data.all}
          empty={<Empty title={t('applicant.none')} />}
          act={changeOf}
        />
      )}
      {open && (
        <ApplicantSheet applicant={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </div>
  )
}

const applicantColumns = (now: string, speech: Speech): readonly Column<ApplicantRow>[] => {
  const { t } = speech
  const day = (date: string): string => saySessionDay(date, now, speech).replace(/^\S+ /, '')
  return [
    {
      key: 'name',
      label: t('applicant.column.name'),
      width: 'minmax(0, 5fr)',
      main: true,
      cell: ({ name }) => name,
      by: ({ name }) => name,
    },
    {
      key: 'number',
      label: t('applicant.column.number'),
      width: 'minmax(0, 6fr)',
      line: 'second',
      cell: ({ numberUntil, uniqueNumber, holds }) =>
        !uniqueNumber || !numberUntil
          ? t('applicant.column.number.none')
          : t(holds ? 'applicant.column.number.until' : 'applicant.column.number.over', {
              day: day(numberUntil),
            }),
      whole: ({ uniqueNumber }) => uniqueNumber ?? t('applicant.column.number.none'),
      by: ({ numberUntil }) => numberUntil,
    },
    {
      key: 'size',
      label: t('applicant.column.size'),
      width: '6rem',
      align: 'end',
      cell: ({ size }) => String(size),
      by: ({ size }) => size,
      file: ({ size }) => size,
    },
    {
      key: 'score',
      label: t('applicant.file.score'),
      width: '5rem',
      align: 'end',
      from: 60,
      cell: ({ score }) => (score === null ? '' : String(score)),
      by: ({ score }) => score,
      file: ({ score }) => score,
    },
    {
      key: 'state',
      label: t('applicant.column.state'),
      width: 'minmax(0, 5fr)',
      line: 'second',
      cell: ({ isCandidate, priorities }) =>
        [
          isCandidate && t('applicant.candidate'),
          ...priorities.map((code) => t(`applicant.priority.${code}`)),
        ]
          .filter(Boolean)
          .join('\u00a0· '),
      by: ({ priorities }) => priorities.join(' '),
    },
    {
      key: 'kept',
      label: t('applicant.column.kept'),
      width: 'minmax(0, 4fr)',
      cell: ({ keptUntil }) => day(keptUntil),
      by: ({ keptUntil }) => keptUntil,
      file: ({ keptUntil }) => ({ day: keptUntil }),
    },
  ]
}
