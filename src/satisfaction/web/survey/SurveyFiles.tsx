import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { csvOf } from '../../../kernel/core/csv.ts'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { FileButton } from '../../../kernel/web/parts/FileButton.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { csvBlob, saveFile } from '../../../kernel/web/save-file.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import type { SurveyRow } from '../../core/survey/survey-contract.ts'
import { surveyQuestions } from '../../core/survey/survey-questions.ts'
import { ask, send } from '../satisfaction-client.ts'

type ReadFile = Queries['survey.readFile']['output'] & { text: string }

/** The file for the institute, the one that comes back, and the end. */
export const SurveyFiles = ({
  survey: { id, name },
  onChange,
}: {
  survey: SurveyRow
  onChange: () => void
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const [read, setRead] = useState<ReadFile>()
  const [no, setNo] = useState<string>()
  const save = async (): Promise<void> => {
    const found = await ask('survey.sample', { id })
    if (isNo(found)) return setNo(found.message)
    const columns = ['code', 'name', 'way', 'to', 'lang'] as const
    const head = [
      ...columns.map((column) => t(`survey.column.${column}`)),
      ...surveyQuestions.map((question) => t(`survey.column.${question}`)),
    ]
    const lines = found.rows.map((row) => [
      ...columns.map((column) => (column === 'way' ? t(`survey.way.${row.way}`) : row[column])),
      ...surveyQuestions.map(() => ''),
    ])
    saveFile(csvBlob(csvOf([head, ...lines], lang)), `${name}.csv`)
  }
  const look = async (file: File): Promise<void> => {
    const text = await file.text()
    const found = await ask('survey.readFile', { id, words: text })
    if (isNo(found)) return setNo(found.message)
    setNo(undefined)
    setRead({ ...found, text })
  }
  const act = async (sent: ReturnType<typeof send>): Promise<void> => {
    const outcome = await sent
    setNo(outcome.ok ? undefined : outcome.message)
    if (!outcome.ok) return
    setRead(undefined)
    onChange()
  }
  return (
    <div class="stack-s no-print">
      <div class="line">
        <Button onClick={() => void save()}>{t('survey.save')}</Button>
        <FileButton label={t('survey.look')} accept=".csv,.txt" onFile={(file) => void look(file)} />
      </div>
      <p class="secondary">{t('survey.files.how')}</p>
      <details>
        <summary>{t('survey.end')}</summary>
        <div class="stack-s">
          <p>{t('survey.end.why')}</p>
          <div>
            <Button onClick={() => void act(send('survey.end', id, {}))}>{t('survey.end')}</Button>
          </div>
        </div>
      </details>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {read && (
        <div class="stack-s" role="status">
          <p>{t('survey.read', { n: read.homes, answers: read.answers })}</p>
          {read.unread.length > 0 && (
            <ul>
              {read.unread.map(({ line, message }) => (
                <li key={line}>{t('survey.read.line', { n: line, why: message })}</li>
              ))}
              {read.more > 0 && <li>{t('survey.read.more', { n: read.more })}</li>}
            </ul>
          )}
          {read.homes > 0 && (
            <div>
              <Button
                kind="primary"
                onClick={() => void act(send('survey.takeFile', id, { words: read.text }))}
              >
                {t('survey.take')}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  )
}
