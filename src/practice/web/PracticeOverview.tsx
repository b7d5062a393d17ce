import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { topics } from '../core/changeable-topics.ts'
import { useAsk } from './practice-client.ts'
import { paths } from './practice-paths.ts'

/** What was changed where: agencies by name, topics beside each other. It says where to look, and ranks nobody. */
export const PracticeOverview = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('practice.overview', {}, true)
  if (!data) return null
  const columns = topics.filter((topic) => data.agencies.some(({ changed }) => changed[topic]))
  return (
    <section aria-labelledby="practice-overview">
      <h2 id="practice-overview">{t('practice.overview')}</h2>
      <div class="practice-wide">
        <table class="practice-overview">
          <thead>
            <tr>
              <th scope="col">{t('practice.overview.agency')}</th>
              {columns.map((topic) => (
                <th key={topic} scope="col">
                  {t(`practice.topic.${topic}`)}
                </th>
              ))}
              <th scope="col">{t('practice.overview.total')}</th>
            </tr>
          </thead>
          <tbody>
            {data.agencies.map(({ id, name, changed }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={paths.list(id)}>{name}</a>
                </th>
                {columns.map((topic) => (
                  <td key={topic}>{changed[topic] ?? '–'}</td>
                ))}
                <td>{Object.values(changed).reduce((sum, n) => sum + n, 0) || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
