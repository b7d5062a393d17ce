import type { JSX } from 'preact'
import { sayMinutes } from '../../../kernel/core/dates.ts'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { CallGroup } from '../../core/calls/call-contract.ts'
import { useAsk } from '../channels-client.ts'

/** What was heard of calls in four weeks: by queue, by hour, by agency, never by person. */
export const CallFigures = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('call.figures', {})
  if (!data) return null
  return (
    <section class="stack-s">
      <h2>{t('calls.figures')}</h2>
      <p class="secondary">{t('calls.figures.why')}</p>
      {data.hours.length === 0 && data.queues.length === 0 && <p>{t('calls.figures.none')}</p>}
      <Groups by="queue" groups={data.queues} />
      <Groups by="hour" groups={data.hours} />
      {data.agencies.length > 1 && <Groups by="agency" groups={data.agencies} />}
    </section>
  )
}

type GroupsProps = { by: 'queue' | 'hour' | 'agency'; groups: readonly CallGroup[] }

const Groups = ({ by, groups }: GroupsProps): JSX.Element | null => {
  const { t, lang } = useSpeech()
  if (groups.length === 0) return null
  const seconds = (n: number | null): string => (n === null ? t('calls.few') : t('calls.seconds', { n }))
  return (
    <Table label={t(`calls.by.${by}`)}>
      <thead>
        <tr>
          <th scope="col">{t(`calls.by.${by}`)}</th>
          <th scope="col">{t('calls.offered')}</th>
          <th scope="col">{t('calls.taken')}</th>
          <th scope="col">{t('calls.givenUp')}</th>
          <th scope="col">{t('calls.wait')}</th>
          <th scope="col">{t('calls.wait.nine')}</th>
          <th scope="col">{t('calls.back')}</th>
        </tr>
      </thead>
      <tbody class="figures">
        {groups.map((group) => (
          <tr key={group.key}>
            <th scope="row">
              {by === 'hour' ? t('calls.by.hour.said', { hour: group.key }) : group.key || t('calls.by.none')}
            </th>
            <td>{group.offered}</td>
            <td>{group.answered}</td>
            <td>{group.givenUp}</td>
            <td>{seconds(group.waitHalf)}</td>
            <td>{seconds(group.waitNine)}</td>
            <td>{group.backHalf === null ? t('calls.few') : sayMinutes(group.backHalf, lang)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
