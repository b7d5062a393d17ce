import type { JSX } from 'preact'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { WayRow } from '../core/contract.ts'
import { useAsk } from './practice-client.ts'
import { agencyIn, paths } from './practice-paths.ts'
import { sayWhat, sayWhose } from './say-way.ts'
import { WayForm } from './WayForm.tsx'
import { WayHistory } from './WayHistory.tsx'
import './practice.css'

/** One text: as it is said now, how it would read, and all that was said before. */
export const WayPage = ({ code }: { code: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { query } = useHere()
  const now = useNow()
  const { data, ...answer } = useAsk('practice.list', agencyIn(query), true)
  const back = paths.list(query.get('agence'))
  const row = data?.rows.find((each) => each.code === decodeURIComponent(code))
  return (
    <div class="practice practice-one stack">
      <PageHead to={back} from={t('practice.back')} title={row ? titleOf(row, speech) : t('practice.back')}>
        {row && <p class="secondary">{sayWhose(row, now, speech)}</p>}
      </PageHead>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('practice.loading')} shape="text" />}
      {data && !row && <RefusalNotice>{t('practice.unknown')}</RefusalNotice>}
      {data && row && (
        <>
          <WayForm key={`${data.agency} ${row.code}`} row={row} listed={data} back={back} />
          <WayHistory row={row} listed={data} />
        </>
      )}
    </div>
  )
}

// A name is its own title; of a sentence one says where it stands.
const titleOf = (row: WayRow, speech: Speech): string =>
  row.topic === 'name' ? row.house[speech.lang] : sayWhat(row, speech)
