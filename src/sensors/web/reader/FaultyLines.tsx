import type { JSX } from 'preact'
import { csvOf } from '../../../kernel/core/csv.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { csvBlob, saveFile } from '../../../kernel/web/save-file.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { WeighedFile } from './useReaderFile.ts'

/** Lines that are written on the page; a file holds them all. */
const mostShown = 50

/** Lines of which nothing is taken, each with why; all of them as a file. */
export const FaultyLines = ({ faulty: lines, lateDays: days = 0 }: WeighedFile): JSX.Element | null => {
  const { t, lang } = useSpeech()
  if (!lines.length) return null
  const save = (): void => {
    const heads = [t('reader.line'), t('reader.number'), t('reader.why')]
    const rows = lines.map(({ line, number, problem }) => [
      line,
      number,
      t(`reader.problem.${problem}`, { days }),
    ])
    saveFile(csvBlob(csvOf([heads, ...rows], lang)), `${t('reader.faults.name')}.csv`)
  }
  return (
    <section class="stack-s">
      <h2>{t('reader.faults')}</h2>
      <p class="secondary">{t('reader.faults.hint')}</p>
      <Table label={t('reader.faults')}>
        <thead>
          <tr>
            <th scope="col">{t('reader.line')}</th>
            <th scope="col">{t('reader.number')}</th>
            <th scope="col">{t('reader.why')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, mostShown).map(({ line, number, problem }) => (
            <tr key={line}>
              <td class="number">{line}</td>
              <td>{number}</td>
              <td>{t(`reader.problem.${problem}`, { days })}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {lines.length > mostShown && <p>{t('reader.faults.more', { n: lines.length - mostShown })}</p>}
      <div>
        <Button onClick={save}>{t('reader.faults.save')}</Button>
      </div>
    </section>
  )
}
