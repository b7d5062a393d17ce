import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { sayTime } from './say-time.ts'
import type { RegisterState } from './statutory-client.ts'

const columns = ['value', 'whom', 'lacking', 'told', 'passed', 'time'] as const

/** What is asked where people are anyway: how far that has come, and what is left of it. */
export const RegisterAsked = ({ asked }: { asked: RegisterState['asked'] }): JSX.Element | null => {
  const speech = useSpeech()
  const { t, lang } = speech
  const rows = asked.filter(({ lacking, told, passed }) => lacking + told + passed > 0)
  if (!rows.length) return null
  return (
    <section class="stack">
      <h2>{t('register.asked')}</h2>
      <p class="secondary">{t('register.asked.how')}</p>
      <Table label={t('register.asked')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`register.asked.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, no, of, lacking, told, passed, seconds }) => (
            <tr key={field}>
              <th scope="row">
                {t(`register.asked.field.${field}`)} <span class="secondary">({no})</span>
              </th>
              <td>{t(`register.asked.of.${of}`)}</td>
              <td class="figures">{sayNumber(lacking, lang)}</td>
              <td class="figures">{sayNumber(told, lang)}</td>
              <td class="figures">{sayNumber(passed, lang)}</td>
              <td class="figures">{sayTime(seconds, speech)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
