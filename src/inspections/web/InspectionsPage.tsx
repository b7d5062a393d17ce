import type { JSX } from 'preact'
import { sayDayTime } from '../../kernel/core/dates.ts'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './inspections-client.ts'

/** In the office: inspections to come and of the last thirty days. */
export const InspectionsPage = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const { data, ...answer } = useAsk('inspections.list', {})
  return (
    <div class="stack">
      <h1>{t('inspections.title')}</h1>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {answer.state === 'loading' && <Loading label={t('inspections.loading')} />}
      {data?.rows.length === 0 && <Empty title={t('inspections.none')} />}
      <ul>
        {data?.rows.map(({ id, kind, state, at, unit }) => (
          <li key={id}>
            {sayDayTime(at, lang)} · {t(`inspections.kind.${kind}`)} · {unit.address} ·{' '}
            {t(`inspections.state.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
