import type { JSX } from 'preact'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { TypedBoard } from '../../core/typed/typed-contract.ts'

/** What was done here and must be typed in the ERP as well, since nothing takes it along: by task and agency, and why. */
export const NeededTable = ({ board: { needed } }: { board: TypedBoard }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <section class="stack-s">
      <h2>{t('typed.needed')}</h2>
      <p class="secondary">{t('typed.needed.lead')}</p>
      <Table label={t('typed.needed')} kind="table-cards figures typed-table">
        <thead>
          <tr>
            <th scope="col">{t('typed.task')}</th>
            <th scope="col">{t('typed.agencies')}</th>
            <th scope="col">{t('typed.needed.times')}</th>
            <th scope="col">{t('typed.needed.why')}</th>
          </tr>
        </thead>
        <tbody>
          {needed.map(({ agencies, task, n, why }) => (
            <tr key={task + agencies.join()}>
              <th scope="row">{t(`typed.task.${task}`)}</th>
              <td data-what={t('typed.agencies')}>{agencies.join(', ') || t('typed.needed.landlord')}</td>
              <td data-what={t('typed.needed.times')}>{sayNumber(n, lang)}</td>
              <td data-what={t('typed.needed.why')}>{t(`typed.why.${why}`)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
