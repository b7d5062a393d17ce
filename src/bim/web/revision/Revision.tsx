import type { JSX } from 'preact'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'
import { useAsk } from '../bim-client.ts'
import { RevisionChanges } from './RevisionChanges.tsx'
import { DwellingList } from './DwellingList.tsx'
import { RevisionHead } from './RevisionHead.tsx'
import { FileRetention } from './FileRetention.tsx'
import { LeftOutChanges } from './LeftOutChanges.tsx'
import { RevisionFindings as Told } from './RevisionFindings.tsx'
import { RevisionTabs } from './RevisionTabs.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'

type Props = { building: string; revision: string; face: string }

/** One delivery: what it says against what was asked for, its dwellings, and what it would change. */
export const Revision = ({ building, revision, face }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('bim.report', { revision }, building)
  const { data: changes } = useAsk('bim.changes', { revision, limit: 1 }, building)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} shape="text" />
    )
  const waiting = changes?.groups.reduce((all, group) => all + group.n, 0)
  const isAtWork = data.state === 'waiting' || data.state === 'reading'
  return (
    <div class="models stack">
      <RevisionHead told={data} />
      <FileRetention told={data} />
      {data.problem && <RefusalNotice kept={t('models.untouched')}>{data.problem.says}</RefusalNotice>}
      {data.state === 'past' && <p>{t('models.past.hint')}</p>}
      {isAtWork && <ReadingProgress told={data} />}
      {!isAtWork && data.counts && (
        <>
          <RevisionTabs told={data} face={face} waiting={waiting} />
          {face === '' && <Told told={data} waiting={waiting} />}
          {face === 'logements' && (
            <DwellingList told={data.state === 'past' ? asRead(data) : data} building={building} />
          )}
          {face === 'changements' && <RevisionChanges told={data} building={building} />}
          {face === 'dehors' && <LeftOutChanges told={data} building={building} />}
        </>
      )}
    </div>
  )
}

/** Another came after it: it is read, nothing is said of it any more. */
const asRead = (told: Report): Report => ({ ...told, can: { ...told.can, confirm: false, accept: false } })
