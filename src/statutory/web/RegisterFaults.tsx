import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { RegisterState } from './statutory-client.ts'

/** Where positions of a line contradict one another, or the year before: empty ones are told above. */
export const RegisterFaults = ({ faults }: { faults: RegisterState['faults'] }): JSX.Element => {
  const { t, lang } = useSpeech()
  const rows = faults.filter(({ code }) => code !== 'missing')
  return (
    <section class="stack">
      <h2>{t('register.faults')}</h2>
      {rows.length === 0 && <p class="secondary">{t('register.faults.none')}</p>}
      {rows.length > 0 && (
        <Table label={t('register.faults')}>
          <thead>
            <tr>
              <th scope="col">{t('register.faults.column.why')}</th>
              <th scope="col" class="number">
                {t('register.faults.column.lines')}
              </th>
              <th scope="col">{t('register.faults.column.grade')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, grade, lines }) => (
              <tr key={code}>
                <th scope="row">{t(`rpls.fault.${code}`)}</th>
                <td class="number">{sayNumber(lines, lang)}</td>
                <td>{t(`register.grade.${grade}`)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
