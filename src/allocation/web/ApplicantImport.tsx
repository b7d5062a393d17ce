import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { cellsOf } from '../../kernel/core/read-cells.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { FileButton } from '../../kernel/web/parts/FileButton.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { wordsInFile } from '../../kernel/web/words-in-file.ts'
import { readApplicants } from '../core/applicants/read-applicants.ts'
import { send } from './allocation-client.ts'

const mostBytes = 500_000

/** Applicants from a file, read here: each line that is not taken is told by its number and why; nothing leaves before somebody says so. */
export const ApplicantImport = (): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const { act, busy, no, said } = useActs(t('allocation.kept'))
  const [read, setRead] = useState<ReturnType<typeof readApplicants>>()
  const [wrong, setWrong] = useState<string>()
  const open = async (file: File): Promise<void> => {
    const text = await wordsInFile(file, mostBytes)
    setWrong(text === undefined ? t('applicant.import.workbook') : undefined)
    setRead(text === undefined ? undefined : readApplicants(cellsOf(text), dayOf(now)))
  }
  const save = async (): Promise<void> => {
    const rows = (read?.rows ?? []).map((row) => ({ applicant: newId(), ...row }))
    if (await act(send('applicants.import', newId(), { rows }), t('allocation.done'))) setRead(undefined)
  }
  return (
    <details>
      <summary>{t('applicant.import')}</summary>
      <div class="stack-s">
        <p class="secondary">{t('applicant.import.hint')}</p>
        <FileButton
          label={t('applicant.import')}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onFile={(file) => void open(file)}
        />
        {read && <p role="status">{t('applicant.import.read', { n: read.rows.length })}</p>}
        {read && read.refused.length > 0 && (
          <ul>
            {read.refused.slice(0, 50).map(({ line, why }) => (
              <li key={line}>{t('applicant.import.line', { line, why: t(`applicant.doubt.${why}`) })}</li>
            ))}
          </ul>
        )}
        {read && read.rows.length > 0 && (
          <p>
            <Button busy={busy} onClick={() => void save()}>
              {t('applicant.import.send', { n: read.rows.length })}
            </Button>
          </p>
        )}
        {said && <p role="status">{said}</p>}
        {(no ?? wrong) && <RefusalNotice>{no ?? wrong}</RefusalNotice>}
      </div>
    </details>
  )
}
