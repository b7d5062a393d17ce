import type { JSX } from 'preact'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { otherTopics, topics } from '../core/changeable-topics.ts'
import { ChangeList } from './ChangeList.tsx'
import { paths } from './practice-paths.ts'
import { sayTopic } from './say-way.ts'
import { type ListedChanges, useChanges } from './useChanges.ts'

/** What was changed where, for head office: each change, then agencies by name with how many of each topic. It ranks nobody. */
export const PracticeOverview = (): JSX.Element => {
  const { t } = useSpeech()
  const changes = useChanges()
  if (!changes?.isWhole) return <Loading label={t('practice.loading')} shape="rows" />
  return (
    <>
      <section class="stack-s" aria-labelledby="practice-changes">
        <h2 id="practice-changes" class="hidden-text">
          {t('practice.changes')}
        </h2>
        <p class="secondary">{t('practice.changes.lead')}</p>
        <ChangeList rows={changes.rows} />
      </section>
      {changes.rows.length > 0 && <ByAgency changes={changes} />}
    </>
  )
}

const ByAgency = ({ changes: { agencies, rows } }: { changes: ListedChanges }): JSX.Element => {
  const { t } = useSpeech()
  const columns = [...topics, ...otherTopics].filter((topic) => rows.some((row) => row.topic === topic))
  return (
    <div class="stack-s">
      <h2>{t('practice.overview')}</h2>
      <Table label={t('practice.overview')} kind="practice-overview">
        <thead>
          <tr>
            <th scope="col">{t('practice.overview.agency')}</th>
            {columns.map((topic) => (
              <th key={topic} scope="col">
                {sayTopic(topic, { t })}
              </th>
            ))}
            <th scope="col">{t('practice.overview.total')}</th>
          </tr>
        </thead>
        <tbody>
          {agencies.map(({ id, name }) => {
            const here = rows.filter(({ agency }) => agency === id)
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={paths.list(id)}>{name}</a>
                </th>
                {columns.map((topic) => (
                  <td key={topic}>{here.filter((row) => row.topic === topic).length || '–'}</td>
                ))}
                <td>{here.length || '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </div>
  )
}
