import type { JSX } from 'preact'
import { AwaitedPage } from '../../../kernel/web/parts/AwaitedPage.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../erp-client.ts'
import { NeededScreens } from './NeededScreens.tsx'
import { NeededTable } from './NeededTable.tsx'
import { TypedTable } from './TypedTable.tsx'
import './TypedPage.css'

/** What is typed twice, by agency, task and week; what must be typed in the ERP as well; then each screen of the ERP, with whether people still need it. */
export const TypedPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('erp.typed', {}, true)
  if (!data) return <AwaitedPage title={t('typed.page.title')} answer={answer} loading={t('typed.loading')} />
  return (
    <div class="stack typed-page">
      <header class="stack-s">
        <h1>{t('typed.page.title')}</h1>
        <p class="secondary">{t('typed.lead')}</p>
      </header>
      {data.isWithheld ? (
        <p>{t('typed.withheld')}</p>
      ) : data.rows.length === 0 ? (
        <NoneTyped isKnown={data.screens.some(({ screen }) => screen !== 'unseen')} />
      ) : (
        <TypedTable board={data} />
      )}
      {data.needed.length > 0 && <NeededTable board={data} />}
      <NeededScreens board={data} onDone={again} />
    </div>
  )
}

/** Nothing was seen: because nothing is typed twice, or because nothing shows it. */
const NoneTyped = ({ isKnown }: { isKnown: boolean }): JSX.Element => {
  const { t } = useSpeech()
  const key = isKnown ? 'typed.none' : 'typed.unknown'
  return <Empty title={t(key)}>{t(`${key}.hint`)}</Empty>
}
